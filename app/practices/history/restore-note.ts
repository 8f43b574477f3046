/** Characters of a change note. */
export const longestNote = 300;

/** What is wrong with a change note, or null. */
export function noteFault(note: string): "note" | "note-long" | null {
  if (note.trim() === "") return "note";
  return note.trim().length > longestNote ? "note-long" : null;
}
