import type { Sentence } from "#tests/bench/learn-endings/conllu.ts";

export interface Conflation {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * How well keys bring the forms of a word together: over all pairs of different word forms, those that share a key
 * compared with those that share a base form in the treebank.
 */
export function conflation(sentences: readonly Sentence[], keysOf: (form: string) => readonly string[]): Conflation {
  const gold = new Map<string, Set<string>>();
  for (const { words } of sentences) {
    for (const { form, lemma, upos } of words) {
      if (/^(PUNCT|SYM|X|NUM)$/.test(upos) || !/^\p{L}+$/u.test(form)) continue;
      const of = gold.get(form.toLowerCase()) ?? new Set();
      gold.set(form.toLowerCase(), of.add(lemma.replace(/#/g, "").toLowerCase()));
    }
  }
  const expected = pairs([...gold].map(([form, lemmas]) => [form, [...lemmas]]));
  const found = pairs([...gold.keys()].map((form) => [form, keysOf(form)]));
  let both = 0;
  for (const pair of found) if (expected.has(pair)) both++;
  const precision = both / Math.max(found.size, 1);
  const recall = both / Math.max(expected.size, 1);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9) };
}

function pairs(keyed: (readonly [string, readonly string[]])[]): Set<string> {
  const groups = new Map<string, Set<string>>();
  for (const [form, keys] of keyed) for (const key of keys) groups.set(key, (groups.get(key) ?? new Set()).add(form));
  const found = new Set<string>();
  for (const group of groups.values()) {
    const forms = [...group].sort();
    for (const [at, a] of forms.entries()) for (const b of forms.slice(at + 1)) found.add(`${a} ${b}`);
  }
  return found;
}
