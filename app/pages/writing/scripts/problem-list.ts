import { element, labelOf } from "#app/ui/scripts/element.ts";
import { filled, type PageData } from "./texts.ts";

/** What is wrong with the text, and where: the line counts from 1 within the field. */
export interface Problem {
  line: number;
  column: number;
  message: string;
  /** The `name` of the field. */
  field?: string;
}

/** A list in which each problem leads to its field and line. */
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
    return filled(t.problem, { line, message });
  }
  const words = filled(t.problemIn, { field: labelOf(field), line, message });
  const link = element("a", { href: `#${field.id}` }, words);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const lines = field.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    const end = start + (lines[line - 1]?.length ?? 0);
    field.closest("details")?.setAttribute("open", "");
    // Chosen before the focus comes: the browser then scrolls the field to it.
    field.setSelectionRange(Math.min(start + Math.max(column - 1, 0), end), end);
    field.focus();
  });
  return link;
}
