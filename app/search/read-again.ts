import { LRUCache } from "lru-cache";
import type { BuiltIndex } from "./build-index.ts";
import type { ReadPractice } from "./documents.ts";
import type { PracticeContent } from "./read-practices.server.ts";
import { tidied } from "./read-text.ts";
import { tokenReader } from "./token-list.ts";

/** Some ten kilobytes each; to read one again costs more than to search. */
const REMEMBERED = 1_500;
const TEXTS = 3;

/** Reads practices as they were when the index was built; undefined for one that has changed since. */
export function practiceReader({ practices: { index, marks }, tokens }: BuiltIndex) {
  const numbers = new Map(index.refs.map((ref, at) => [ref, at]));
  const read = tokenReader(tokens);
  const memory = new LRUCache<PracticeContent, ReadPractice>({ max: REMEMBERED });
  return (practice: PracticeContent): ReadPractice | undefined => {
    const known = memory.get(practice);
    if (known) return known;
    const at = numbers.get(String(practice.id));
    if (at === undefined || marks[at] !== practice.mark) return undefined;
    const { id, slug, checkedAt } = practice;
    const textAt = (text: number, words: string) => read(at * TEXTS + text, tidied(words));
    const texts = {
      title: textAt(0, practice.title),
      summary: textAt(1, practice.summary),
      text: textAt(2, practice.text),
    };
    const fresh = { id, slug, checkedAt, ...texts };
    memory.set(practice, fresh);
    return fresh;
  };
}
