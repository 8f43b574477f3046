import { button, element, labelOf } from "#app/ui/scripts/element.ts";
import type { Edit } from "./edit.ts";
import { applyEdit, editOf } from "./field-text.ts";
import { fillTemplate, type PageData } from "./texts.ts";
import { insertTable, toggleLink } from "./toolbar-inserts.ts";
import { toggleHeading, toggleList } from "./toolbar-lines.ts";
import { toggleMark } from "./toolbar-marks.ts";

/** Adds a toolbar above a Markdown field, and Ctrl or Cmd with B, I and K as shortcuts. */
export function addToolbar(field: HTMLTextAreaElement, { texts }: PageData): void {
  const t = texts.toolbar;
  // A section's heading is at level 2, so those within it are at 3; in the whole source sections begin at level 2.
  const level = field.name === "lahde" ? 2 : 3;
  const bold = (edit: Edit) => toggleMark(edit, "**");
  const italic = (edit: Edit) => toggleMark(edit, "*");
  const link = (edit: Edit) => toggleLink(edit, t.linkText);
  const acts: [string, (edit: Edit) => Edit, string?][] = [
    [t.bold, bold, "B"],
    [t.italic, italic, "I"],
    [t.bullets, (edit) => toggleList(edit, "bullets")],
    [t.numbers, (edit) => toggleList(edit, "numbers")],
    [t.link, link, "K"],
    [t.heading, (edit) => toggleHeading(edit, level)],
    [t.table, (edit) => insertTable(edit, t.column)],
  ];
  const act = (change: (edit: Edit) => Edit) => applyEdit(field, change(editOf(field)));
  const bar = element("div", {
    role: "toolbar",
    class: "toolbar",
    "aria-label": fillTemplate(t.label, { field: labelOf(field) }),
  });
  if (field.id) bar.setAttribute("aria-controls", field.id);
  for (const [words, change, key] of acts) {
    const item = button(words, () => act(change));
    if (key) item.setAttribute("aria-keyshortcuts", `Control+${key} Meta+${key}`);
    if (key) item.title = `Ctrl+${key}`;
    bar.append(item);
  }
  field.before(bar);
  field.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const change = { b: bold, i: italic, k: link }[event.key.toLowerCase()];
    if (!change) return;
    event.preventDefault();
    act(change);
  });
}
