import { type BuiltDocuments, type BuiltIndex, buildIndex } from "./build-index.ts";
import { type ContentAnalyser, openContentAnalyser, type PracticeTexts, type RemarkText } from "./content-analyser.ts";
import { type IndexedTexts, openIndexedTexts } from "./indexed-texts.ts";
import type { IndexDocument, InvertedIndex } from "./inverted-index.ts";
import type { NameIndex } from "./names.ts";
import { type Overlay, overlayOf } from "./overlay.ts";
import { indexOfText } from "./packed-lists.ts";
import type { SearchContent } from "./read-content.server.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import type { RemarkContent } from "./remark-content.ts";
import { type SearchableIndex, searchableIndex } from "./searchable-index.ts";
import { listVocabulary, type VocabularyEntry, withAddedWords } from "./vocabulary.ts";

export type { PracticeTexts, RemarkText } from "./content-analyser.ts";

/** Everything that queries are answered from, as of one content version. */
export interface SearchSnapshot {
  version: number;
  /** Practices by their id. */
  practiceIndex: SearchableIndex;
  /** Comments and cards of applying a practice, by their ref. */
  remarkIndex: SearchableIndex;
  /** The content of each practice, without the spans of its words. */
  practices: ReadonlyMap<string, PracticeContent>;
  remarks: ReadonlyMap<string, RemarkContent>;
  /** The texts of a practice with the spans of their words; undefined when there is no such practice. */
  readPractice(ref: string): PracticeTexts | undefined;
  readRemark(ref: string): RemarkText | undefined;
  containsPhrase: IndexedTexts["containsPhrase"];
  names: NameIndex;
  /**
   * Every word as written (`x:`), every Finnish base form (`fi:`) and member of a compound (`p:fi:`) in the practices,
   * sorted by the folded word: for completing the beginning of a word and for correcting typing errors.
   */
  vocabulary: readonly VocabularyEntry[];
  /** The vocabulary of the index alone, without the overlay: the same array for as long as the index is in use. */
  indexVocabulary: readonly VocabularyEntry[];
  /** The synonyms that the coordinator added. */
  synonyms: ReadonlyMap<string, readonly string[]>;
}

/** An index ready to answer queries. */
export interface OpenIndex extends BuiltIndex, IndexedTexts {
  vocabulary: readonly VocabularyEntry[];
}

/** How far an index is behind the content. */
export interface IndexLag {
  /** Number of practices that have been changed, added or withdrawn. */
  practices: number;
  remarks: number;
  /** Names of organisations or themes have changed. All documents are analysed by them: no overlay can follow that. */
  names: boolean;
}

/** Builds an index of the content and opens it, in one go. */
export function buildSnapshot(content: SearchContent): SearchSnapshot {
  const analyser = openContentAnalyser(content.names);
  return snapshotOf(openIndex(buildIndex(content, analyser)), content, analyser).snapshot;
}

export function openIndex(built: BuiltIndex): OpenIndex {
  const vocabulary = listVocabulary(built.practices.index, built.vocabularyOrder);
  return { ...built, vocabulary, ...openIndexedTexts(built) };
}

/** The snapshot of a content version from an index of the same or an older version; changes since go into overlays. */
export function snapshotOf(
  index: OpenIndex,
  content: SearchContent,
  analyser: ContentAnalyser,
): { snapshot: SearchSnapshot; lag: IndexLag } {
  const { practices, remarks } = content;
  const ofPractices = changesSince(index.practices, practices, cachedDocuments(analyser, analyser.practiceDocument));
  const ofRemarks = changesSince(index.remarks, remarks, cachedDocuments(analyser, analyser.remarkDocument));
  const snapshot: SearchSnapshot = {
    version: content.version,
    practiceIndex: searchableIndex(index.practices.index, ofPractices.overlay),
    remarkIndex: searchableIndex(index.remarks.index, ofRemarks.overlay),
    practices,
    remarks,
    readPractice: (ref) => readOne(practices, ref, (it) => index.readPractice(it) ?? analyser.analysePractice(it)),
    readRemark: (ref) => readOne(remarks, ref, analyser.analyseRemark),
    containsPhrase: index.containsPhrase,
    names: analyser.names,
    vocabulary: withAddedWords(index.vocabulary, newKeys(index.practices, ofPractices.overlay)),
    indexVocabulary: index.vocabulary,
    synonyms: content.synonyms,
  };
  const names = index.namesFingerprint !== content.namesFingerprint;
  return { snapshot, lag: { practices: ofPractices.count, remarks: ofRemarks.count, names } };
}

function changesSince<T extends { fingerprint: string }>(
  { index, fingerprints }: BuiltDocuments,
  content: ReadonlyMap<string, T>,
  documentOf: (item: T) => IndexDocument,
): { overlay: Overlay; count: number } {
  const places = placesIn(index);
  const outdated = new Set<string>();
  const fresh = new Map<string, IndexDocument>();
  let added = 0;
  for (const [ref, item] of content) {
    const place = places.get(ref);
    if (place === undefined) added += 1;
    else if (fingerprints[place] === item.fingerprint) continue;
    else outdated.add(ref);
    fresh.set(ref, documentOf(item));
  }
  const withdrawn = index.refs.length - (content.size - added);
  if (withdrawn > 0) for (const ref of index.refs) if (!content.has(ref)) outdated.add(ref);
  return { overlay: overlayOf(index, outdated, fresh), count: fresh.size + withdrawn };
}

const placesByIndex = new WeakMap<InvertedIndex, ReadonlyMap<string, number>>();

/** The number of each document of an index by its ref, made once for an index. */
function placesIn(index: InvertedIndex): ReadonlyMap<string, number> {
  const places = placesByIndex.get(index) ?? new Map(index.refs.map((ref, at) => [ref, at]));
  placesByIndex.set(index, places);
  return places;
}

function cachedDocuments<T extends object>(
  { overlayDocuments }: ContentAnalyser,
  documentOf: (item: T) => IndexDocument,
): (item: T) => IndexDocument {
  return (item) => {
    const document = overlayDocuments.get(item) ?? documentOf(item);
    overlayDocuments.set(item, document);
    return document;
  };
}

function readOne<T, R>(content: ReadonlyMap<string, T>, ref: string, read: (item: T) => R): R | undefined {
  const item = content.get(ref);
  return item === undefined ? undefined : read(item);
}

/** The keys of an overlay that the index does not have, each with its number of postings. */
function* newKeys({ index }: BuiltDocuments, { postings }: Overlay): Iterable<[string, number]> {
  for (const [key, list] of postings) if (indexOfText(index.keys, key) < 0) yield [key, list.length];
}
