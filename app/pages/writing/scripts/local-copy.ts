import type { Fields } from "./form-fields.ts";

/** A copy of a draft in this browser's storage, kept while the server may not have the text. */
export interface LocalCopy {
  key: string;
  /** When the copy was made, in milliseconds since the epoch. */
  at: number;
  /** The draft's version that the text is based on. */
  version: string;
  /** The id of the page in which it was written; the server takes saves of one page for no conflict. */
  page: string;
  fields: Fields;
  /** The text that was being sent to the server when the copy was made. */
  sent: string;
}

const prefix = "kirjoitus:";
/** In milliseconds: older copies are removed. */
const longestKept = 30 * 24 * 3_600_000;

/** Uses the browser's storage; null when it is full, refused by the browser's settings or throws otherwise. */
function withStorage<Value>(act: (store: Storage) => Value): Value | null {
  try {
    return act(localStorage);
  } catch {
    return null;
  }
}

/** A new storage key for this page's copy. Two tabs with the same draft have different keys. */
export function newCopyKey(person: string, draft: string): string {
  return `${keyPrefix(person, draft)}${crypto.randomUUID()}`;
}

function keyPrefix(person: string, draft: string): string {
  return `${prefix}${person}:${draft}:`;
}

export function storeCopy({ key, ...copy }: LocalCopy): void {
  withStorage((store) => store.setItem(key, JSON.stringify(copy)));
}

export function removeCopy(key: string): void {
  withStorage((store) => store.removeItem(key));
}

/** The copies of a person's draft, newest first. */
export function copiesOf(person: string, draft: string): LocalCopy[] {
  return keysOf(keyPrefix(person, draft))
    .flatMap((key) => read(key) ?? [])
    .sort((a, b) => b.at - a.at);
}

/** Removes all copies older than a month. */
export function removeOldCopies(now: number): void {
  for (const key of keysOf(prefix)) if (now - (read(key)?.at ?? 0) > longestKept) removeCopy(key);
}

function keysOf(start: string): string[] {
  return withStorage((store) => Object.keys(store).filter((key) => key.startsWith(start))) ?? [];
}

/** Reads a copy; null when the stored value is not one, since other programs of this origin may write anything. */
function read(key: string): LocalCopy | null {
  const text = withStorage((store) => store.getItem(key));
  const copy = withStorage(() => JSON.parse(text ?? "null")) as Partial<LocalCopy> | null;
  if (typeof copy?.at !== "number" || !Array.isArray(copy.fields)) return null;
  return {
    key,
    at: copy.at,
    version: String(copy.version ?? ""),
    page: String(copy.page ?? ""),
    fields: copy.fields,
    sent: String(copy.sent ?? ""),
  };
}
