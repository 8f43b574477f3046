import type { Reader } from "#app/language/finnish/reading.ts";
import { type LearnedFile, openRules, pack, packEnding } from "#app/language/finnish/rules.ts";
import { rulesReader } from "#app/language/finnish/rules-reader.ts";
import { learnEndings } from "./endings.ts";
import { type Gathered, pairsOf, paradigm } from "./gather.ts";

const CLOSED = /^(PRON|DET|ADV|ADP|SCONJ|CCONJ|AUX|PART|INTJ|NUM)$/;
/** Fewer pairs than this teach no ending of their own. */
const FEWEST = 5;
const MOST_EDITS = 26 * 26;

/** All that was gathered, as the one small file that the program reads. */
export function distil(gathered: Gathered): LearnedFile {
  const pairs = pairsOf(gathered);
  const learned = learnEndings(pairs, FEWEST);
  const counts = new Map<string, number>();
  for (const { edits } of learned) for (const [edit] of edits) counts.set(edit, (counts.get(edit) ?? 0) + 1);
  const edits = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_EDITS)
    .map(([edit]) => edit);
  const numbers = new Map(edits.map((edit, at) => [edit, at]));
  const rules = learned.flatMap(({ ending, edits: of }) => {
    const known = of.flatMap(([edit, likely]): [number, number][] => {
      const number = numbers.get(edit);
      return number === undefined ? [] : [[number, likely]];
    });
    return known.length > 0 ? [`${[...ending].reverse().join("")}=${packEnding(known)}`] : [];
  });
  const lemmas = [...gathered.entries.values()]
    .filter(({ lemma }) => lemma.length > 1)
    .map(({ split, count }) => `${split}:${Math.min(9, Math.floor(Math.log2(count)))}`);
  const file: LearnedFile = {
    forms: "",
    lemmas: pack(lemmas),
    heads: pack(heads(gathered)),
    edits: edits.join("|"),
    rules: pack(rules),
  };
  return { ...file, forms: pack(byHeart(gathered, file)) };
}

/** First members that are no base form themselves, with the base form where one is plain. */
function heads({ heads: met, entries, forms }: Gathered): string[] {
  return [...met.keys()]
    .filter((head) => !entries.has(head) && head.length > 1)
    .map((head) => {
      const known = [...(forms.get(head) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
      const nen = `${head.slice(0, -1)}nen`;
      return `${head}=${known ?? (head.endsWith("s") && entries.has(nen) ? nen : "")}`;
    });
}

/** Forms that the rules would read otherwise than the texts do, and those of closed classes. */
function byHeart(gathered: Gathered, file: LearnedFile): string[] {
  const { forms, classes } = gathered;
  const reader = rulesReader(openRules(file));
  const found: string[] = [];
  for (const [form, counts] of forms) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const likely = [...counts].sort((a, b) => b[1] - a[1]).filter(([, count]) => count / total >= 0.3);
    const lemmas = likely.map(([lemma]) => lemma).slice(0, 2);
    const closed = [...(classes.get(form) ?? [])].some((it) => CLOSED.test(it));
    const read = reader.read(form).lemmas.slice(0, lemmas.length);
    if (closed || read.join() !== lemmas.join()) found.push(`${form}=${lemmas.join()}`);
  }
  return [...found, ...surely(gathered, reader)];
}

/** Forms of the closed list that would be read as something else, unless texts know them better. */
function surely({ sure, entries, forms }: Gathered, reader: Reader): string[] {
  const found: string[] = [];
  for (const name of sure) {
    const entry = entries.get(name);
    for (const [form] of entry ? paradigm(entry) : []) {
      const known = [...(forms.get(form)?.keys() ?? [])];
      const lemmas = [name, ...known.filter((lemma) => lemma !== name)].slice(0, 2);
      const read = reader.read(form).lemmas;
      if (!known.includes(name) && (known.length > 0 || read[0] !== name)) {
        // An everyday word stays one beside the place that is called so.
        const other =
          known.length === 0 && read.length > 0 && entries.has(read[0] ?? "") && read[0] !== form ? [read[0]] : [];
        found.push(`${form}=${[...lemmas, ...other].slice(0, 2).join()}`);
      }
    }
  }
  return found;
}
