import { LRUCache } from "lru-cache";
import { tidyText } from "./analysed-text.ts";
import type { BuiltIndex } from "./build-index.ts";
import type { PracticeTexts } from "./content-analyser.ts";
import type { Phrase } from "./phrases.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import { openTokenReader } from "./token-reader.ts";

/** Practices whose texts are cached: some ten kilobytes each, and reading one costs more than a search. */
const CACHED_PRACTICES = 1_500;
const TEXTS = ["title", "summary", "text"] as const;

/** The texts of the practices as they were when an index was built. */
export interface IndexedTexts {
  /** Undefined for a practice that has changed since. */
  readPractice(practice: PracticeContent): PracticeTexts | undefined;
  /** Whether a text has the words of the phrase one after the other; undefined for a practice that has changed since. */
  containsPhrase(practice: PracticeContent, field: (typeof TEXTS)[number], phrase: Phrase): boolean | undefined;
}

export function openIndexedTexts({ practices: { index, fingerprints }, tokens }: BuiltIndex): IndexedTexts {
  const numbers = new Map(index.refs.map((ref, at) => [ref, at]));
  const reader = openTokenReader(tokens, index.keys);
  const cache = new LRUCache<PracticeContent, PracticeTexts>({ max: CACHED_PRACTICES });

  function firstText(practice: PracticeContent): number | undefined {
    const at = numbers.get(String(practice.id));
    return at === undefined || fingerprints[at] !== practice.fingerprint ? undefined : at * TEXTS.length;
  }

  return {
    readPractice(practice) {
      const cached = cache.get(practice);
      if (cached) return cached;
      const first = firstText(practice);
      if (first === undefined) return undefined;
      const { id, slug, checkedAt } = practice;
      const [title, summary, text] = TEXTS.map((field, at) => reader.read(first + at, tidyText(practice[field])));
      const texts = { id, slug, checkedAt, title, summary, text } as PracticeTexts;
      cache.set(practice, texts);
      return texts;
    },
    containsPhrase(practice, field, phrase) {
      const first = firstText(practice);
      return first === undefined ? undefined : reader.containsPhrase(first + TEXTS.indexOf(field), phrase);
    },
  };
}
