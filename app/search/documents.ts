import { LRUCache } from "lru-cache";
import type { Language } from "#db/schema.ts";
import { analyse } from "./analyse.ts";
import type { Document, Fields } from "./inverted.ts";
import { type Name, type Names, nameIndex } from "./names.ts";
import type { CommentContent } from "./read-comments.server.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import { type ReadText, readText } from "./read-text.ts";

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
export const PRACTICE_FIELDS = { title: 4, summary: 2, themes: 1.5, members: 2, text: 1 } as const satisfies Fields;
export const COMMENT_FIELDS = { text: 1 } as const satisfies Fields;

/** What is read for its keys, and what is shown: by the names of one moment. */
export interface Documents {
  names: Names;
  ofPractice(practice: PracticeContent, read?: ReadPractice): Document;
  ofComment(comment: CommentContent): Document;
  /** What has been laid over an index, so that the next change need not read it again. */
  laidOver: WeakMap<object, Document>;
  /** With where its words stand, for passages. */
  readPractice(practice: PracticeContent): ReadPractice;
  /** Likewise; the last ones read are remembered. */
  readComment(comment: CommentContent): ReadComment;
}

const EVERY: readonly Language[] = ["fi", "sv", "en"];
/** Some kilobytes each. */
const REMEMBERED = 500;

export function openDocuments(given: readonly Name[]): Documents {
  const names = nameIndex(given);
  const called = callings(given);
  const comments = new LRUCache<CommentContent, ReadComment>({ max: REMEMBERED });
  const keysOf = (text: string, language: Language) => readText(text, language, names).keys.flat();
  return {
    names,
    ofPractice: (practice, { title, summary, text } = readPractice(practice, names)) => ({
      title: title.keys.flat(),
      summary: summary.keys.flat(),
      text: text.keys.flat(),
      ...belongings(practice, called),
    }),
    ofComment: (comment) => ({ text: keysOf(comment.text, comment.language) }),
    laidOver: new WeakMap(),
    readPractice: (practice) => readPractice(practice, names),
    readComment: (comment) => {
      const read = comments.get(comment) ?? readComment(comment, names);
      comments.set(comment, read);
      return read;
    },
  };
}

function readPractice({ id, slug, checkedAt, language, ...words }: PracticeContent, names: Names): ReadPractice {
  const read = (text: string) => readText(text, language, names);
  return { id, slug, checkedAt, title: read(words.title), summary: read(words.summary), text: read(words.text) };
}

function readComment({ id, practiceId, text, language }: CommentContent, names: Names): ReadComment {
  return { id, practiceId, text: readText(text, language, names) };
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
    members: [
      ...organisations.flatMap((slug) => [`m:${slug}`, `o:${slug}`, ...(called.get(`organisation ${slug}`) ?? [])]),
      ...bands.map((slug) => `z:${slug}`),
    ],
  };
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
