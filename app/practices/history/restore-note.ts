/** The most characters of a change note. */
export const longestNote = 300;

/** The fault of a change note: missing or too long; null when it has none. */
export function noteFault(note: string): "note" | "note-long" | null {
  if (note.trim() === "") return "note";
  return note.trim().length > longestNote ? "note-long" : null;
}
