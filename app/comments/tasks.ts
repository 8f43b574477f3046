import type { CommentKind } from "#db/schema.ts";

/** What one does on the form page of a discussion. */
export type Task = "new" | "reply" | "edit" | "delete" | "hide" | "restore";

/** The words of the address for each task about a comment, e.g. `?muokkaa=12`. */
export const taskWords = {
  vastaa: "reply",
  muokkaa: "edit",
  poista: "delete",
  piilota: "hide",
  palauta: "restore",
} as const;

/** The task an address asks for, and the comment it is about. */
export function taskIn(query: URLSearchParams): { task: Task; id: number | null } {
  for (const [word, task] of Object.entries(taskWords)) {
    if (query.has(word)) return { task, id: idIn(query.get(word)) };
  }
  return { task: "new", id: null };
}

/** What was sent: the fields we know, by name. */
export interface Sent {
  act: Task | "mark" | "unmark" | null;
  id: number | null;
  text: string;
  kind: CommentKind;
  reason: string;
  version: string;
}

/** Reads a posted form of the discussion; whatever else was in it is ignored. */
export function readSent(field: (name: string) => string): Sent {
  const acts = ["new", "reply", "edit", "delete", "hide", "restore", "mark", "unmark"] as const;
  return {
    act: acts.find((act) => act === field("teko")) ?? null,
    id: idIn(field("kommentti")),
    text: field("teksti"),
    kind: field("laji") === "question" ? "question" : "comment",
    reason: field("syy"),
    version: field("versio"),
  };
}

/** An id as it stands in an address or a form, or null for anything else. */
export function idIn(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
