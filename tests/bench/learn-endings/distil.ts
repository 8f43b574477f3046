import { type LearnedFile, pack, packEdits, unpackRules } from "#app/language/finnish/learned-rules.ts";
import type { Lemmatiser } from "#app/language/finnish/lemmatiser.ts";
import { ruleLemmatiser } from "#app/language/finnish/rule-lemmatiser.ts";
import { learnEndings } from "./endings.ts";
import { type Corpus, paradigm, trainingPairs } from "./gather.ts";

const CLOSED = /^(PRON|DET|ADV|ADP|SCONJ|CCONJ|AUX|PART|INTJ|NUM)$/;
/** An ending is learned from at least this many pairs. */
const FEWEST_PAIRS = 5;
const MOST_EDITS = 26 * 26;

/** Learns the endings of a corpus; returns the content of rules/finnish.json. */
export function distil(corpus: Corpus): LearnedFile {
  const pairs = trainingPairs(corpus);
  const learned = learnEndings(pairs, FEWEST_PAIRS);
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
    return known.length > 0 ? [`${[...ending].reverse().join("")}=${packEdits(known)}`] : [];
  });
  const lemmas = [...corpus.entries.values()]
    .filter(({ lemma }) => lemma.length > 1)
    .map(({ split, count }) => `${split}:${Math.min(9, Math.floor(Math.log2(count)))}`);
  const file: LearnedFile = {
    forms: "",
    lemmas: pack(lemmas),
    heads: pack(heads(corpus)),
    edits: edits.join("|"),
    rules: pack(rules),
  };
  return { ...file, forms: pack(exceptions(corpus, file)) };
}

/** First members that are not base forms themselves, each with its base form, or with none where it is not known. */
function heads({ heads: firstMembers, entries, forms }: Corpus): string[] {
  return [...firstMembers.keys()]
    .filter((head) => !entries.has(head) && head.length > 1)
    .map((head) => {
      const known = [...(forms.get(head) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
      const nen = `${head.slice(0, -1)}nen`;
      return `${head}=${known ?? (head.endsWith("s") && entries.has(nen) ? nen : "")}`;
    });
}

/** Forms to list with their base forms: those that the rules lemmatise wrongly, and those of closed word classes. */
function exceptions(corpus: Corpus, file: LearnedFile): string[] {
  const { forms, classes } = corpus;
  const lemmatiser = ruleLemmatiser(unpackRules(file));
  const found: string[] = [];
  for (const [form, counts] of forms) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const likely = [...counts].sort((a, b) => b[1] - a[1]).filter(([, count]) => count / total >= 0.3);
    const lemmas = likely.map(([lemma]) => lemma).slice(0, 2);
    const closed = [...(classes.get(form) ?? [])].some((it) => CLOSED.test(it));
    const read = lemmatiser.lemmatise(form).lemmas.slice(0, lemmas.length);
    if (closed || read.join() !== lemmas.join()) found.push(`${form}=${lemmas.join()}`);
  }
  return [...found, ...alwaysRightExceptions(corpus, lemmatiser)];
}

/** The forms of the words in `alwaysRight` that the rules lemmatise wrongly; base forms known from the texts stay. */
function alwaysRightExceptions({ alwaysRight, entries, forms }: Corpus, lemmatiser: Lemmatiser): string[] {
  const found: string[] = [];
  for (const name of alwaysRight) {
    const entry = entries.get(name);
    for (const [form] of entry ? paradigm(entry) : []) {
      const known = [...(forms.get(form)?.keys() ?? [])];
      const lemmas = [name, ...known.filter((lemma) => lemma !== name)].slice(0, 2);
      const read = lemmatiser.lemmatise(form).lemmas;
      if (!known.includes(name) && (known.length > 0 || read[0] !== name)) {
        // A common noun that is also the name of a place keeps its own base form as the second one.
        const other =
          known.length === 0 && read.length > 0 && entries.has(read[0] ?? "") && read[0] !== form ? [read[0]] : [];
        found.push(`${form}=${[...lemmas, ...other].slice(0, 2).join()}`);
      }
    }
  }
  return found;
}
