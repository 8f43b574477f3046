import { isComparable } from "./likeness.ts";
import type { OrganisationView } from "./read.server.ts";

type Nameable = Pick<OrganisationView, "slug" | "kind" | "fi" | "sv" | "en">;

/** Whom the reader wants to be compared to. */
export interface Choice<T> {
  mine: T | null;
  /** What was asked for when no municipality or county is called so; else "". */
  unknown: string;
  /** Whose names begin like what was asked for, at most five, the likest first. */
  suggestions: T[];
}

/**
 * The municipality or county that a text means: its slug or its name in any of the three languages, whatever the
 * capitals and accents; else what `named` finds in it, which knows inflected names, when that is only one. Never throws
 * on anything a person types.
 */
export async function chooseMine<T extends Nameable>(
  text: string,
  organisations: ReadonlyMap<string, T>,
  named: (text: string) => Promise<readonly string[]>,
): Promise<Choice<T>> {
  if (text === "") return { mine: null, unknown: "", suggestions: [] };
  const all = [...organisations.values()].filter(isComparable);
  const exact = all.find((it) => namesOf(it).includes(folded(text)));
  if (exact) return { mine: exact, unknown: "", suggestions: [] };
  const slugs = new Set(await named(text));
  const meant = all.filter((it) => slugs.has(it.slug));
  if (meant.length === 1 && meant[0]) return { mine: meant[0], unknown: "", suggestions: [] };
  return { mine: null, unknown: text, suggestions: meant.length > 1 ? meant.slice(0, 5) : beginningLike(text, all) };
}

function namesOf({ slug, fi, sv, en }: Nameable): string[] {
  return [slug, folded(fi), folded(sv), folded(en)];
}

function beginningLike<T extends Nameable>(text: string, all: readonly T[]): T[] {
  const typed = folded(text);
  const least = Math.max(3, Math.ceil(typed.length / 2));
  return all
    .map((it) => ({ it, shared: Math.max(...namesOf(it).map((name) => sharedBeginning(typed, name))) }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared || a.it.slug.localeCompare(b.it.slug))
    .slice(0, 5)
    .map(({ it }) => it);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
