/** A text that fits into a limit of characters. */
export interface Shortened {
  text: string;
  /** Whether something was left out; `text` then ends with an ellipsis. */
  cut: boolean;
}

/**
 * Joins as many whole paragraphs as fit into `maxLength` characters (Unicode code points). When they fill less than half
 * of it, the start of the next paragraph is added, cut at the end of a sentence or else of a word. A cut text ends with a
 * no-break space and an ellipsis, so that the result may be 2 characters longer than `maxLength`.
 */
export function shorten(paragraphs: readonly string[], maxLength: number): Shortened {
  let text = "";
  for (const paragraph of paragraphs) {
    const before = text + separator(text, paragraph);
    if (lengthOf(before + paragraph) > maxLength) {
      const isHalf = lengthOf(text) >= maxLength / 2;
      return { text: `${isHalf ? text : before + begin(paragraph, maxLength - lengthOf(before))}\u00A0…`, cut: true };
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

/** Returns the start of a text, at most `maxLength` - 2 characters. */
function begin(text: string, maxLength: number): string {
  const start = [...text.slice(0, 2 * maxLength)].slice(0, maxLength - 2).join("");
  const sentences = /^[\s\S]*[.!?…][”"»)]?(?=\s)/u.exec(start)?.[0] ?? "";
  if (sentences.length > maxLength / 3) return sentences;
  const words = start.replace(/\s+\S*$/, "");
  return words.length > maxLength / 3 ? words : start;
}

function lengthOf(text: string): number {
  return [...text].length;
}
