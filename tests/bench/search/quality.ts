import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { analyse } from "#app/language/analyse.ts";
import { chooseFinnishLemmatiser, finnishLemmatiserName } from "#app/language/finnish/choose-lemmatiser.server.ts";
import { DEBIAN_DICTIONARY } from "#app/language/finnish/debian-dictionary.ts";
import { MEMBER_KEY } from "#app/language/word-keys.ts";
import type { Language } from "#db/schema.ts";
import { isHeldOut, readConllu, type Sentence } from "#tests/bench/learn-endings/conllu.ts";
import { conflation } from "./conflation.ts";
import { type Engine, finnishLunr, miniSearch, plainLunr } from "./engines.ts";
import { type Keys, keyedSearch, lemmaQueries, measure, memberQueries } from "./retrieval.ts";

export type TextSet = [name: string, sentences: Sentence[]];

/** For each CoNLL-U file of a folder two sets: the sentences that nothing was learned from, and all sentences. */
export async function readTexts(folder: string): Promise<TextSet[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".conllu")).sort();
  if (files.length === 0) throw new Error(`there is no .conllu file in ${folder}`);
  const sets: TextSet[] = [];
  for (const file of files) {
    const all = readConllu(await readFile(path.join(folder, file), "utf8"));
    const name = path.basename(file, ".conllu");
    sets.push([`${name}, unseen`, all.filter(isHeldOut)], [`${name}, whole`, all]);
  }
  return sets;
}

/** Prints a table of Lunr, MiniSearch and this search with each lemmatiser, over the same texts with the same queries. */
export function printQuality(sets: readonly TextSet[]): void {
  console.log(
    "| engine | texts | conflation P / R / F1 | lemma recall@10 · nDCG@10 | none | part recall@10 · nDCG@10 | none |",
  );
  console.log("|---|---|---|---|---|---|---|");
  rows("Lunr, no language", sets, plainLunr);
  rows("Lunr + lunr-languages `fi`", sets, finnishLunr);
  rows("MiniSearch, prefix + fuzzy", sets, miniSearch);
  for (const lemmatiser of withEachLemmatiser()) rows(`Vertaiskunta, ${lemmatiser}`, sets, own);
  console.log("\nnone: share of the queries that find nothing at all. All figures in per cent; (n): queries.\n");
}

/** Sets one Finnish lemmatiser after the other and yields its name; says so when the dictionary is not installed. */
export function* withEachLemmatiser(): Generator<string> {
  for (const dictionary of [null, process.env.VOIKKO_DICTIONARY?.trim() || DEBIAN_DICTIONARY]) {
    const problem = chooseFinnishLemmatiser(dictionary);
    if (problem) console.error(problem);
    if (dictionary === null) yield "npm only";
    else if (finnishLemmatiserName() === "voikko") yield "Voikko dictionary";
    else console.log(`\nThe Voikko dictionary is not there (${dictionary}): not measured.`);
  }
}

/** The keys of a text by field. `isQuery`: without the keys of guessed members, which are not queried. */
export function keysOf(text: string, isQuery: boolean, language: Language = "fi"): Keys {
  const tokens = analyse(text, [language]);
  const begin = (keys: readonly string[], mark: string) => keys.filter((key) => key.startsWith(mark));
  return {
    lemma: tokens.flatMap(({ lemmas }) => [...lemmas]),
    parts: tokens.flatMap(({ keys }) => begin(keys, MEMBER_KEY).map((key) => key.slice(MEMBER_KEY.length))),
    exact: tokens.flatMap(({ keys }) => begin(keys, "x:")),
    loose: tokens.flatMap(({ loose, guesses, compound }) => [...loose, ...(isQuery || compound ? [] : guesses)]),
  };
}

function own(sentences: readonly Sentence[]): Engine {
  const texts = sentences.map(({ text }) => text);
  return { search: keyedSearch(texts, keysOf), lemmasOf: (form) => analyse(form, ["fi"])[0]?.lemmas ?? [] };
}

function rows(label: string, sets: readonly TextSet[], engineOf: (sentences: readonly Sentence[]) => Engine): void {
  const percent = (share: number) => (100 * share).toFixed(1);
  for (const [name, sentences] of sets) {
    const { search, lemmasOf } = engineOf(sentences);
    const { precision, recall, f1 } = conflation(sentences, lemmasOf);
    const found = [lemmaQueries(sentences), memberQueries(sentences)].map((questions) => {
      const { recall, ndcg, none, queries } = measure(questions, search);
      return queries === 0 ? "– | –" : `${percent(recall)} · ${percent(ndcg)} (${queries}) | ${percent(none)}`;
    });
    console.log(`| ${label} | ${name} | ${[precision, recall, f1].map(percent).join(" / ")} | ${found.join(" | ")} |`);
  }
}
