import { isComparable } from "./likeness.ts";
import type { OrganisationView } from "./read.server.ts";

type Nameable = Pick<OrganisationView, "slug" | "kind" | "fi" | "sv" | "en">;

/** The organisation that a reader named as their own. */
export interface OwnOrganisationChoice<T> {
  mine: T | null;
  /** The text when it names no single municipality or county; else "". */
  unknown: string;
  /** Organisations with a similar name, at most five, the most similar first. */
  suggestions: T[];
}

/**
 * Finds the municipality or county that a text names: by slug, by name in any of the three languages without regard to
 * case and accents, or else by `findNamed`, which recognises inflected names, when it finds exactly one. Accepts any
 * text a reader may type.
 */
export async function chooseOwnOrganisation<T extends Nameable>(
  text: string,
  organisations: ReadonlyMap<string, T>,
  findNamed: (text: string) => Promise<readonly string[]>,
): Promise<OwnOrganisationChoice<T>> {
  if (text === "") return { mine: null, unknown: "", suggestions: [] };
  const all = [...organisations.values()].filter(isComparable);
  const exact = all.find((it) => namesOf(it).includes(foldName(text)));
  if (exact) return { mine: exact, unknown: "", suggestions: [] };
  const slugs = new Set(await findNamed(text));
  const matches = all.filter((it) => slugs.has(it.slug));
  if (matches.length === 1 && matches[0]) return { mine: matches[0], unknown: "", suggestions: [] };
  return {
    mine: null,
    unknown: text,
    suggestions: matches.length > 1 ? matches.slice(0, 5) : withSimilarBeginning(text, all),
  };
}

function namesOf({ slug, fi, sv, en }: Nameable): string[] {
  return [slug, foldName(fi), foldName(sv), foldName(en)];
}

function withSimilarBeginning<T extends Nameable>(text: string, all: readonly T[]): T[] {
  const foldedText = foldName(text);
  const minShared = Math.max(3, Math.ceil(foldedText.length / 2));
  return all
    .map((it) => ({ it, shared: Math.max(...namesOf(it).map((name) => sharedBeginning(foldedText, name))) }))
    .filter(({ shared }) => shared >= minShared)
    .sort((a, b) => b.shared - a.shared || a.it.slug.localeCompare(b.it.slug))
    .slice(0, 5)
    .map(({ it }) => it);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function foldName(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
