import type { CommentKind } from "#db/schema.ts";

/** The task of the discussion's form page. */
export type Task = "new" | "reply" | "edit" | "delete" | "hide" | "restore";

/** The tasks about a comment by their word in the address, e.g. `?muokkaa=12`. */
const taskWords = {
  vastaa: "reply",
  muokkaa: "edit",
  poista: "delete",
  piilota: "hide",
  palauta: "restore",
} as const;

/** Reads the task and the comment's id from an address; `new` when it names no task. */
export function parseTask(query: URLSearchParams): { task: Task; id: number | null } {
  for (const [word, task] of Object.entries(taskWords)) {
    if (query.has(word)) return { task, id: parseId(query.get(word)) };
  }
  return { task: "new", id: null };
}

/** The data sent by a discussion form. */
export interface SentForm {
  act: Task | "mark" | "unmark" | null;
  id: number | null;
  text: string;
  kind: CommentKind;
  reason: string;
  version: string;
}

/** Reads a discussion form through `field`, which returns a sent field by name. Other fields are ignored. */
export function readSent(field: (name: string) => string): SentForm {
  const acts = ["new", "reply", "edit", "delete", "hide", "restore", "mark", "unmark"] as const;
  return {
    act: acts.find((act) => act === field("teko")) ?? null,
    id: parseId(field("kommentti")),
    text: field("teksti"),
    kind: field("laji") === "question" ? "question" : "comment",
    reason: field("syy"),
    version: field("versio"),
  };
}

/** Reads an id from an address or a form; null for anything else. */
export function parseId(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
