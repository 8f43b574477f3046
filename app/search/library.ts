import lunr from "lunr";
import type { Language } from "#db/schema.ts";
import { analyse } from "./analyse.ts";
import { fold } from "./fold.ts";
import { type Name, type Names, nameIndex } from "./names.ts";
import type { Content, PracticeContent } from "./read.server.ts";
import { type ReadText, readText } from "./read-text.ts";
import { lunrStock, type Stock } from "./stock.ts";

/** Everything one content version needs to answer queries. */
export interface Library {
  version: number;
  /** The practices by their ids. */
  stock: Stock;
  practices: ReadonlyMap<string, ReadPractice>;
  names: Names;
  /**
   * Every word as written (`x:`), every Finnish base form (`fi:`) and member of compounds (`p:fi:`), folded, in order,
   * with its key and in how many practices it stands: for finding words by their beginning and for correcting them.
   */
  vocabulary: readonly (readonly [folded: string, key: string, practices: number])[];
  /** Comments by their ids, with the keys of the words in them. */
  comments?: Stock;
  readComment?: (ref: string) => ReadComment | undefined;
  /** Words the coordinator added, each with what it means. */
  synonyms?: ReadonlyMap<string, readonly string[]>;
}

/** A practice as its readers search it. */
export interface ReadPractice {
  id: number;
  slug: string;
  checkedAt: string;
  title: ReadText;
  summary: ReadText;
  text: ReadText;
}

/** A comment as its readers search it. */
export interface ReadComment {
  id: number;
  practiceId: number;
  text: ReadText;
}

/** Weights go in when the index is built: Lunr cancels out a weight that a whole field gets at query time. */
const FIELDS = { title: 4, summary: 2, themes: 1.5, members: 2, text: 1 } as const;
type Document = Record<keyof typeof FIELDS, string[]> & { id: string };

const EVERY: readonly Language[] = ["fi", "sv", "en"];

/** Builds the index of one content version, in one go: seconds of work at a thousand write-ups, so in a worker. */
export function buildLibrary(content: Content): Library {
  const names = nameIndex(content.names);
  const called = callings(content.names);
  const practices = new Map<string, ReadPractice>();
  const builder = new lunr.Builder();
  builder.ref("id");
  for (const [field, boost] of Object.entries(FIELDS)) builder.field(field, { boost });
  for (const practice of content.practices) {
    const read = readPractice(practice, names);
    practices.set(String(practice.id), read);
    builder.add({
      id: String(practice.id),
      title: read.title.keys.flat(),
      summary: read.summary.keys.flat(),
      text: read.text.keys.flat(),
      ...belongings(practice, called),
    } satisfies Document);
  }
  const stock = lunrStock(builder.build());
  return { version: content.version, stock, practices, names, vocabulary: vocabulary(builder) };
}

function readPractice(practice: PracticeContent, names: Names): ReadPractice {
  const { id, slug, checkedAt, language } = practice;
  const read = (text: string) => readText(text, language, names);
  return {
    id,
    slug,
    checkedAt,
    title: read(practice.title),
    summary: read(practice.summary),
    text: read(practice.text),
  };
}

function belongings(practice: PracticeContent, called: ReadonlyMap<string, string[]>) {
  const terms = practice.terms.flatMap(({ fi, sv, en }) => [
    ...nameKeys(fi, ["fi"]),
    ...nameKeys(sv, ["sv"]),
    ...nameKeys(en, ["en"]),
  ]);
  return {
    themes: [...practice.themes.flatMap((slug) => [`t:${slug}`, ...(called.get(`theme ${slug}`) ?? [])]), ...terms],
    members: practice.organisations
      .flatMap((slug) => [`m:${slug}`, `o:${slug}`, ...(called.get(`organisation ${slug}`) ?? [])])
      .concat(
        practice.bands.map((it) => `z:${it}`),
        practice.stage ? [`g:${practice.stage}`] : [],
      ),
  };
}

function vocabulary(builder: lunr.Builder): Library["vocabulary"] {
  const inverted = builder.invertedIndex as Record<string, object>;
  return Object.keys(inverted)
    .filter((key) => /^(?:x|fi|p:fi):/.test(key))
    .map((key) => [fold(key.slice(key.lastIndexOf(":") + 1)), key, spread(inverted[key] ?? {})] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function spread(fields: object): number {
  return Math.max(...Object.values(fields).map((it) => (typeof it === "object" ? Object.keys(it).length : 0)));
}

function nameKeys(text: string, languages: readonly Language[]): string[] {
  return analyse(text, languages).flatMap((token) => token.keys);
}

/** The distinct keys of what themes and organisations are called. A theme's synonyms (in no one language) count whole only: `t:` of the query. */
function callings(names: readonly Name[]): Map<string, string[]> {
  const sets = new Map<string, Set<string>>();
  for (const { kind, slug, phrase, languages } of names) {
    if (kind === "theme" && languages.length > 1) continue;
    const set = sets.get(`${kind} ${slug}`) ?? new Set();
    for (const key of nameKeys(phrase, languages.length > 0 ? languages : EVERY)) set.add(key);
    sets.set(`${kind} ${slug}`, set);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set]]));
}
