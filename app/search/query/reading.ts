import { fold } from "#app/language/fold.ts";
import { isStopword } from "#app/language/stopwords.ts";
import type { Library } from "../index/library.ts";
import type { PracticeContent } from "../index/read-practices.server.ts";
import type { HitField } from "../types.ts";

/** What ranks a write-up whatever is asked. */
export interface Facts {
  checkedAt: string;
  /** A title and a summary, but no text. */
  brief: boolean;
  /** How many of the known parts of a write-up it tells. */
  sections: number;
  /** How many different words its title has that carry a subject. */
  titleWords: number;
}

/** Every hit is weighed by it, at every query. */
const known = new WeakMap<PracticeContent, Facts>();

function titleWordsOf(title: string): number {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !isStopword(word))).size;
}

/** What is known of a write-up without reading its words; undefined when it is gone. */
export function factsOf({ practices }: Library, ref: string): Facts | undefined {
  const practice = practices.get(ref);
  if (!practice) return undefined;
  const before = known.get(practice);
  if (before) return before;
  const { checkedAt, text, sections } = practice;
  const facts = { checkedAt, brief: text === "", sections, titleWords: titleWordsOf(practice.title) };
  known.set(practice, facts);
  return facts;
}

/** What stands in a field of a write-up; nothing for what is told by names. */
export function textIn({ practices }: Library, ref: string, field: HitField): string {
  const practice = practices.get(ref);
  return practice && (field === "title" || field === "summary" || field === "text") ? practice[field] : "";
}
