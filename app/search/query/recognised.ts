import words from "#db/reference/words.json";
import type { Language } from "#db/schema.ts";
import { type Mention, type Name, type NameKind, type Names, nameIndex } from "../index/names.ts";
import type { FilterFacet, OfferedFilter } from "../types.ts";
import { without } from "./typed.ts";

const FACETS: Partial<Record<NameKind, FilterFacet>> = {
  organisation: "jasen",
  theme: "teema",
  size: "koko",
  stage: "vaihe",
};

interface Called {
  fi?: string[];
  sv?: string[];
  en?: string[];
  /** Inflected forms that mean it only as they stand: käytössä, which is no use of käyttö. */
  forms?: string[];
}

let everyday: Names | null = null;

/** What sizes of municipalities and stages of practices are called, in all forms of the words. */
export function sizesAndStages(): Names {
  everyday ??= nameIndex([
    ...words.sizes.flatMap(({ bands, ...called }) => names("size", bands.join(" "), called)),
    ...words.stages.flatMap(({ stage, ...called }) => names("stage", stage, called)),
  ]);
  return everyday;
}

function names(kind: NameKind, slug: string, called: Called): Name[] {
  const inLanguage = (language: Language) =>
    (called[language] ?? []).map((phrase) => ({ kind, slug, phrase, languages: [language] }));
  const forms = (called.forms ?? []).map((phrase) => ({ kind, slug, phrase, languages: [] }));
  return [...inLanguage("fi"), ...inLanguage("sv"), ...inLanguage("en"), ...forms];
}

/** Leaves out a name within a longer one of its kind: Pohjois-Karjala in its hyvinvointialue. */
export function outermost(held: readonly Mention[]): Mention[] {
  return held.filter(
    (it) =>
      !held.some(
        ({ kind, tokens }) =>
          kind === it.kind && tokens.length > it.tokens.length && it.tokens.every((token) => tokens.includes(token)),
      ),
  );
}

/** The names as filters to choose, one for each facet and stretch of words, in the order of the words. */
export function offeredFilters(text: string, held: readonly Mention[]): OfferedFilter[] {
  const found = new Map<string, OfferedFilter & { start: number }>();
  for (const { kind, slug, tokens } of held) {
    const facet = FACETS[kind];
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    if (facet === undefined) continue;
    const id = `${facet} ${start} ${end}`;
    const old = found.get(id);
    const values = [...new Set([...(old?.values ?? []), ...slug.split(" ")])];
    found.set(id, { facet, values, words: text.slice(start, end), rest: without(text, [{ start, end }]), start });
  }
  return [...found.values()].sort((a, b) => a.start - b.start).map(({ start: _, ...filter }) => filter);
}
