import { changeBetween, type Edit } from "./edit.ts";

export type TextField = HTMLTextAreaElement | HTMLInputElement;

export function editOf(field: TextField): Edit {
  return { text: field.value, start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
}

/** Gives a field a new text as if it were typed: one undo takes it back, and `input` is heard once. */
export function apply(field: TextField, edit: Edit): void {
  const { from, to, insert } = changeBetween(field.value, edit.text);
  if (from !== to || insert !== "") replace(field, from, to, insert);
  field.setSelectionRange(edit.start, edit.end);
}

function replace(field: TextField, from: number, to: number, insert: string): void {
  const wanted = field.value.slice(0, from) + insert + field.value.slice(to);
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  // Deprecated, yet the only way that keeps the browser's undo; where it is refused the text still comes.
  // A field that cannot take focus (it is hidden) must not have the words typed elsewhere; long texts are typed slowly.
  if (document.activeElement === field && insert.length < 20_000) {
    if (insert === "") document.execCommand("delete");
    else document.execCommand("insertText", false, insert);
  }
  if (field.value === wanted) return;
  field.value = wanted;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
}
