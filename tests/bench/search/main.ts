import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { analyse } from "#app/search/analyse.ts";
import { DEBIAN_DICTIONARY } from "#app/search/finnish/debian.ts";
import { analyserName, chooseFinnishReader } from "#app/search/finnish/reader.server.ts";
import { PART } from "#app/search/keys.ts";
import { isUnseen, readConllu, type Sentence } from "#app/search/learn/conllu.ts";
import { conflation } from "./conflation.ts";
import { type Keys, keyedSearch, lemmaQuestions, measure, partQuestions, plainSearch } from "./retrieval.ts";
import { speedOf } from "./speed.ts";
import { printSpeeds } from "./speed-table.ts";

/**
 * `npm run bench:search -- FOLDER`: how well the analyser finds, on CoNLL-U files. Documents are sentences; a query is a
 * base form that no sentence holds as such, or a member of compounds that stands nowhere alone. "unseen": the fifth of
 * the sentences that nothing was learned from; "whole": all of them, most of which the rules have seen.
 */
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("npm run bench:search -- FOLDER   FOLDER holds CoNLL-U files of Finnish");
  process.exit(2);
}
const files = (await readdir(folder)).filter((name) => name.endsWith(".conllu")).sort();
const sets: [name: string, sentences: Sentence[]][] = [];
for (const file of files) {
  const all = readConllu(await readFile(path.join(folder, file), "utf8"));
  const name = path.basename(file, ".conllu");
  sets.push([`${name}, unseen`, all.filter(isUnseen)], [`${name}, whole`, all]);
}

console.log(
  "| analyser | texts | conflation P / R / F1 | lemma recall@10 · nDCG@10 | none | part recall@10 · nDCG@10 | none |",
);
console.log("|---|---|---|---|---|---|---|");
for (const [name, sentences] of sets)
  row("Lunr, no language", name, sentences, plainSearch(sentences), (form) => [form]);
for (const dictionary of [null, process.env.VOIKKO_DICTIONARY?.trim() || DEBIAN_DICTIONARY]) {
  const problem = chooseFinnishReader(dictionary);
  if (problem) console.error(problem);
  if (dictionary !== null && analyserName() !== "voikko") {
    console.log(`\nThe Voikko dictionary is not there (${dictionary}): not measured.`);
    continue;
  }
  const label = dictionary === null ? "Vertaiskunta, npm only" : "Vertaiskunta, Voikko dictionary";
  for (const [name, sentences] of sets) row(label, name, sentences, keyedSearch(sentences, keysOf), lemmasOf);
}
console.log(
  "\nFrom the measurements the design began with, other texts, not this run: Lunr + lunr-languages `fi` 50 / 43.\n",
);
const texts = sets.filter(([name]) => name.endsWith("whole")).map(([, it]) => it.map(({ text }) => text).join(" "));
for (const dictionary of [null, DEBIAN_DICTIONARY]) {
  chooseFinnishReader(dictionary);
  console.log(`${analyserName()}: ${speedOf(texts.join(" "))}`);
}
await printSpeeds(folder);

function row(
  label: string,
  name: string,
  sentences: readonly Sentence[],
  search: (query: string) => number[],
  lemmas: (form: string) => readonly string[],
): void {
  const percent = (share: number) => (100 * share).toFixed(1);
  const { precision, recall, f1 } = conflation(sentences, lemmas);
  const found = [lemmaQuestions(sentences), partQuestions(sentences)].map((questions) => {
    const { recall, ndcg, none, queries } = measure(questions, search);
    return queries === 0 ? "– | –" : `${percent(recall)} · ${percent(ndcg)} (${queries}) | ${percent(none)}`;
  });
  console.log(`| ${label} | ${name} | ${[precision, recall, f1].map(percent).join(" / ")} | ${found.join(" | ")} |`);
}

function keysOf(text: string): Keys {
  const tokens = analyse(text, ["fi"]);
  return {
    lemma: tokens.flatMap(({ lemmas }) => [...lemmas]),
    parts: tokens.flatMap(({ keys }) =>
      keys.filter((key) => key.startsWith(PART)).map((key) => key.slice(PART.length)),
    ),
    exact: tokens.flatMap(({ keys }) => keys.filter((key) => key.startsWith("x:"))),
    loose: tokens.flatMap(({ loose }) => [...loose]),
  };
}

function lemmasOf(form: string): readonly string[] {
  return analyse(form, ["fi"])[0]?.lemmas ?? [];
}
