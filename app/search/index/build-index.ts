import { type NameAnalysis, openContentAnalyser, PRACTICE_FIELDS, REMARK_FIELDS } from "./content-analyser.ts";
import { type InvertedIndex, openIndexBuilder } from "./inverted-index.ts";
import type { SearchContent } from "./read-content.server.ts";
import { openTokenList, type TokenList } from "./token-list.ts";
import { orderVocabulary, type VocabularyOrder } from "./vocabulary.ts";

/** The index of the documents of one kind, with the fingerprint of the content that each was built from. */
export interface BuiltDocuments {
  index: InvertedIndex;
  /** In the order of the documents in the index. */
  fingerprints: readonly string[];
}

/** The result of a build: this is what is saved. */
export interface BuiltIndex {
  practices: BuiltDocuments;
  remarks: BuiltDocuments;
  /** Of the practices. */
  vocabularyOrder: VocabularyOrder;
  /** The words of the title, summary and text of each practice, in the order of the practices. */
  tokens: TokenList;
  /** Of the names of organisations and themes by which the documents were analysed. */
  namesFingerprint: string;
  nameAnalysis: NameAnalysis;
}

/** Builds the index of one content version. Takes seconds at a thousand write-ups: call it in a worker. */
export function buildIndex(content: SearchContent, analyser = openContentAnalyser(content.names)): BuiltIndex {
  const practices = openIndexBuilder(PRACTICE_FIELDS);
  const tokens = openTokenList();
  for (const [ref, practice] of content.practices) {
    const texts = analyser.analysePractice(practice);
    practices.add(ref, analyser.practiceDocument(practice, texts));
    for (const text of [texts.title, texts.summary, texts.text]) tokens.add(text);
  }
  const remarks = openIndexBuilder(REMARK_FIELDS);
  for (const [ref, remark] of content.remarks) remarks.add(ref, analyser.remarkDocument(remark));
  const { index, numberOf } = practices.finish();
  return {
    practices: { index, fingerprints: fingerprintsOf(content.practices) },
    remarks: { index: remarks.finish().index, fingerprints: fingerprintsOf(content.remarks) },
    vocabularyOrder: orderVocabulary(index),
    tokens: tokens.finish(numberOf),
    namesFingerprint: content.namesFingerprint,
    nameAnalysis: analyser.nameAnalysis,
  };
}

function fingerprintsOf(content: ReadonlyMap<string, { fingerprint: string }>): string[] {
  return [...content.values()].map(({ fingerprint }) => fingerprint);
}
