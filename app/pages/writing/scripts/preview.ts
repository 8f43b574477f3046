import { button, element } from "#app/ui/scripts/element.ts";
import { fieldsOf, textOf } from "./form-fields.ts";
import { type Problem, problemList } from "./problem-list.ts";
import type { PageData } from "./texts.ts";

const pause = 700;
const choice = "kirjoitus-esikatselu";

interface Answer {
  html?: string | null;
  problems?: Problem[];
  missing?: string[];
  short?: boolean;
}

/** Draws the text as readers will see it, a moment after typing pauses, in a region one can open and close. */
export function startPreview(form: HTMLFormElement, { texts: { preview: t } }: PageData): void {
  const region = document.getElementById("esikatselu");
  const place = region?.querySelector("[data-preview-content]");
  const address = form.dataset.preview;
  if (!region || !place || !address) return;
  const toggle = button(t.show, () => turn(region.hidden), "quiet preview-toggle");
  toggle.setAttribute("aria-controls", region.id);
  // Beside how saving goes it is at hand wherever one writes.
  (form.querySelector(".save-bar") ?? form).append(toggle);
  // Beside the form it scrolls by itself, so the keyboard must reach it.
  region.tabIndex = 0;
  let timer = 0;
  let shown = "";
  let asking = false;

  const show = (open: boolean) => {
    region.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? t.hide : t.show;
    form.classList.toggle("previewing", open);
    remember(choice, open);
    if (open) ask();
  };

  /** Where it opens out of sight, below a long form, it is brought into sight. */
  const turn = (open: boolean) => {
    show(open);
    if (open && region.getBoundingClientRect().top > innerHeight) region.focus();
  };

  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  };

  const ask = async () => {
    const text = textOf(fieldsOf(form));
    if (region.hidden || text === shown) return;
    if (asking) return later();
    asking = true;
    const answer = await fetchPreview(address, form);
    asking = false;
    // Something was written meanwhile: its own answer is on the way.
    if (textOf(fieldsOf(form)) !== text) return later();
    if (answer) shown = text;
    draw(answer);
  };

  const draw = (answer: Answer | null) => {
    const top = region.scrollTop;
    const problems = answer?.problems ?? [];
    place.replaceChildren(
      ...(answer ? [] : [element("p", { class: "notice" }, t.failed)]),
      ...problemList(form, problems, t),
      ...(problems.length > 0 ? [] : content(form, answer)),
      ...(answer?.short ? [element("p", {}, t.short)] : []),
      ...missingList(answer?.missing ?? [], t.missing),
    );
    region.scrollTop = top;
  };

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  show(place.childElementCount > 0 || isRemembered(choice));
}

function content(form: HTMLFormElement, answer: Answer | null): HTMLElement[] {
  const fields = new Map(fieldsOf(form));
  const body = element("div", { class: "prose" });
  // The server's own sanitised output, the very HTML that publishing would store; the page's CSP holds here too.
  body.innerHTML = answer?.html ?? "";
  return [
    element("p", { class: "preview-title" }, fields.get("otsikko") ?? ""),
    element("p", { class: "lead" }, fields.get("tiivistelma") ?? ""),
    body,
  ];
}

function missingList(missing: string[], title: string): HTMLElement[] {
  if (missing.length === 0) return [];
  return [element("p", {}, title), element("ul", {}, ...missing.map((words) => element("li", {}, words)))];
}

async function fetchPreview(address: string, form: HTMLFormElement): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: "POST",
      body: new URLSearchParams(fieldsOf(form)),
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(20_000),
    });
    const answer = (await response.json()) as Answer | null;
    return answer && ("html" in answer || "problems" in answer) ? answer : null;
  } catch {
    return null;
  }
}

/** Remembers a choice in this browser; where it has no store, the choice is asked again. */
function remember(name: string, chosen: boolean): void {
  try {
    localStorage.setItem(name, chosen ? "1" : "0");
  } catch {
    // Nothing depends on it.
  }
}

function isRemembered(name: string): boolean {
  try {
    return localStorage.getItem(name) === "1";
  } catch {
    return false;
  }
}
