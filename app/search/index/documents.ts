import { LRUCache } from "lru-cache";
import { analyse, readLanguages } from "#app/language/analyse.ts";
import type { Language } from "#db/schema.ts";
import type { Document, Fields } from "./inverted.ts";
import { type Name, type Names, nameIndex } from "./names.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import { type AnalysedText, type ReadText, readText } from "./read-text.ts";
import type { RemarkContent } from "./remark-content.ts";

/** A practice as its readers search it. */
export interface ReadPractice {
  id: number;
  slug: string;
  checkedAt: string;
  title: ReadText;
  summary: ReadText;
  text: ReadText;
}

/** The same with all its keys. */
export interface AnalysedPractice extends ReadPractice {
  title: AnalysedText;
  summary: AnalysedText;
  text: AnalysedText;
}

/** A remark as its readers search it. */
export interface ReadRemark extends Pick<RemarkContent, "kind" | "id" | "practiceId"> {
  text: ReadText;
}

/** Weights go in when the index is built: Lunr cancels out a weight that a whole field gets at query time. */
export const PRACTICE_FIELDS = { title: 4, summary: 2, themes: 1.5, members: 2, text: 1 } as const satisfies Fields;
export const REMARK_FIELDS = { title: 1, members: 2, text: 1 } as const satisfies Fields;

/** What is read for its keys, and what is shown: by the names of one moment. */
export interface Documents {
  names: Names;
  ofPractice(practice: PracticeContent, read?: AnalysedPractice): Document;
  ofRemark(remark: RemarkContent): Document;
  /** What has been laid over an index, so that the next change need not read it again. */
  laidOver: WeakMap<object, Document>;
  /** With where its words stand, for passages. */
  readPractice(practice: PracticeContent): AnalysedPractice;
  /** Likewise; the last ones read are remembered. */
  readRemark(remark: RemarkContent): ReadRemark;
}

/** Some kilobytes each. */
const REMEMBERED = 500;

export function openDocuments(given: readonly Name[]): Documents {
  const names = nameIndex(given);
  const called = callings(given);
  const remarks = new LRUCache<RemarkContent, ReadRemark>({ max: REMEMBERED });
  const keysOf = (text: string, language: Language) => readText(text, language, names).keys.flat();
  return {
    names,
    ofPractice: (practice, { title, summary, text } = readPractice(practice, names)) => ({
      title: title.keys.flat(),
      summary: [
        ...summary.keys.flat(),
        ...practice.otherSummaries.flatMap((it) => keysOf(it.text, it.language ?? practice.language)),
      ],
      text: text.keys.flat(),
      ...belongings(practice, called),
    }),
    ofRemark: ({ about, text, language, organisation }) => ({
      title: about ? keysOf(about.title, about.language) : [],
      members: organisation === null ? [] : ownerKeys(organisation, called),
      text: keysOf(text, language),
    }),
    laidOver: new WeakMap(),
    readPractice: (practice) => readPractice(practice, names),
    readRemark: (remark) => {
      const read = remarks.get(remark) ?? readRemark(remark, names);
      remarks.set(remark, read);
      return read;
    },
  };
}

function readPractice({ id, slug, checkedAt, language, ...words }: PracticeContent, names: Names): AnalysedPractice {
  const read = (text: string) => readText(text, language, names);
  return { id, slug, checkedAt, title: read(words.title), summary: read(words.summary), text: read(words.text) };
}

function readRemark({ kind, id, practiceId, text, language }: RemarkContent, names: Names): ReadRemark {
  return { kind, id, practiceId, text: readText(text, language, names) };
}

function belongings(practice: PracticeContent, called: ReadonlyMap<string, string[]>) {
  const { themes, organisations, bands, stage } = practice;
  const terms = practice.terms.flatMap(({ fi, sv, en }) => [
    ...nameKeys(fi, ["fi"]),
    ...nameKeys(sv, ["sv"]),
    ...nameKeys(en, ["en"]),
  ]);
  return {
    themes: [
      ...themes.flatMap((slug) => [`t:${slug}`, ...(called.get(`theme ${slug}`) ?? [])]),
      ...terms,
      ...(stage === null ? [] : [`g:${stage}`]),
    ],
    members: [...organisations.flatMap((slug) => ownerKeys(slug, called)), ...bands.map((slug) => `z:${slug}`)],
  };
}

function ownerKeys(slug: string, called: ReadonlyMap<string, string[]>): string[] {
  return [`m:${slug}`, `o:${slug}`, ...(called.get(`organisation ${slug}`) ?? [])];
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
    for (const key of nameKeys(phrase, languages.length > 0 ? languages : readLanguages)) set.add(key);
    sets.set(`${kind} ${slug}`, set);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set]]));
}
