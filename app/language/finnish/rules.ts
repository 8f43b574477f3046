/**
 * What was learned of Finnish, as it is kept in rules/finnish.json: every list is one string, sorted and front-coded.
 * An edit is `how many letters fall:what comes`; a rule gives the edits of a word's ending, likeliest first.
 */
export interface LearnedFile {
  /** Word forms that have their base forms by heart: `form=lemma,lemma`. */
  forms: string;
  /** Base forms, with `#` between the members of a compound, `:` and how common (0–9) behind. */
  lemmas: string;
  /** First members that are no base form: `yhteis=yhteinen`. */
  heads: string;
  edits: string;
  /** `gnidne=ab` (ending backwards): pairs of an edit's number and a letter for how likely it is. */
  rules: string;
}

/** A base form a word may have, with a weight that means something only beside others. */
export interface Candidate {
  lemma: string;
  weight: number;
}

export interface Rules {
  formsOf(word: string): readonly string[] | undefined;
  /** How common a base form is, 1 and up; 0 when it is not known. */
  worth(lemma: string): number;
  /** A known compound with `#` between its members. */
  compound(lemma: string): string | undefined;
  /** The base form of a first member that is none itself. */
  head(surface: string): string | undefined;
  candidates(word: string): Candidate[];
}

interface Ending {
  edits: number[];
  weights: number[];
}

const LEVELS = 5;
const DISCOUNT = 0.25;

/** Unpacks what was learned: some tens of milliseconds, so once, and only where words are read. */
export function openRules(file: LearnedFile): Rules {
  const forms = new Map(unpack(file.forms).map((line) => both(line, "=")));
  const worths = new Map<string, number>();
  const compounds = new Map<string, string>();
  for (const line of unpack(file.lemmas)) {
    const [split, common] = both(line, ":");
    const lemma = split.replaceAll("#", "");
    worths.set(lemma, 1 + Number(common));
    if (lemma !== split) compounds.set(lemma, split);
  }
  const heads = new Map(unpack(file.heads).map((line) => both(line, "=")));
  const edits = file.edits.split("|").map((line) => {
    const [cut, add] = both(line, ":");
    return { cut: Number(cut), add };
  });
  const endings = new Map<string, Ending>();
  let longest = 0;
  for (const line of unpack(file.rules)) {
    const [ending, packed] = both(line, "=");
    longest = Math.max(longest, ending.length);
    endings.set([...ending].reverse().join(""), readEnding(packed));
  }

  function candidates(word: string): Candidate[] {
    const found = new Map<string, number>();
    let factor = 1;
    let levels = 0;
    for (let length = Math.min(longest, word.length + 1); length >= 0 && levels < LEVELS; length--) {
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
      levels++;
    }
    return [...found].map(([lemma, weight]) => ({ lemma, weight }));
  }

  return {
    formsOf: (word) => forms.get(word)?.split(","),
    worth: (lemma) => worths.get(lemma) ?? 0,
    compound: (lemma) => compounds.get(lemma),
    head: (surface) => heads.get(surface),
    candidates,
  };
}

function both(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark);
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
}

const A = 97;

/** Two letters number the edit (base 26), a third says how likely it is. */
function readEnding(packed: string): Ending {
  const edits: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at + 2 < packed.length; at += 3) {
    edits.push((packed.charCodeAt(at) - A) * 26 + packed.charCodeAt(at + 1) - A);
    weights.push(2 ** -(packed.charCodeAt(at + 2) - A));
  }
  return { edits, weights };
}

export function packEnding(edits: readonly (readonly [number: number, likely: number])[]): string {
  return edits
    .map(([number, likely]) => {
      const level = Math.min(25, Math.max(0, Math.round(-Math.log2(likely))));
      return String.fromCharCode(A + Math.floor(number / 26), A + (number % 26), A + level);
    })
    .join("");
}

/** Sorted lines to one string: each line is how many letters it shares with the one before (a: none) and the rest. */
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

export function unpack(text: string): string[] {
  let before = "";
  return text === ""
    ? []
    : text.split("\n").map((line) => {
        before = before.slice(0, line.charCodeAt(0) - A) + line.slice(1);
        return before;
      });
}
