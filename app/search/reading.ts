import { fold } from "./fold.ts";
import type { Library } from "./library.ts";
import { isStopword } from "./stopwords.ts";
import type { HitField } from "./types.ts";

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
const counted = new WeakMap<object, number>();

function titleWordsOf(title: string): number {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !isStopword(word))).size;
}

/** What is known of a write-up without reading its words; undefined when it is gone. */
export function factsOf({ practices }: Library, ref: string): Facts | undefined {
  const practice = practices.get(ref);
  if (!practice) return undefined;
  const titleWords = counted.get(practice) ?? titleWordsOf(practice.title);
  counted.set(practice, titleWords);
  return { checkedAt: practice.checkedAt, brief: practice.text === "", sections: practice.sections, titleWords };
}

/** What stands in a field of a write-up; nothing for what is told by names. */
export function textIn({ practices }: Library, ref: string, field: HitField): string {
  const practice = practices.get(ref);
  return practice && (field === "title" || field === "summary" || field === "text") ? practice[field] : "";
}
