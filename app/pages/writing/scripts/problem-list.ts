import { element, labelOf } from "#app/ui/scripts/element.ts";
import { fillTemplate, type PageData } from "./texts.ts";

/** An error in the text; line and column are counted from 1 within the field. */
export interface Problem {
  line: number;
  column: number;
  message: string;
  /** The `name` of the field. */
  field?: string;
}

/** A list of errors, each a link that selects its line in its field. */
export function problemList(
  form: HTMLFormElement,
  problems: Problem[],
  t: PageData["texts"]["preview"],
): HTMLElement[] {
  if (problems.length === 0) return [];
  const items = problems.map((problem) => element("li", {}, entry(form, problem, t)));
  return [element("h3", {}, t.problems), element("ul", { class: "problems" }, ...items)];
}

function entry(
  form: HTMLFormElement,
  { line, column, message, field: name }: Problem,
  t: PageData["texts"]["preview"],
) {
  const field = name ? form.elements.namedItem(name) : null;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) {
    return fillTemplate(t.problem, { line, message });
  }
  const words = fillTemplate(t.problemIn, { field: labelOf(field), line, message });
  const link = element("a", { href: `#${field.id}` }, words);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const lines = field.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    const end = start + (lines[line - 1]?.length ?? 0);
    field.closest("details")?.setAttribute("open", "");
    // Selected before the focus, so that the browser scrolls the field to the selection.
    field.setSelectionRange(Math.min(start + Math.max(column - 1, 0), end), end);
    field.focus();
  });
  return link;
}
