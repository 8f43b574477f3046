import { LRUCache } from "lru-cache";
import { analyse, analysedLanguages } from "#app/language/analyse.ts";
import type { Language } from "#db/schema.ts";
import { type AnalysedText, analyseText, type TokenisedText } from "./analysed-text.ts";
import type { FieldBoosts, IndexDocument } from "./inverted-index.ts";
import { type AnalysedName, analyseNames, indexOfNames, type KnownName, type NameIndex } from "./names.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import type { RemarkContent } from "./remark-content.ts";
import { termKey } from "./terms.ts";

/** The texts of a practice with the spans of their words. */
export interface PracticeTexts {
  id: number;
  slug: string;
  checkedAt: string;
  title: TokenisedText;
  summary: TokenisedText;
  text: TokenisedText;
}

/** The same with the keys of every word. */
export interface AnalysedPracticeTexts extends PracticeTexts {
  title: AnalysedText;
  summary: AnalysedText;
  text: AnalysedText;
}

/** The text of a remark with the spans of its words. */
export interface RemarkText extends Pick<RemarkContent, "kind" | "id" | "practiceId"> {
  text: TokenisedText;
}

/** Field weights. They are applied when the index is built: Lunr cancels out a weight of a whole field in a query. */
export const PRACTICE_FIELDS = {
  title: 4,
  summary: 2,
  themes: 1.5,
  members: 2,
  text: 1,
} as const satisfies FieldBoosts;
export const REMARK_FIELDS = { title: 1, members: 2, text: 1 } as const satisfies FieldBoosts;

/** What the analyser finds in the names that it knows, as plain data that can be saved. */
export interface NameAnalysis {
  names: readonly AnalysedName[];
  /** The distinct keys of the names of each theme and organisation, by kind and slug. */
  keys: readonly (readonly [string, readonly string[]])[];
}

/** Makes index documents of content, and texts to draw passages from, with one set of names. */
export interface ContentAnalyser {
  names: NameIndex;
  nameAnalysis: NameAnalysis;
  practiceDocument(practice: PracticeContent, texts?: AnalysedPracticeTexts): IndexDocument;
  remarkDocument(remark: RemarkContent): IndexDocument;
  /** Documents already made for overlays, by their content, so that the next change need not make them again. */
  overlayDocuments: WeakMap<object, IndexDocument>;
  analysePractice(practice: PracticeContent): AnalysedPracticeTexts;
  /** The last 500 texts are cached. */
  analyseRemark(remark: RemarkContent): RemarkText;
}

/** Some kilobytes each. */
const CACHED_REMARKS = 500;

/** `saved` is the analysis of the same names by the same analyser: to analyse them takes longer than to read it. */
export function openContentAnalyser(knownNames: readonly KnownName[], saved?: NameAnalysis): ContentAnalyser {
  const nameAnalysis = saved ?? { names: analyseNames(knownNames), keys: [...keysOfNames(knownNames)] };
  const names = indexOfNames(nameAnalysis.names);
  const nameKeys = new Map(nameAnalysis.keys);
  const remarkTexts = new LRUCache<RemarkContent, RemarkText>({ max: CACHED_REMARKS });
  const keysOf = (text: string, language: Language) => analyseText(text, language, names).keys.flat();
  return {
    names,
    nameAnalysis,
    practiceDocument: (practice, { title, summary, text } = analysePractice(practice, names)) => ({
      title: title.keys.flat(),
      summary: [
        ...summary.keys.flat(),
        ...practice.otherSummaries.flatMap((it) => keysOf(it.text, it.language ?? practice.language)),
      ],
      text: text.keys.flat(),
      ...metadataKeys(practice, nameKeys),
    }),
    remarkDocument: ({ about, text, language, organisation }) => ({
      title: about ? keysOf(about.title, about.language) : [],
      members: organisation === null ? [] : ownerKeys(organisation, nameKeys),
      text: keysOf(text, language),
    }),
    overlayDocuments: new WeakMap(),
    analysePractice: (practice) => analysePractice(practice, names),
    analyseRemark: (remark) => {
      const { kind, id, practiceId } = remark;
      const analysed = () => analyseText(remark.text, remark.language, names);
      const remarkText = remarkTexts.get(remark) ?? { kind, id, practiceId, text: analysed() };
      remarkTexts.set(remark, remarkText);
      return remarkText;
    },
  };
}

function analysePractice(practice: PracticeContent, names: NameIndex): AnalysedPracticeTexts {
  const { id, slug, checkedAt, language } = practice;
  const analysed = (text: string) => analyseText(text, language, names);
  const [title, summary, text] = [analysed(practice.title), analysed(practice.summary), analysed(practice.text)];
  return { id, slug, checkedAt, title, summary, text };
}

function metadataKeys(practice: PracticeContent, nameKeys: ReadonlyMap<string, readonly string[]>) {
  const { themes, organisations, bands, stage } = practice;
  const terms = practice.terms.flatMap(({ kind, slug, fi, sv, en }) => [
    termKey(kind, slug),
    ...keysOfPhrase(fi, ["fi"]),
    ...keysOfPhrase(sv, ["sv"]),
    ...keysOfPhrase(en, ["en"]),
  ]);
  return {
    themes: [
      ...themes.flatMap((slug) => [`t:${slug}`, ...(nameKeys.get(`theme ${slug}`) ?? [])]),
      ...terms,
      ...(stage === null ? [] : [`g:${stage}`]),
    ],
    members: [...organisations.flatMap((slug) => ownerKeys(slug, nameKeys)), ...bands.map((slug) => `z:${slug}`)],
  };
}

function ownerKeys(slug: string, nameKeys: ReadonlyMap<string, readonly string[]>): string[] {
  return [`m:${slug}`, `o:${slug}`, ...(nameKeys.get(`organisation ${slug}`) ?? [])];
}

function keysOfPhrase(text: string, languages: readonly Language[]): string[] {
  return analyse(text, languages).flatMap((token) => token.keys);
}

/**
 * The distinct keys of the names of each theme and organisation, by kind and slug. Synonyms of themes (names in several
 * languages) are left out: a query matches them as a whole, by the key `t:`.
 */
function keysOfNames(names: readonly KnownName[]): Map<string, string[]> {
  const sets = new Map<string, Set<string>>();
  for (const { kind, slug, phrase, languages } of names) {
    if (kind !== "organisation" && (kind !== "theme" || languages.length > 1)) continue;
    const set = sets.get(`${kind} ${slug}`) ?? new Set();
    for (const key of keysOfPhrase(phrase, languages.length > 0 ? languages : analysedLanguages)) set.add(key);
    sets.set(`${kind} ${slug}`, set);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set]]));
}
