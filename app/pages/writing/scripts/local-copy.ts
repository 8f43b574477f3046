import type { Fields } from "./form-fields.ts";

/** A text the server may not have, as this browser keeps it. */
export interface LocalCopy {
  key: string;
  /** When it was written, in milliseconds. */
  at: number;
  /** The version of the draft it was written on. */
  version: string;
  /** The page it was written on: its own saves are no conflict to the server. */
  page: string;
  fields: Fields;
  /** The text that was on its way to the server when this was kept. */
  sent: string;
}

const prefix = "kirjoitus:";
const longestKept = 30 * 24 * 3_600_000;

/** Everything here goes quietly on without a store: it may be full, or closed by the browser's settings. */
function attempt<Value>(act: (store: Storage) => Value): Value | null {
  try {
    return act(localStorage);
  } catch {
    return null;
  }
}

/** Where this page keeps its copy. Two tabs with one draft have places of their own. */
export function placeOf(person: string, draft: string): string {
  return `${groupOf(person, draft)}${crypto.randomUUID()}`;
}

function groupOf(person: string, draft: string): string {
  return `${prefix}${person}:${draft}:`;
}

export function keep({ key, ...copy }: LocalCopy): void {
  attempt((store) => store.setItem(key, JSON.stringify(copy)));
}

export function forget(key: string): void {
  attempt((store) => store.removeItem(key));
}

/** The copies of a person's draft, newest first. */
export function copiesOf(person: string, draft: string): LocalCopy[] {
  return keysOf(groupOf(person, draft))
    .flatMap((key) => read(key) ?? [])
    .sort((a, b) => b.at - a.at);
}

/** Copies that nobody came back for in a month go. */
export function forgetOld(now: number): void {
  for (const key of keysOf(prefix)) if (now - (read(key)?.at ?? 0) > longestKept) forget(key);
}

function keysOf(start: string): string[] {
  return attempt((store) => Object.keys(store).filter((key) => key.startsWith(start))) ?? [];
}

/** Other programs of the same address may have written anything there. */
function read(key: string): LocalCopy | null {
  const text = attempt((store) => store.getItem(key));
  const found = attempt(() => JSON.parse(text ?? "null")) as Partial<LocalCopy> | null;
  if (typeof found?.at !== "number" || !Array.isArray(found.fields)) return null;
  return {
    key,
    at: found.at,
    version: String(found.version ?? ""),
    page: String(found.page ?? ""),
    fields: found.fields,
    sent: String(found.sent ?? ""),
  };
}
