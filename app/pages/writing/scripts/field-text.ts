import { changeBetween, type Edit } from "./edit.ts";

export type TextField = HTMLTextAreaElement | HTMLInputElement;

export function editOf(field: TextField): Edit {
  return { text: field.value, start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
}

/** Sets a field's text and selection as if typed: one undo restores the old text, and one `input` event is fired. */
export function applyEdit(field: TextField, edit: Edit): void {
  const { from, to, insert } = changeBetween(field.value, edit.text);
  if (from !== to || insert !== "") replace(field, from, to, insert);
  field.setSelectionRange(edit.start, edit.end);
}

function replace(field: TextField, from: number, to: number, insert: string): void {
  const expected = field.value.slice(0, from) + insert + field.value.slice(to);
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  // `execCommand` is deprecated, but nothing else keeps the browser's undo. The value is set below where it fails, in a
  // hidden field (it cannot be focused, so that the text would go elsewhere), and for a long text, which would be slow.
  if (document.activeElement === field && insert.length < 20_000) {
    if (insert === "") document.execCommand("delete");
    else document.execCommand("insertText", false, insert);
  }
  if (field.value === expected) return;
  field.value = expected;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
}
