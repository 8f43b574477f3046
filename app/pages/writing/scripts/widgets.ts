import { type SnippetKind, snippet, snippetFields } from "#app/practices/writing/snippets.ts";
import { announce } from "#app/ui/scripts/announce.ts";
import { element, labelOf } from "#app/ui/scripts/element.ts";
import { insertBlock } from "./edit.ts";
import { applyEdit, editOf } from "./field-text.ts";
import { fillTemplate, type PageData } from "./texts.ts";

/** Makes the helpers (figure, result, video …) insert their text at the last cursor without submitting the form. */
export function startWidgets(form: HTMLFormElement, { texts: { widgets: t } }: PageData): void {
  let lastField: HTMLTextAreaElement | null = null;
  form.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLTextAreaElement && "markdown" in target.dataset) lastField = target;
  });
  for (const widget of form.querySelectorAll<HTMLDetailsElement>("details[data-widget]")) {
    const kind = widget.dataset.widget as SnippetKind;
    const insertButton = widget.querySelector<HTMLButtonElement>(`button[value="lisaa-${kind}"]`);
    const section = widget.querySelector<HTMLSelectElement>(`select[name="${kind}-kohta"]`);
    widget.addEventListener("toggle", () => {
      // The section of the last cursor is chosen by default.
      const last = lastField?.name;
      const options = [...(section?.options ?? [])];
      if (widget.open && section && last && options.some(({ value }) => value === last)) section.value = last;
    });
    insertButton?.addEventListener("click", (event) => {
      const target = form.elements.namedItem(section?.value ?? "lahde");
      if (!(target instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      const result = snippet(kind, (name) => read(form, name));
      showMissing(form, kind, result.ok ? [] : result.missing, t.missing);
      if (!result.ok) return;
      clear(form, kind);
      widget.open = false;
      // A field that was not focused has its cursor at the start; there the text is added at the end.
      const edit = editOf(target);
      applyEdit(target, insertBlock(target === lastField ? edit : { ...edit, end: edit.text.length }, result.text));
      target.focus();
      announce(fillTemplate(t.inserted, { field: labelOf(target) }));
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

/** Marks each missing field as the server would, and focuses the first. */
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
