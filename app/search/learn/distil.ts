import { type LearnedFile, openRules, pack, packEnding } from "../finnish/rules.ts";
import { rulesReader } from "../finnish/rules-reader.ts";
import { learnEndings } from "./endings.ts";
import { type Gathered, pairsOf } from "./gather.ts";

const CLOSED = /^(PRON|DET|ADV|ADP|SCONJ|CCONJ|AUX|PART|INTJ|NUM)$/;
const MOST_EDITS = 26 * 26;

/** All that was gathered, as the one small file that the program reads. */
export function distil(gathered: Gathered): LearnedFile {
  const pairs = pairsOf(gathered);
  const learned = learnEndings(pairs, 3);
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
function byHeart({ forms, classes }: Gathered, file: LearnedFile): string[] {
  const reader = rulesReader(openRules(file));
  const found: string[] = [];
  for (const [form, counts] of forms) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const likely = [...counts].sort((a, b) => b[1] - a[1]).filter(([, count]) => count / total >= 0.3);
    const lemmas = likely.map(([lemma]) => lemma).slice(0, 2);
    const closed = [...(classes.get(form) ?? [])].some((it) => CLOSED.test(it));
    const read = reader.read(form).lemmas;
    if (closed || read.join() !== lemmas.join()) found.push(`${form}=${lemmas.join()}`);
  }
  return found;
}
