import { type SnippetKind, snippet, snippetFields } from "#app/practices/writing/snippets.ts";
import { announce } from "#app/ui/scripts/announce.ts";
import { element, labelOf } from "#app/ui/scripts/element.ts";
import { insertBlock } from "./edit.ts";
import { apply, editOf } from "./field-text.ts";
import { filled, type PageData } from "./texts.ts";

/** Lets the helpers write into the text at once, where the cursor was, instead of by sending the form. */
export function startWidgets(form: HTMLFormElement, { texts: { widgets: t } }: PageData): void {
  let last: HTMLTextAreaElement | null = null;
  form.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLTextAreaElement && "markdown" in target.dataset) last = target;
  });
  for (const widget of form.querySelectorAll<HTMLDetailsElement>("details[data-widget]")) {
    const kind = widget.dataset.widget as SnippetKind;
    const send = widget.querySelector<HTMLButtonElement>(`button[value="lisaa-${kind}"]`);
    const where = widget.querySelector<HTMLSelectElement>(`select[name="${kind}-kohta"]`);
    widget.addEventListener("toggle", () => {
      // Chosen for the writer, who can choose otherwise.
      const options = [...(where?.options ?? [])];
      if (widget.open && where && last && options.some(({ value }) => value === last?.name)) where.value = last.name;
    });
    send?.addEventListener("click", (event) => {
      const target = form.elements.namedItem(where?.value ?? "lahde");
      if (!(target instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      const made = snippet(kind, (name) => read(form, name));
      showMissing(form, kind, made.ok ? [] : made.missing, t.missing);
      if (!made.ok) return;
      clear(form, kind);
      widget.open = false;
      // A field that was never in focus has its cursor at the start: there the text goes to the end.
      const edit = editOf(target);
      apply(target, insertBlock(target === last ? edit : { ...edit, end: edit.text.length }, made.text));
      target.focus();
      announce(filled(t.inserted, { field: labelOf(target) }));
    });
  }
}

function read(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement && field.type === "checkbox") return field.checked ? field.value : "";
  return field && "value" in field ? String(field.value) : "";
}

function clear(form: HTMLFormElement, kind: SnippetKind): void {
  for (const name of namesOf(kind)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = false;
    else if (field instanceof HTMLSelectElement) field.selectedIndex = 0;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  }
}

/** Says at each field that it is still to be filled, as the server would, and leads to the first. */
function showMissing(form: HTMLFormElement, kind: SnippetKind, missing: string[], words: string): void {
  for (const name of namesOf(kind)) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLElement)) continue;
    const id = `${name}-virhe`;
    document.getElementById(id)?.remove();
    field.removeAttribute("aria-invalid");
    const hints = (field.getAttribute("aria-describedby") ?? "").split(/\s+/).filter((it) => it !== id && it !== "");
    if (missing.includes(name)) {
      field.before(element("p", { class: "fault", id }, words));
      field.setAttribute("aria-invalid", "true");
      hints.push(id);
    }
    if (hints.length > 0) field.setAttribute("aria-describedby", hints.join(" "));
    else field.removeAttribute("aria-describedby");
  }
  const first = missing[0] && form.elements.namedItem(missing[0]);
  if (first instanceof HTMLElement) first.focus();
}

const namesOf = (kind: SnippetKind) => [...snippetFields[kind].required, ...snippetFields[kind].optional];
