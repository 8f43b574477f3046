/** A text cut to fit. */
export interface Shortened {
  text: string;
  cut: boolean;
}

/**
 * As many whole paragraphs as fit into so many characters, as one. When they would fill less than half, the next one is
 * begun: cut at the end of a sentence, else of a word. What has been cut ends with three dots. Counts characters as
 * readers do, and never splits one.
 */
export function shorten(paragraphs: readonly string[], most: number): Shortened {
  let text = "";
  for (const paragraph of paragraphs) {
    const before = text + between(text, paragraph);
    if (lengthOf(before + paragraph) > most) {
      const isHalf = lengthOf(text) >= most / 2;
      return { text: `${isHalf ? text : before + begin(paragraph, most - lengthOf(before))}\u00A0…`, cut: true };
    }
    text = before + paragraph;
  }
  return { text, cut: false };
}

/** A paragraph without an end of its own, such as a title, does not run into the next. */
function between(text: string, next: string): string {
  if (text === "") return "";
  return /[.!?…:;,][”"»)]?$/u.test(text) || /^(•|\d+\.) /.test(next) ? " " : ". ";
}

function begin(text: string, most: number): string {
  const start = [...text.slice(0, 2 * most)].slice(0, most - 2).join("");
  const sentences = /^[\s\S]*[.!?…][”"»)]?(?=\s)/u.exec(start)?.[0] ?? "";
  if (sentences.length > most / 3) return sentences;
  const words = start.replace(/\s+\S*$/, "");
  return words.length > most / 3 ? words : start;
}

function lengthOf(text: string): number {
  return [...text].length;
}
