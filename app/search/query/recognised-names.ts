import { analysedLanguages } from "#app/language/analyse.ts";
import words from "#db/reference/words.json";
import type { Language } from "#db/schema.ts";
import { type KnownName, type Mention, type NameIndex, type NameKind, nameIndex } from "../index/names.ts";
import type { FilterFacet, OfferedFilter } from "../types.ts";
import { withoutSpans } from "./query-syntax.ts";

/** In the order in which the filters for the same words are offered. */
const FACETS: Partial<Record<NameKind, FilterFacet>> = {
  theme: "teema",
  size: "koko",
  stage: "vaihe",
  "target-group": "kohderyhma",
  topic: "aihe",
  viewpoint: "nakokulma",
  organisation: "jasen",
  county: "hyvinvointialue",
  region: "maakunta",
};
const ORDER = Object.values(FACETS);

/** The names of places are one kind where one lies inside another: Kainuu in Kainuun hyvinvointialue. */
const PLACES: ReadonlySet<NameKind> = new Set(["organisation", "county", "region"]);

/** The names of one size or stage in db/reference/words.json. */
interface ReferenceNames {
  fi?: string[];
  sv?: string[];
  en?: string[];
  /** Inflected forms that match as written only: käytössä is a stage, käyttö is not. */
  forms?: string[];
}

let cached: NameIndex | null = null;

/** The names of sizes of municipalities and of stages of practices. */
export function sizesAndStages(): NameIndex {
  cached ??= nameIndex([
    ...words.sizes.flatMap(({ bands, ...names }) => knownNames("size", bands.join(" "), names)),
    ...words.stages.flatMap(({ stage, ...names }) => knownNames("stage", stage, names)),
  ]);
  return cached;
}

function knownNames(kind: NameKind, slug: string, names: ReferenceNames): KnownName[] {
  const inLanguage = (language: Language) =>
    (names[language] ?? []).map((phrase) => ({ kind, slug, phrase, languages: [language] }));
  const forms = (names.forms ?? []).map((phrase) => ({ kind, slug, phrase, languages: [] }));
  return [...inLanguage("fi"), ...inLanguage("sv"), ...inLanguage("en"), ...forms];
}

/** The mentions without those inside a longer one of the same kind: Pohjois-Karjala in Pohjois-Karjalan hyvinvointialue. */
export function outermostMentions(mentions: readonly Mention[]): Mention[] {
  const isSameKind = (a: NameKind, b: NameKind) => a === b || (PLACES.has(a) && PLACES.has(b));
  return mentions.filter(
    (it) =>
      !mentions.some(
        ({ kind, tokens }) =>
          isSameKind(kind, it.kind) &&
          tokens.length > it.tokens.length &&
          it.tokens.every((token) => tokens.includes(token)),
      ),
  );
}

/**
 * The mentions as filters to offer, one for each facet and span of words: in the order of the words first one for each
 * place where a name begins, then a second one, and so on.
 */
export function offeredFilters(text: string, mentions: readonly Mention[]): OfferedFilter[] {
  const filters = new Map<string, FilterAt>();
  for (const { kind, slug, tokens } of mentions) {
    const facet = FACETS[kind];
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    if (facet === undefined) continue;
    const id = `${facet} ${start} ${end}`;
    const values = [...new Set([...(filters.get(id)?.values ?? []), ...slug.split(" ")])];
    const rest = withoutSpans(text, [{ start, end }]);
    filters.set(id, { facet, values, words: text.slice(start, end), rest, start });
  }
  const sorted = [...filters.values()].sort(
    (a, b) => b.words.length - a.words.length || ORDER.indexOf(a.facet) - ORDER.indexOf(b.facet),
  );
  const turnOf = (filter: FilterAt) => sorted.filter(({ start }) => start === filter.start).indexOf(filter);
  return sorted
    .map((filter) => ({ filter, turn: turnOf(filter) }))
    .sort((a, b) => a.turn - b.turn || a.filter.start - b.filter.start)
    .map(({ filter: { start: _, ...filter } }) => filter);
}

type FilterAt = OfferedFilter & { start: number };

/** The words that the coordinator added, each with its meanings. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

const synonymCache = new WeakMap<Synonyms, NameIndex>();

/** Synonyms as names, in both directions: a mention of either one has the other as its slug. */
export function synonymNames(synonyms: Synonyms): NameIndex {
  const cached = synonymCache.get(synonyms);
  if (cached) return cached;
  const names = nameIndex(
    [...synonyms].flatMap(([word, meanings]) =>
      meanings.flatMap((meaning) => [
        { kind: "synonym" as const, slug: meaning, phrase: word, languages: analysedLanguages },
        { kind: "synonym" as const, slug: word, phrase: meaning, languages: analysedLanguages },
      ]),
    ),
  );
  synonymCache.set(synonyms, names);
  return names;
}
