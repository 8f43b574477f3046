/**
 * The content of rules/finnish.json: what was learned of Finnish. Every list is one string, sorted and front-coded (see
 * `pack`). An edit is `letters to cut:letters to add`; a rule maps the ending of a word to edits, likeliest first.
 */
export interface LearnedFile {
  /** Word forms with their base forms, looked up before any rule: `form=lemma,lemma`. */
  forms: string;
  /** Base forms, with `#` between the members of a compound, then `:` and the frequency class (0–9). */
  lemmas: string;
  /** First members that are not base forms: `yhteis=yhteinen`. */
  heads: string;
  edits: string;
  /** `gnidne=aab` (the ending reversed): for each edit its number in two letters and its likelihood in one. */
  rules: string;
}

/** A base form a word may have. The weight is comparable only among the candidates of one word. */
export interface Candidate {
  lemma: string;
  weight: number;
}

export interface LearnedRules {
  /** The listed base forms of a word form; undefined when the form is not listed. */
  lemmasOf(form: string): readonly string[] | undefined;
  /** The frequency class of a base form, from 1 (rare) to 10; 0 when it is unknown. */
  frequency(lemma: string): number;
  /** A known compound with `#` between its members; undefined for any other word. */
  splitOf(lemma: string): string | undefined;
  /** The base form of a first member that is not a base form itself; empty when it is not known which. */
  firstMemberLemma(surface: string): string | undefined;
  /** The base forms that the learned endings give for a word, in no order. */
  candidates(word: string): Candidate[];
}

interface Ending {
  edits: number[];
  weights: number[];
}

/** How many endings of one word are used: the longest known ones. */
const MOST_ENDINGS = 5;
/** The weight of each shorter ending relative to the longer one before it. */
const DISCOUNT = 0.25;

/** Unpacks the learned file. Takes some tens of milliseconds: call it once. */
export function unpackRules(file: LearnedFile): LearnedRules {
  const forms = new Map(unpack(file.forms).map((line) => splitAt(line, "=")));
  const frequencies = new Map<string, number>();
  const compounds = new Map<string, string>();
  for (const line of unpack(file.lemmas)) {
    const [split, frequency] = splitAt(line, ":");
    const lemma = split.replaceAll("#", "");
    frequencies.set(lemma, 1 + Number(frequency));
    if (lemma !== split) compounds.set(lemma, split);
  }
  const heads = new Map(unpack(file.heads).map((line) => splitAt(line, "=")));
  const edits = file.edits.split("|").map((line) => {
    const [cut, add] = splitAt(line, ":");
    return { cut: Number(cut), add };
  });
  const endings = new Map<string, Ending>();
  let longest = 0;
  for (const line of unpack(file.rules)) {
    const [reversed, packed] = splitAt(line, "=");
    longest = Math.max(longest, reversed.length);
    endings.set([...reversed].reverse().join(""), unpackEdits(packed));
  }

  function candidates(word: string): Candidate[] {
    const found = new Map<string, number>();
    let factor = 1;
    let used = 0;
    for (let length = Math.min(longest, word.length + 1); length >= 0 && used < MOST_ENDINGS; length--) {
      // `^` in front of an ending means the whole word.
      const ending = endings.get(length > word.length ? `^${word}` : word.slice(word.length - length));
      if (ending === undefined) continue;
      for (const [at, number] of ending.edits.entries()) {
        const edit = edits[number] as { cut: number; add: string };
        if (edit.cut > word.length) continue;
        const lemma = word.slice(0, word.length - edit.cut) + edit.add;
        const weight = (ending.weights[at] as number) * factor;
        if (lemma.length > 1 && weight > (found.get(lemma) ?? 0)) found.set(lemma, weight);
      }
      factor *= DISCOUNT;
      used++;
    }
    return [...found].map(([lemma, weight]) => ({ lemma, weight }));
  }

  return {
    lemmasOf: (word) => forms.get(word)?.split(","),
    frequency: (lemma) => frequencies.get(lemma) ?? 0,
    splitOf: (lemma) => compounds.get(lemma),
    firstMemberLemma: (surface) => heads.get(surface),
    candidates,
  };
}

/** The parts of a line before and after the first separator. */
function splitAt(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
}

const A = 97;

/** Two letters are the number of the edit (base 26), a third its likelihood (a: 1, b: ½, c: ¼ …). */
function unpackEdits(packed: string): Ending {
  const edits: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at + 2 < packed.length; at += 3) {
    edits.push((packed.charCodeAt(at) - A) * 26 + packed.charCodeAt(at + 1) - A);
    weights.push(2 ** -(packed.charCodeAt(at + 2) - A));
  }
  return { edits, weights };
}

/** The reverse of `unpackEdits`: edits by their numbers, each with its likelihood from 0 to 1. */
export function packEdits(edits: readonly (readonly [number: number, likely: number])[]): string {
  return edits
    .map(([number, likely]) => {
      const level = Math.min(25, Math.max(0, Math.round(-Math.log2(likely))));
      return String.fromCharCode(A + Math.floor(number / 26), A + (number % 26), A + level);
    })
    .join("");
}

/**
 * Front-codes a list: its distinct lines sorted, each as one letter for how many characters it shares with the line
 * before (a: none), then the rest of it.
 */
export function pack(lines: readonly string[]): string {
  let before = "";
  return [...new Set(lines)]
    .sort()
    .map((line) => {
      let same = 0;
      while (same < 25 && same < line.length && line[same] === before[same]) same++;
      before = line;
      return String.fromCharCode(A + same) + line.slice(same);
    })
    .join("\n");
}

/** The lines that `pack` was given, sorted. */
export function unpack(text: string): string[] {
  let before = "";
  return text === ""
    ? []
    : text.split("\n").map((line) => {
        before = before.slice(0, line.charCodeAt(0) - A) + line.slice(1);
        return before;
      });
}
