import lunr from "lunr";
import type { Sentence } from "#tests/bench/learn-endings/conllu.ts";

/** The keys of a text by field: each field is indexed with its own weight and asked for with its own keys. */
export interface Keys {
  lemma: string[];
  parts: string[];
  exact: string[];
  loose: string[];
}

export interface Question {
  query: string;
  /** Numbers of the sentences that hold the answer. */
  relevant: Set<number>;
}

export interface Retrieval {
  recall: number;
  ndcg: number;
  /** Share of the queries that found nothing at all. */
  none: number;
  queries: number;
}

const BOOSTS = { lemma: 1, parts: 0.5, exact: 0.5, loose: 0.1 } as const;
const CONTENT = /^(NOUN|PROPN|ADJ|VERB)$/;

/** Base forms that no sentence holds as such: only inflected. */
export function lemmaQuestions(sentences: readonly Sentence[]): Question[] {
  const found = new Map<string, Set<number>>();
  const standing = new Set<string>();
  for (const [at, { words }] of sentences.entries()) {
    for (const { form, lemma, upos } of words) {
      const base = lemma.replace(/#/g, "").toLowerCase();
      standing.add(form.toLowerCase());
      if (CONTENT.test(upos) && /^\p{L}{3,}$/u.test(base)) found.set(base, (found.get(base) ?? new Set()).add(at));
    }
  }
  return [...found].filter(([base]) => !standing.has(base)).map(([query, relevant]) => ({ query, relevant }));
}

/** Members of compounds that no sentence holds as words of their own. */
export function partQuestions(sentences: readonly Sentence[]): Question[] {
  const found = new Map<string, Set<number>>();
  const standing = new Set<string>();
  for (const [at, { words }] of sentences.entries()) {
    for (const { form, lemma } of words) {
      standing.add(form.toLowerCase()).add(lemma.toLowerCase());
      if (!lemma.includes("#")) continue;
      for (const member of lemma.toLowerCase().split("#")) {
        if (/^\p{L}{3,}$/u.test(member)) found.set(member, (found.get(member) ?? new Set()).add(at));
      }
    }
  }
  return [...found].filter(([member]) => !standing.has(member)).map(([query, relevant]) => ({ query, relevant }));
}

/** Lunr with its own scoring over our keys; what is only guessed of a text is not asked for. */
export function keyedSearch(texts: readonly string[], keysOf: (text: string, asked: boolean) => Keys) {
  const builder = new lunr.Builder();
  builder.ref("id");
  for (const [field, boost] of Object.entries(BOOSTS)) builder.field(field, { boost });
  for (const [id, text] of texts.entries()) builder.add({ id: String(id), ...keysOf(text, false) });
  const index = builder.build();
  return (query: string): number[] => {
    const keys = keysOf(query, true);
    const asked: [string[], string[]][] = [
      [keys.lemma, ["lemma", "parts"]],
      [keys.exact, ["exact"]],
      [keys.loose, ["loose"]],
    ];
    const results = index.query((it) => {
      for (const [terms, fields] of asked)
        for (const term of new Set(terms)) it.term(term, { fields, usePipeline: false });
    });
    return results.map(({ ref }) => Number(ref));
  };
}

/** recall@10: of what is relevant (ten at most), the share among the first ten. */
export function measure(questions: readonly Question[], search: (query: string) => number[]): Retrieval {
  let recall = 0;
  let ndcg = 0;
  let none = 0;
  for (const { query, relevant } of questions) {
    const found = search(query);
    if (found.length === 0) none++;
    const most = Math.min(10, relevant.size);
    const ranks = found.slice(0, 10).flatMap((id, at) => (relevant.has(id) ? [at] : []));
    const gain = (at: number) => 1 / Math.log2(at + 2);
    recall += ranks.length / most;
    ndcg +=
      ranks.reduce((sum, at) => sum + gain(at), 0) /
      Array.from({ length: most }, (_, at) => gain(at)).reduce((sum, it) => sum + it, 0);
  }
  const n = Math.max(questions.length, 1);
  return { recall: recall / n, ndcg: ndcg / n, none: none / n, queries: questions.length };
}
