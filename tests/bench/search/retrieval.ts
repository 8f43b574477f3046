import lunr from "lunr";
import type { Sentence } from "#tests/bench/learn-endings/conllu.ts";

/** The keys of a text by kind. Each kind is a field of the index with its own weight. */
export interface Keys {
  lemma: string[];
  parts: string[];
  exact: string[];
  loose: string[];
}

export interface RelevanceQuery {
  query: string;
  /** Numbers of the relevant sentences. */
  relevant: Set<number>;
}

export interface Retrieval {
  recall: number;
  ndcg: number;
  /** Share of the queries that found nothing. */
  none: number;
  queries: number;
}

const BOOSTS = { lemma: 1, parts: 0.5, exact: 0.5, loose: 0.1 } as const;
const CONTENT = /^(NOUN|PROPN|ADJ|VERB)$/;

/** A query for each base form that the sentences have only inflected. */
export function lemmaQueries(sentences: readonly Sentence[]): RelevanceQuery[] {
  const found = new Map<string, Set<number>>();
  const wordsInTexts = new Set<string>();
  for (const [at, { words }] of sentences.entries()) {
    for (const { form, lemma, upos } of words) {
      const base = lemma.replace(/#/g, "").toLowerCase();
      wordsInTexts.add(form.toLowerCase());
      if (CONTENT.test(upos) && /^\p{L}{3,}$/u.test(base)) found.set(base, (found.get(base) ?? new Set()).add(at));
    }
  }
  return [...found].filter(([base]) => !wordsInTexts.has(base)).map(([query, relevant]) => ({ query, relevant }));
}

/** A query for each member of compounds that no sentence has as a word of its own. */
export function memberQueries(sentences: readonly Sentence[]): RelevanceQuery[] {
  const found = new Map<string, Set<number>>();
  const wordsInTexts = new Set<string>();
  for (const [at, { words }] of sentences.entries()) {
    for (const { form, lemma } of words) {
      wordsInTexts.add(form.toLowerCase()).add(lemma.toLowerCase());
      if (!lemma.includes("#")) continue;
      for (const member of lemma.toLowerCase().split("#")) {
        if (/^\p{L}{3,}$/u.test(member)) found.set(member, (found.get(member) ?? new Set()).add(at));
      }
    }
  }
  return [...found].filter(([member]) => !wordsInTexts.has(member)).map(([query, relevant]) => ({ query, relevant }));
}

/** Searches the keys of texts with the scoring of Lunr. */
export function keyedSearch(texts: readonly string[], keysOf: (text: string, isQuery: boolean) => Keys) {
  const builder = new lunr.Builder();
  builder.ref("id");
  for (const [field, boost] of Object.entries(BOOSTS)) builder.field(field, { boost });
  for (const [id, text] of texts.entries()) builder.add({ id: String(id), ...keysOf(text, false) });
  const index = builder.build();
  return (query: string): number[] => {
    const keys = keysOf(query, true);
    const clauses: [terms: string[], fields: string[]][] = [
      [keys.lemma, ["lemma", "parts"]],
      [keys.exact, ["exact"]],
      [keys.loose, ["loose"]],
    ];
    const results = index.query((it) => {
      for (const [terms, fields] of clauses)
        for (const term of new Set(terms)) it.term(term, { fields, usePipeline: false });
    });
    return results.map(({ ref }) => Number(ref));
  };
}

/** Averages over the queries. recall@10: the share of the relevant sentences (at most ten) among the first ten. */
export function measure(questions: readonly RelevanceQuery[], search: (query: string) => number[]): Retrieval {
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
