import { LRUCache } from "lru-cache";
import type { BuiltIndex } from "./build-index.ts";
import type { ReadPractice } from "./documents.ts";
import type { Phrase } from "./phrases.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import { tidied } from "./read-text.ts";
import { tokenReader } from "./token-reader.ts";

/** Some ten kilobytes each; to read one again costs more than to search. */
const REMEMBERED = 1_500;
const TEXTS = ["title", "summary", "text"] as const;

/** Practices as they were when an index was built. */
export interface ReadAgain {
  /** Undefined for one that has changed since. */
  read(practice: PracticeContent): ReadPractice | undefined;
  /** Whether the words of a phrase stand one after the other in it; undefined for one that has changed since. */
  holds(practice: PracticeContent, field: (typeof TEXTS)[number], phrase: Phrase): boolean | undefined;
}

export function practiceReader({ practices: { index, marks }, tokens }: BuiltIndex): ReadAgain {
  const numbers = new Map(index.refs.map((ref, at) => [ref, at]));
  const reader = tokenReader(tokens, index.keys);
  const memory = new LRUCache<PracticeContent, ReadPractice>({ max: REMEMBERED });

  function firstText(practice: PracticeContent): number | undefined {
    const at = numbers.get(String(practice.id));
    return at === undefined || marks[at] !== practice.mark ? undefined : at * TEXTS.length;
  }

  return {
    read(practice) {
      const known = memory.get(practice);
      if (known) return known;
      const first = firstText(practice);
      if (first === undefined) return undefined;
      const { id, slug, checkedAt } = practice;
      const [title, summary, text] = TEXTS.map((field, at) => reader.read(first + at, tidied(practice[field])));
      const fresh = { id, slug, checkedAt, title, summary, text } as ReadPractice;
      memory.set(practice, fresh);
      return fresh;
    },
    holds(practice, field, phrase) {
      const first = firstText(practice);
      return first === undefined ? undefined : reader.holds(first + TEXTS.indexOf(field), phrase);
    },
  };
}
