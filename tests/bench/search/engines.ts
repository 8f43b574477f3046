import { createRequire } from "node:module";
import lunr from "lunr";
import MiniSearch from "minisearch";
import type { Sentence } from "#tests/bench/learn-endings/conllu.ts";

/** A search engine over sentences. */
export interface Engine {
  /** Numbers of the matching sentences, best first. */
  search(query: string): number[];
  /** The keys by which forms of one word match each other. */
  lemmasOf(form: string): readonly string[];
}

interface FinnishPack {
  (this: lunr.Builder): void;
  stemmer(token: lunr.Token): lunr.Token;
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lunr without a language. */
export function plainLunr(sentences: readonly Sentence[]): Engine {
  const index = build(sentences, () => {});
  return {
    search: (query) => numbers(index.query((it) => it.term(query.toLowerCase(), { usePipeline: false }))),
    lemmasOf: (form) => [form],
  };
}

/** Lunr with the Finnish stemmer and stop words of lunr-languages. */
export function finnishLunr(sentences: readonly Sentence[]): Engine {
  const fi = finnishPack();
  const index = build(sentences, (builder) => builder.use(fi));
  return {
    search: (query) => numbers(index.query((it) => it.term(query.toLowerCase(), {}))),
    lemmasOf: (form) => [fi.stemmer(new lunr.Token(form, {})).toString()],
  };
}

/** MiniSearch with prefix matches and edit distances up to a fifth of the letters. */
export function miniSearch(sentences: readonly Sentence[]): Engine {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(sentences.map(({ text }, id) => ({ id, text })));
  return {
    search: (query) => index.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => Number(id)),
    lemmasOf: (form) => [form],
  };
}

function build(sentences: readonly Sentence[], set: (builder: lunr.Builder) => void): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref("id");
  builder.field("text");
  set(builder);
  for (const [id, { text }] of sentences.entries()) builder.add({ id: String(id), text: words(text) });
  return builder.build();
}

function numbers(results: readonly lunr.Index.Result[]): number[] {
  return results.map(({ ref }) => Number(ref));
}

/** lunr-languages adds its functions to the lunr module itself; it is loaded once. */
function finnishPack(): FinnishPack {
  const load = createRequire(import.meta.url);
  const extended = lunr as unknown as { fi?: FinnishPack };
  if (extended.fi === undefined) {
    for (const name of ["lunr.stemmer.support", "lunr.fi"])
      (load(`lunr-languages/${name}`) as (to: typeof lunr) => void)(lunr);
  }
  return extended.fi as FinnishPack;
}
