import { addLiveRegion } from "#app/ui/scripts/announce.ts";
import { addCounter } from "./counter.ts";
import { listenToPaste } from "./paste.ts";
import { startPreview } from "./preview.ts";
import { startSaving } from "./saving.ts";
import { showSimilar } from "./similar.ts";
import { readPageData } from "./texts.ts";
import { addToolbar } from "./toolbar.ts";
import { startWidgets } from "./widgets.ts";

const form = document.getElementById("kirjoitus");
const data = readPageData();
if (form instanceof HTMLFormElement && data) {
  addLiveRegion();
  for (const field of form.querySelectorAll<HTMLTextAreaElement>("textarea[data-markdown]")) {
    addToolbar(field, data);
    listenToPaste(field, form, data);
  }
  for (const field of form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("[data-counter]")) {
    addCounter(field, data);
  }
  startWidgets(form, data);
  const whole = form.elements.namedItem("koko-teksti");
  if (whole instanceof HTMLTextAreaElement) listenToPaste(whole, form, data);
  const title = form.elements.namedItem("otsikko");
  if (title instanceof HTMLInputElement) showSimilar(title, data);
  if (form.dataset.save) startSaving(form, data);
  if (form.dataset.preview) startPreview(form, data);
}
