import type { Sentence } from "./conllu.ts";
import type { Pair } from "./endings.ts";
import { compared, type Form, nominal } from "./nominals.ts";
import { verb } from "./verbs.ts";

/** All that is known of one base form before anything is learned from it. */
export interface Entry {
  lemma: string;
  /** With `#` between the members of a compound, where it is one. */
  split: string;
  kinds: Set<"noun" | "adjective" | "verb" | "other">;
  count: number;
  /** Forms met in texts. */
  met: Set<string>;
}

export interface Gathered {
  entries: Map<string, Entry>;
  /** form → base form → how often. */
  forms: Map<string, Map<string, number>>;
  /** Word classes a form was met in. */
  classes: Map<string, Set<string>>;
  /** First members of compounds as they stand → how often. */
  heads: Map<string, number>;
  /** Forms of speech and dialect: known by heart, never generalised. */
  odd: Set<string>;
  /** Base forms whose every form is to be read right: the closed list of places, abbreviations of the domain. */
  sure: Set<string>;
}

const KINDS: Record<string, "noun" | "adjective" | "verb"> = {
  NOUN: "noun",
  PROPN: "noun",
  ADJ: "adjective",
  VERB: "verb",
  AUX: "verb",
};
const WORD = /^\p{L}+$/u;

export function gather(sentences: readonly Sentence[]): Gathered {
  const all: Gathered = {
    entries: new Map(),
    forms: new Map(),
    classes: new Map(),
    heads: new Map(),
    odd: new Set(),
    sure: new Set(),
  };
  for (const { words } of sentences) {
    for (const { form, lemma, upos, feats } of words) {
      const low = form.toLowerCase();
      const split = lemma.toLowerCase();
      const base = split.replace(/#/g, "");
      if (/^(PUNCT|SYM|X)$/.test(upos) || !WORD.test(low) || !WORD.test(base)) continue;
      bump(all.forms, low, base);
      all.classes.set(low, (all.classes.get(low) ?? new Set()).add(upos));
      if (/Style=|Typo=|Abbr=/.test(feats)) {
        all.odd.add(low);
        continue;
      }
      enter(all, split, KINDS[upos] ?? "other", low);
      const members = split.split("#");
      for (const head of members.slice(0, -1)) all.heads.set(head, (all.heads.get(head) ?? 0) + 1);
      const last = members.at(-1) ?? "";
      if (members.length > 1 && last.length > 1) {
        const before = base.length - last.length;
        enter(all, last, KINDS[upos] ?? "other", low.slice(before));
      }
    }
  }
  return all;
}

function bump(map: Map<string, Map<string, number>>, key: string, value: string): void {
  const counts = map.get(key) ?? new Map<string, number>();
  map.set(key, counts.set(value, (counts.get(value) ?? 0) + 1));
}

export function enter(
  { entries }: Gathered,
  split: string,
  kind: "noun" | "adjective" | "verb" | "other",
  form: string,
): void {
  const lemma = split.replace(/#/g, "");
  const entry = entries.get(lemma) ?? { lemma, split, kinds: new Set(), count: 0, met: new Set() };
  if (split.includes("#")) entry.split = split;
  entry.kinds.add(kind);
  entry.count++;
  entry.met.add(form);
  entries.set(lemma, entry);
}

/** Words written by hand: `noun: kunta hyvin#vointi …`, one class a line; of `sure` ones every form is to be read right. */
export function addWords(gathered: Gathered, source: string): void {
  for (const line of source.split("\n")) {
    const [, kind, words = ""] = /^(noun|adjective|verb|other|met|sure): (.+)$/.exec(line) ?? [];
    if (kind === undefined) continue;
    if (kind === "met") {
      for (const pair of words.trim().split(/\s+/)) {
        const [lemma = "", form = ""] = pair.split("=");
        enter(gathered, lemma, "noun", form);
        bump(gathered.forms, form, lemma);
      }
      continue;
    }
    if (kind === "sure") {
      for (const word of words.trim().split(/\s+/)) {
        enter(gathered, word, "noun", `${word}n`);
        gathered.sure.add(word);
      }
      continue;
    }
    for (const split of words.trim().split(/\s+/)) {
      const known = gathered.entries.get(split.replace(/#/g, ""));
      if (known === undefined || (split.includes("#") && !known.split.includes("#")))
        enter(gathered, split, kind as "noun", split.replace(/#/g, ""));
      known?.kinds.add(kind as "noun");
      for (const head of split.split("#").slice(0, -1)) gathered.heads.set(head, (gathered.heads.get(head) ?? 0) + 1);
    }
  }
}

/** Real and made-up pairs to learn endings from. */
export function pairsOf({ entries, forms, odd }: Gathered): Pair[] {
  const pairs: Pair[] = [];
  for (const [form, lemmas] of forms) {
    if (odd.has(form)) continue;
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

/** The forms of a word: of the ways it may inflect, the one that explains most of what was met. */
export function paradigm({ lemma, split, kinds, met }: Entry): Form[] {
  if (lemma.length < 3) return [];
  const best = (ways: Form[][]) => {
    const explained = ways.map((forms) => forms.filter(([form]) => met.has(form)).length);
    return ways[explained.indexOf(Math.max(...explained))] ?? [];
  };
  const last = split.split("#").at(-1) ?? lemma;
  const forms: Form[] = [];
  if (kinds.has("noun") || kinds.has("adjective")) {
    const own = best(nominal(lemma, last));
    forms.push(...own);
    if (kinds.has("adjective")) forms.push(...compared(lemma, own));
  }
  if (kinds.has("verb") && /[aä]$/.test(lemma)) {
    forms.push(...best(verb(lemma)));
  }
  return forms;
}
