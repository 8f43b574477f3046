import { COMMENT_FIELDS, type Documents, openDocuments, PRACTICE_FIELDS } from "./documents.ts";
import { type Document, type Fields, type Inverted, openInverter } from "./inverted.ts";
import type { Content } from "./read.server.ts";
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
  comments: Built;
  /** Of the practices. */
  words: WordOrder;
  /** Of the names that the documents were read by. */
  nameMark: string;
}

/** Builds the index of one content version, in one go: seconds of work at a thousand write-ups, so in a worker. */
export function buildIndex(content: Content, documents: Documents = openDocuments(content.names)): BuiltIndex {
  const practices = build(content.practices, PRACTICE_FIELDS, documents.ofPractice);
  const comments = build(content.comments, COMMENT_FIELDS, documents.ofComment);
  return { practices, comments, words: orderWords(practices.index), nameMark: content.nameMark };
}

function build<T extends { mark: string }>(
  content: ReadonlyMap<string, T>,
  fields: Fields,
  documentOf: (of: T) => Document,
): Built {
  const inverter = openInverter(fields);
  const marks: string[] = [];
  for (const [ref, of] of content) {
    inverter.add(ref, documentOf(of));
    marks.push(of.mark);
  }
  return { index: inverter.finish(), marks };
}
