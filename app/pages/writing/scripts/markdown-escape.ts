/** A piece of text of one format. A line break is a run of its own with the text "\n". */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
  struck?: boolean;
  /** Raised or lowered, such as the 2 of m². */
  script?: "sup" | "sub" | null;
}

/** Which characters of a block could form a pair of marks, so that they must be escaped. */
interface Pairs {
  star: boolean;
  underscore: boolean;
  tilde: boolean;
  tick: boolean;
}

/** Finds the characters of a block that could be read as pairs of marks. A single star or tilde is never escaped. */
export function pairsIn(runs: Run[]): Pairs {
  const text = runs.map((run) => run.text).join("");
  const styled = runs.some(({ bold, italic }) => bold || italic);
  return {
    star: canPair(text, "*", styled),
    underscore: canPair(text, "_", false),
    tilde: canPair(text, "~", false),
    tick: text.split("`").length > 2,
  };
}

function canPair(text: string, mark: string, styled: boolean): boolean {
  let opened = styled;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const [opens, closes] = flanks(text, at);
    if (opened && (closes || (styled && opens))) return true;
    opened ||= opens;
  }
  return false;
}

/** Whether the mark at an offset could open or close emphasis, by the characters around it (CommonMark's flanking). */
function flanks(text: string, at: number): [opens: boolean, closes: boolean] {
  const mark = text[at] ?? "";
  let [from, to] = [at, at + 1];
  while (text[from - 1] === mark) from -= 1;
  while (text[to] === mark) to += 1;
  const before = text[from - 1] ?? " ";
  const after = text[to] ?? " ";
  const opens = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const closes = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  if (mark !== "_") return [opens, closes];
  return [opens && (!closes || isPunctuation(before)), closes && (!opens || isPunctuation(after))];
}

const isSpace = (character: string) => /\s/.test(character);
const isPunctuation = (character: string) => /[\p{P}\p{S}]/u.test(character);

/**
 * Escapes plain text with backslashes, only where Markdown would read markup. `isElement` tells names of HTML elements
 * from other words: `<kunnan nimi>` stays unescaped.
 */
export function escapeText(text: string, pairs: Pairs, isElement: (name: string) => boolean): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\")
    .replace(/[*_~]/g, (mark, at: number) => {
      const hasPair = mark === "*" ? pairs.star : mark === "_" ? pairs.underscore : pairs.tilde;
      return hasPair && flanks(text, at).includes(true) ? `\\${mark}` : mark;
    })
    .replace(/`/g, pairs.tick ? "\\`" : "`")
    .replace(/\[(?=[^\]\n]*\][([:])/g, "\\[")
    .replace(/&(?=#?\w{1,31};)/g, "\\&")
    .replace(/\{(?=\/\*)/g, "\\{")
    .replace(/<(?=\/?([A-Za-z][\w-]*)|!--|[A-Za-z][\w.+-]*[:@])/g, (mark, name: string | undefined, at: number) => {
      const isAddress = /^<[^\s<>]*[:@]/.test(text.slice(at));
      return name && !isAddress && !isElement(name) && !/^[A-Z]/.test(name) ? mark : "\\<";
    });
}

/** Escapes the start of a line that Markdown would read as a heading, list, quotation, rule, underline or code. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(#{1,6}|[-+*]|>)(?=\s|$)/, "\\$1")
    .replace(/^>/, "\\>")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^(?:-(?=[\s-]*-[\s-]*$)|=(?==*\s*$)|_(?=[\s_]*_[\s_]*_\s*$)|\*(?=[\s*]*\*[\s*]*\*\s*$))/, "\\$&")
    .replace(/^(~~~|```)/, "\\$1")
    .replace(/^\[(?=[ xX]\]\s)/, "\\[");
}
