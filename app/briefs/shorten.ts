/** A text that fits into a limit of characters. */
export interface Shortened {
  text: string;
  /** Whether something was left out. */
  cut: boolean;
}

/** How much longer than its limit a first sentence may be, so that it is not cut. */
const tolerance = 1.5;

/**
 * Joins as many whole paragraphs as fit into `maxLength` characters (Unicode code points), and then as many sentences of
 * the next one. The first sentence is kept whole up to one and a half times the limit; only a longer one is cut, at a word,
 * and ends with a no-break space and an ellipsis.
 */
export function shorten(paragraphs: readonly string[], maxLength: number): Shortened {
  let text = "";
  for (const paragraph of paragraphs) {
    const before = text + separator(text, paragraph);
    if (lengthOf(before + paragraph) > maxLength) {
      const start = sentences(paragraph, maxLength - lengthOf(before));
      if (start !== "") return { text: before + start, cut: true };
      return { text: text === "" ? begin(paragraph, maxLength) : text, cut: true };
    }
    text = before + paragraph;
  }
  return { text, cut: false };
}

/** Returns the separator of two paragraphs: a full stop is added after one without punctuation, such as a title. */
function separator(text: string, next: string): string {
  if (text === "") return "";
  return /[.!?…:;,][”"»)]?$/u.test(text) || /^(•|\d+\.) /.test(next) ? " " : ". ";
}

/** The sentences at the start of a text that fit whole; "" when none does. A number before a full stop ends none. */
function sentences(text: string, maxLength: number): string {
  let end = 0;
  for (const { index, 0: stop } of text.matchAll(
    /(?<![\s(]\d{1,4}|^\d{1,4}|(?<![\p{L}\p{N}])\p{L})[.!?…][”"»)]?(?=\s+[\p{Lu}\p{N}•”"»(]|$)/gu,
  )) {
    if (lengthOf(text.slice(0, index + stop.length)) > maxLength) break;
    end = index + stop.length;
  }
  return text.slice(0, end);
}

/** The first sentence of a text, or its first words when it is far too long. */
function begin(text: string, maxLength: number): string {
  const first = sentences(text, maxLength * tolerance);
  if (first !== "") return first;
  const start = [...text.slice(0, 2 * maxLength)].slice(0, maxLength - 2).join("");
  const words = start.replace(/\s+\S*$/, "");
  return `${words.length > maxLength / 3 ? words : start}\u00A0…`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
