import { type Documents, openDocuments, PRACTICE_FIELDS, REMARK_FIELDS } from "./documents.ts";
import { type Inverted, openInverter } from "./inverted.ts";
import type { Content } from "./read.server.ts";
import { openTokenList, type TokenList } from "./token-list.ts";
import { orderWords, type WordOrder } from "./vocabulary.ts";

/** The documents of one kind, and what each was built from. */
export interface Built {
  index: Inverted;
  /** In the order of the index's documents. */
  marks: readonly string[];
}

/** All that is worth keeping of a build. */
export interface BuiltIndex {
  practices: Built;
  remarks: Built;
  /** Of the practices. */
  words: WordOrder;
  /** Of the titles, summaries and texts of the practices, one after the other. */
  tokens: TokenList;
  /** Of the names that the documents were read by. */
  nameMark: string;
}

/** Builds the index of one content version, in one go: seconds of work at a thousand write-ups, so in a worker. */
export function buildIndex(content: Content, documents: Documents = openDocuments(content.names)): BuiltIndex {
  const inverter = openInverter(PRACTICE_FIELDS);
  const tokens = openTokenList();
  for (const [ref, practice] of content.practices) {
    const read = documents.readPractice(practice);
    inverter.add(ref, documents.ofPractice(practice, read));
    for (const text of [read.title, read.summary, read.text]) tokens.add(text);
  }
  const remarks = openInverter(REMARK_FIELDS);
  for (const [ref, remark] of content.remarks) remarks.add(ref, documents.ofRemark(remark));
  const marksOf = (of: ReadonlyMap<string, { mark: string }>) => [...of.values()].map(({ mark }) => mark);
  const { index, numberOf } = inverter.finish();
  return {
    practices: { index, marks: marksOf(content.practices) },
    remarks: { index: remarks.finish().index, marks: marksOf(content.remarks) },
    words: orderWords(index),
    tokens: tokens.finish(numberOf),
    nameMark: content.nameMark,
  };
}
