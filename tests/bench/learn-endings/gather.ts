import type { Sentence } from "./conllu.ts";
import type { TrainingPair } from "./endings.ts";
import { comparisonForms, nominalParadigms, type WeightedForm } from "./nominals.ts";
import { verbParadigms } from "./verbs.ts";

/** A base form with everything that was counted of it. */
export interface LemmaEntry {
  lemma: string;
  /** The base form with `#` between the members of a compound. */
  split: string;
  kinds: Set<"noun" | "adjective" | "verb" | "other">;
  count: number;
  /** Its forms in the texts. */
  attested: Set<string>;
}

export interface Corpus {
  entries: Map<string, LemmaEntry>;
  /** Form → base form → number of occurrences. */
  forms: Map<string, Map<string, number>>;
  /** Word classes of each form. */
  classes: Map<string, Set<string>>;
  /** First members of compounds, as the compounds have them → number of occurrences. */
  heads: Map<string, number>;
  /** Colloquial forms, misspellings and abbreviations: nothing is learned from them but their own base form. */
  nonStandard: Set<string>;
  /** Base forms all of whose forms must be lemmatised right: names of places and abbreviations of the domain. */
  alwaysRight: Set<string>;
}

const KINDS: Record<string, "noun" | "adjective" | "verb"> = {
  NOUN: "noun",
  PROPN: "noun",
  ADJ: "adjective",
  VERB: "verb",
  AUX: "verb",
};
const WORD = /^\p{L}+$/u;

/** Counts the words of the sentences. */
export function gather(sentences: readonly Sentence[]): Corpus {
  const all: Corpus = {
    entries: new Map(),
    forms: new Map(),
    classes: new Map(),
    heads: new Map(),
    nonStandard: new Set(),
    alwaysRight: new Set(),
  };
  for (const { words } of sentences) {
    for (const { form: surface, lemma, upos, feats } of words) {
      const form = surface.toLowerCase();
      const split = lemma.toLowerCase();
      const base = split.replace(/#/g, "");
      if (/^(PUNCT|SYM|X)$/.test(upos) || !WORD.test(form) || !WORD.test(base)) continue;
      countPair(all.forms, form, base);
      all.classes.set(form, (all.classes.get(form) ?? new Set()).add(upos));
      if (/Style=|Typo=|Abbr=/.test(feats)) {
        all.nonStandard.add(form);
        continue;
      }
      addForm(all, split, KINDS[upos] ?? "other", form);
      const members = split.split("#");
      for (const head of members.slice(0, -1)) all.heads.set(head, (all.heads.get(head) ?? 0) + 1);
      const last = members.at(-1) ?? "";
      if (members.length > 1 && last.length > 1) {
        const before = base.length - last.length;
        addForm(all, last, KINDS[upos] ?? "other", form.slice(before));
      }
    }
  }
  return all;
}

function countPair(map: Map<string, Map<string, number>>, key: string, value: string): void {
  const counts = map.get(key) ?? new Map<string, number>();
  map.set(key, counts.set(value, (counts.get(value) ?? 0) + 1));
}

/** Counts one form of a base form (`split`: with `#` between the members of a compound). */
export function addForm(
  { entries }: Corpus,
  split: string,
  kind: "noun" | "adjective" | "verb" | "other",
  form: string,
): void {
  const lemma = split.replace(/#/g, "");
  const entry = entries.get(lemma) ?? { lemma, split, kinds: new Set(), count: 0, attested: new Set() };
  if (split.includes("#")) entry.split = split;
  entry.kinds.add(kind);
  entry.count++;
  entry.attested.add(form);
  entries.set(lemma, entry);
}

/**
 * Adds the words of words.txt: `noun: kunta hyvin#vointi …`, one word class a line. Lines `met:` hold pairs
 * `lemma=form`; words of `sure:` go into `alwaysRight`.
 */
export function addWords(corpus: Corpus, source: string): void {
  for (const line of source.split("\n")) {
    const [, kind, words = ""] = /^(noun|adjective|verb|other|met|sure): (.+)$/.exec(line) ?? [];
    if (kind === undefined) continue;
    if (kind === "met") {
      for (const pair of words.trim().split(/\s+/)) {
        const [lemma = "", form = ""] = pair.split("=");
        addForm(corpus, lemma, "noun", form);
        countPair(corpus.forms, form, lemma);
      }
      continue;
    }
    if (kind === "sure") {
      for (const word of words.trim().split(/\s+/)) {
        addForm(corpus, word, "noun", `${word}n`);
        corpus.alwaysRight.add(word);
      }
      continue;
    }
    for (const split of words.trim().split(/\s+/)) {
      const known = corpus.entries.get(split.replace(/#/g, ""));
      if (known === undefined || (split.includes("#") && !known.split.includes("#")))
        addForm(corpus, split, kind as "noun", split.replace(/#/g, ""));
      known?.kinds.add(kind as "noun");
      for (const head of split.split("#").slice(0, -1)) corpus.heads.set(head, (corpus.heads.get(head) ?? 0) + 1);
    }
  }
}

/** The pairs to learn endings from: those of the texts, and the inflected forms of every base form with less weight. */
export function trainingPairs({ entries, forms, nonStandard }: Corpus): TrainingPair[] {
  const pairs: TrainingPair[] = [];
  for (const [form, lemmas] of forms) {
    if (nonStandard.has(form)) continue;
    for (const [lemma, count] of lemmas)
      if (entries.has(lemma)) pairs.push({ form, lemma, weight: 1 + Math.log2(count) });
  }
  for (const entry of entries.values()) {
    const common = 0.02 * (1 + Math.log2(entry.count));
    for (const [form, weight] of paradigm(entry)) {
      if (!forms.get(form)?.has(entry.lemma)) pairs.push({ form, lemma: entry.lemma, weight: weight * common });
    }
  }
  return pairs;
}

/** The forms of a word: of the ways it may inflect, the one that covers most of its attested forms. */
export function paradigm({ lemma, split, kinds, attested }: LemmaEntry): WeightedForm[] {
  if (lemma.length < 3) return [];
  const best = (ways: WeightedForm[][]) => {
    const explained = ways.map((forms) => forms.filter(([form]) => attested.has(form)).length);
    return ways[explained.indexOf(Math.max(...explained))] ?? [];
  };
  const last = split.split("#").at(-1) ?? lemma;
  const forms: WeightedForm[] = [];
  if (kinds.has("noun") || kinds.has("adjective")) {
    const own = best(nominalParadigms(lemma, last));
    forms.push(...own);
    if (kinds.has("adjective")) forms.push(...comparisonForms(lemma, own));
  }
  if (kinds.has("verb") && /[aä]$/.test(lemma)) {
    forms.push(...best(verbParadigms(lemma)));
  }
  return forms;
}
