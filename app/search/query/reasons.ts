import vocabulary from "#db/reference/vocabulary.json";
import { bitsOf, fieldsOf, type Held } from "../index/held.ts";
import type { Library, ReadPractice } from "../index/library.ts";
import type { Mention, NameKind, Names } from "../index/names.ts";
import type { HitField, HitWay, Reason } from "../types.ts";
import type { Match, Matches } from "./match.ts";
import { textIn } from "./reading.ts";
import { isGuess } from "./wanted.ts";
import type { Word } from "./word.ts";

const TEXTS = ["title", "summary", "text"] as const;
/** The surest first. */
const WAYS: readonly HitWay[] = ["exact", "lemma", "part", "synonym", "beginning", "loose"];
const NAMED: readonly (readonly [key: string, kind: NameKind & HitWay])[] = [
  ["m:", "organisation"],
  ["o:", "organisation"],
  ["t:", "theme"],
  ["z:", "size"],
  ["g:", "stage"],
];

/** Why a write-up was found: for each word how it was met, then what its names name. */
export function reasonsFor(
  library: Library,
  { query, words }: Matches,
  match: Match,
  practice: ReadPractice,
): Reason[] {
  const written = words.flatMap((word) => (word.phrase ? quoted(library, word, match) : asWord(word, match, practice)));
  const named = query.named.flatMap((mention) => asName(library, query.text, mention, match));
  const distinct = new Map(
    [...written, ...named].map((reason) => [`${reason.word} ${reason.way} ${reason.met}`, reason]),
  );
  return [...distinct.values()];
}

function asWord(word: Word, { held }: Match, practice: ReadPractice): Reason[] {
  const asked = [...word.keys.keys(), ...word.groups.flat().flatMap((member) => [...member.keys()])];
  const met = asked.filter((key) => bitsOf(held, key) !== 0 && wayOf(word, key) !== null);
  const way = WAYS.find((it) => met.some((key) => wayOf(word, key) === it));
  if (way === undefined) return [];
  const keys = met.filter((key) => wayOf(word, key) === way);
  const fields = [...new Set(met.flatMap((key) => fieldsOf(held, key)))];
  return [{ word: word.typed, met: surfaceOf(practice, keys, held.asked) ?? word.typed, way, fields }];
}

/** How a key tells that a word was met; null for what its name names. */
function wayOf({ ways, keys }: Word, key: string): HitWay | null {
  const other = ways.get(key);
  if (other) return other;
  if (!keys.has(key)) return "synonym";
  if (NAMED.some(([kind]) => key.startsWith(kind))) return null;
  if (key.startsWith("x:")) return "exact";
  if (key.startsWith("p:")) return "part";
  return isGuess(key) ? "loose" : "lemma";
}

/** The first word of the write-up that has one of the keys, as it stands. */
function surfaceOf(practice: ReadPractice, keys: readonly string[], asked: Held["asked"]): string | undefined {
  const wanted = new Map(keys.map((key) => [key, 0]));
  for (const field of TEXTS) {
    const { text, starts, ends, wordsWith } = practice[field];
    const [first] = wordsWith(wanted, asked);
    if (first) return text.slice(starts[first.at], ends[first.at]);
  }
  return undefined;
}

function quoted(library: Library, { phrase, typed }: Word, { ref, held }: Match): Reason[] {
  const places = TEXTS.flatMap((field) => {
    const found = phrase && new RegExp(phrase.pattern).exec(textIn(library, ref, field))?.[0];
    return found ? [{ field, found }] : [];
  });
  const [first] = places;
  if (first) return [{ word: typed, met: first.found, way: "phrase", fields: places.map(({ field }) => field) }];
  const fields = [...new Set(phrase?.groups.flat().flatMap((key) => fieldsOf(held, key)))];
  return fields.length > 0 ? [{ word: typed, met: typed, way: "exact", fields }] : [];
}

function asName(library: Library, text: string, { kind, slug, tokens }: Mention, { held }: Match): Reason[] {
  const word = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return NAMED.flatMap(([start, way]) => {
    if (way !== kind) return [];
    const fields = new Set<HitField>();
    const values = slug.split(" ").filter((it) => bitsOf(held, start + it) !== 0);
    for (const value of values) for (const field of fieldsOf(held, start + value)) fields.add(field);
    return values.map((value) => ({ word, met: nameOf(library.names, kind, value), way, fields: [...fields] }));
  });
}

const stages = new Map(vocabulary.stages.map(({ slug, fi }) => [slug, fi]));
const memory = new WeakMap<Names, Map<string, string>>();

/** What a theme, an organisation or a stage is called in Finnish; a size band by its slug, and so whatever is unknown. */
function nameOf(names: Names, kind: NameKind, slug: string): string {
  if (kind === "stage") return stages.get(slug) ?? slug;
  return (memory.get(names) ?? remember(names)).get(`${kind} ${slug}`) ?? slug;
}

function remember(names: Names): Map<string, string> {
  const called = new Map<string, string>();
  for (const { kind, slug, phrase, languages } of [...names.values()].flat()) {
    if (languages.length === 1 && languages[0] === "fi") called.set(`${kind} ${slug}`, phrase);
  }
  memory.set(names, called);
  return called;
}
