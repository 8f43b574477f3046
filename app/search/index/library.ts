import { type Built, type BuiltIndex, buildIndex } from "./build-index.ts";
import { placeOf } from "./byte-list.ts";
import { type Documents, openDocuments, type ReadPractice, type ReadRemark } from "./documents.ts";
import type { Document } from "./inverted.ts";
import type { Names } from "./names.ts";
import { type Overlay, overlayOf } from "./overlay.ts";
import type { Content } from "./read.server.ts";
import { practiceReader, type ReadAgain } from "./read-again.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import type { RemarkContent } from "./remark-content.ts";
import { type Stock, stockOf } from "./stock.ts";
import { type KnownWord, listWords, withWords } from "./vocabulary.ts";

export type { ReadPractice, ReadRemark } from "./documents.ts";

/** Everything one content version needs to answer queries. */
export interface Library {
  version: number;
  /** The practices by their ids, to be asked by keys. */
  stock: Stock;
  /** What has been said about them, by its refs, likewise. */
  said: Stock;
  /** What is known of each practice without reading its words. */
  practices: ReadonlyMap<string, PracticeContent>;
  remarks: ReadonlyMap<string, RemarkContent>;
  /** A practice with its words and where they stand; undefined when there is none. */
  read(ref: string): ReadPractice | undefined;
  readRemark(ref: string): ReadRemark | undefined;
  /** Whether the words of a phrase stand one after the other in a text of a practice: undefined when nobody knows yet. */
  holds: ReadAgain["holds"];
  names: Names;
  /**
   * Every word as written (`x:`), every Finnish base form (`fi:`) and member of compounds (`p:fi:`), folded, in order,
   * with its key and in how many practices it stands: for finding words by their beginning and for correcting them.
   */
  vocabulary: readonly KnownWord[];
  /** The same without the words that only the newest changes brought: one list as long as an index lasts. */
  builtVocabulary: readonly KnownWord[];
  /** Words the coordinator added, each with what it means. */
  synonyms: ReadonlyMap<string, readonly string[]>;
}

/** An index ready to be asked. */
export interface OpenIndex extends BuiltIndex, ReadAgain {
  vocabulary: readonly KnownWord[];
}

/** What an index lacks of the content. */
export interface Lag {
  /** Practices that have been changed, added or withdrawn. */
  practices: number;
  remarks: number;
  /** Names have changed, by which all documents are read: only another build can tell of that. */
  names: boolean;
}

/** Builds and opens in one go: for a library that nobody asks yet. */
export function buildLibrary(content: Content): Library {
  const documents = openDocuments(content.names);
  return libraryOf(openIndex(buildIndex(content, documents)), content, documents).library;
}

export function openIndex(built: BuiltIndex): OpenIndex {
  return { ...built, vocabulary: listWords(built.practices.index, built.words), ...practiceReader(built) };
}

/** The library of a content version from an index that may be of an older one: what has changed since is laid over it. */
export function libraryOf(index: OpenIndex, content: Content, documents: Documents): { library: Library; lag: Lag } {
  const { practices, remarks } = content;
  const changed = changes(index.practices, practices, laying(documents, documents.ofPractice));
  const said = changes(index.remarks, remarks, laying(documents, documents.ofRemark));
  const library = {
    version: content.version,
    stock: stockOf(index.practices.index, changed.overlay),
    said: stockOf(index.remarks.index, said.overlay),
    practices,
    remarks,
    read: (ref: string) => readOne(practices, ref, (it) => index.read(it) ?? documents.readPractice(it)),
    readRemark: (ref: string) => readOne(remarks, ref, documents.readRemark),
    holds: index.holds,
    names: documents.names,
    vocabulary: withWords(index.vocabulary, newKeys(index.practices, changed.overlay)),
    builtVocabulary: index.vocabulary,
    synonyms: content.synonyms,
  };
  const names = index.nameMark !== content.nameMark;
  return { library, lag: { practices: changed.count, remarks: said.count, names } };
}

function changes<T extends { mark: string }>(
  { index, marks }: Built,
  content: ReadonlyMap<string, T>,
  documentOf: (of: T) => Document,
): { overlay: Overlay; count: number } {
  const built = new Map(index.refs.map((ref, at) => [ref, marks[at]]));
  const gone = new Set(index.refs.filter((ref, at) => content.get(ref)?.mark !== marks[at]));
  const fresh = new Map<string, Document>();
  for (const [ref, of] of content) if (built.get(ref) !== of.mark) fresh.set(ref, documentOf(of));
  const count = new Set([...gone, ...fresh.keys()]).size;
  return { overlay: overlayOf(index, gone, fresh), count };
}

function laying<T extends object>({ laidOver }: Documents, documentOf: (of: T) => Document) {
  return (of: T): Document => {
    const document = laidOver.get(of) ?? documentOf(of);
    laidOver.set(of, document);
    return document;
  };
}

function readOne<T, R>(content: ReadonlyMap<string, T>, ref: string, read: (of: T) => R): R | undefined {
  const of = content.get(ref);
  return of === undefined ? undefined : read(of);
}

function* newKeys({ index }: Built, { postings }: Overlay): Iterable<[string, number]> {
  for (const [key, list] of postings) if (placeOf(index.keys, key) < 0) yield [key, list.length];
}
