import { isLooseKey } from "#app/language/word-keys.ts";
import vocabulary from "#db/reference/vocabulary.json";
import type { Mention, NameIndex, NameKind } from "../index/names.ts";
import { fieldBitsOf, fieldsOf, type MatchedKeys } from "../index/searchable-index.ts";
import type { PracticeTexts, SearchSnapshot } from "../index/snapshot.ts";
import { namedTerms, termKey } from "../index/terms.ts";
import type { HitField, HitWay, Reason } from "../types.ts";
import type { PracticeMatch, QueryMatches } from "./match.ts";
import type { QueryWord } from "./query-word.ts";

const TEXTS = ["title", "summary", "text"] as const;
/** In the order in which they are looked for: the surest first. */
const WAYS: readonly HitWay[] = ["exact", "lemma", "part", "synonym", "beginning", "loose"];
const NAME_KEYS: readonly (readonly [prefix: string, kind: NameKind & HitWay])[] = [
  ["m:", "organisation"],
  ["o:", "organisation"],
  ["t:", "theme"],
  ...namedTerms.map((kind) => [termKey(kind, ""), kind] as const),
  ["z:", "size"],
  ["g:", "stage"],
];

/** Why a practice was found: how each word of the query matches it, then which of the named things it belongs to. */
export function reasonsFor(
  snapshot: SearchSnapshot,
  { query, words }: QueryMatches,
  match: PracticeMatch,
  texts: PracticeTexts,
): Reason[] {
  const ofWords = words.flatMap((word) =>
    word.phrase ? phraseReasons(snapshot, word, match) : wordReasons(word, match, texts),
  );
  const ofNames = query.mentions.flatMap((mention) => nameReasons(snapshot, query.text, mention, match));
  const distinct = new Map(
    [...ofWords, ...ofNames].map((reason) => [`${reason.word} ${reason.way} ${reason.met}`, reason]),
  );
  return [...distinct.values()];
}

function wordReasons(word: QueryWord, { matched }: PracticeMatch, texts: PracticeTexts): Reason[] {
  const all = [...word.keys.keys(), ...word.alternatives.flat().flatMap((member) => [...member.keys()])];
  const matching = all.filter((key) => fieldBitsOf(matched, key) !== 0 && wayOf(word, key) !== null);
  const way = WAYS.find((it) => matching.some((key) => wayOf(word, key) === it));
  if (way === undefined) return [];
  const keys = matching.filter((key) => wayOf(word, key) === way);
  const fields = [...new Set(matching.flatMap((key) => fieldsOf(matched, key)))];
  return [{ word: word.surface, met: surfaceOf(texts, keys, matched.columns) ?? word.surface, way, fields }];
}

/** The way in which a key matches a word; null for the keys of what a name names, which `nameReasons` tells. */
function wayOf({ origins, keys }: QueryWord, key: string): HitWay | null {
  const origin = origins.get(key);
  if (origin) return origin;
  if (!keys.has(key)) return "synonym";
  if (NAME_KEYS.some(([prefix]) => key.startsWith(prefix))) return null;
  if (key.startsWith("x:")) return "exact";
  if (key.startsWith("p:")) return "part";
  return isLooseKey(key) ? "loose" : "lemma";
}

/** The first word of the write-up that has one of the keys, as the text has it. */
function surfaceOf(
  texts: PracticeTexts,
  keys: readonly string[],
  queryKeys: MatchedKeys["columns"],
): string | undefined {
  const wanted = new Map(keys.map((key) => [key, 0]));
  for (const field of TEXTS) {
    const { text, starts, ends, matchedWords } = texts[field];
    const [first] = matchedWords(wanted, queryKeys);
    if (first) return text.slice(starts[first.index], ends[first.index]);
  }
  return undefined;
}

function phraseReasons(
  { practices }: SearchSnapshot,
  { phrase, surface }: QueryWord,
  { ref, matched }: PracticeMatch,
): Reason[] {
  const practice = practices.get(ref);
  const places = TEXTS.flatMap((field) => {
    const found = phrase && new RegExp(phrase.pattern).exec(practice?.[field] ?? "")?.[0];
    return found ? [{ field, found }] : [];
  });
  const [first] = places;
  if (first) return [{ word: surface, met: first.found, way: "phrase", fields: places.map(({ field }) => field) }];
  const fields = [...new Set(phrase?.wordKeys.flat().flatMap((key) => fieldsOf(matched, key)))];
  return fields.length > 0 ? [{ word: surface, met: surface, way: "exact", fields }] : [];
}

function nameReasons(
  { names }: SearchSnapshot,
  queryText: string,
  { kind, slug, tokens }: Mention,
  { matched }: PracticeMatch,
): Reason[] {
  const word = queryText.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return NAME_KEYS.flatMap(([prefix, way]) => {
    if (way !== kind) return [];
    const fields = new Set<HitField>();
    const slugs = slug.split(" ").filter((it) => fieldBitsOf(matched, prefix + it) !== 0);
    for (const it of slugs) for (const field of fieldsOf(matched, prefix + it)) fields.add(field);
    return slugs.map((it) => ({ word, met: finnishName(names, kind, it), way, fields: [...fields] }));
  });
}

const stages = new Map(vocabulary.stages.map(({ slug, fi }) => [slug, fi]));
const cache = new WeakMap<NameIndex, Map<string, string>>();

/** The Finnish name of a theme, term, organisation or stage; the slug of a size band and of anything unknown. */
function finnishName(names: NameIndex, kind: NameKind, slug: string): string {
  if (kind === "stage") return stages.get(slug) ?? slug;
  const cached = cache.get(names) ?? finnishNames(names);
  cache.set(names, cached);
  return cached.get(`${kind} ${slug}`) ?? slug;
}

function finnishNames(names: NameIndex): Map<string, string> {
  const bySubject = new Map<string, string>();
  for (const { kind, slug, phrase, languages } of [...names.values()].flat()) {
    if (languages.length === 1 && languages[0] === "fi") bySubject.set(`${kind} ${slug}`, phrase);
  }
  return bySubject;
}
