import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readConllu } from "#tests/bench/learn-endings/conllu.ts";
import { openTextGenerator } from "./generated-texts.ts";
import { measureOtherEngine } from "./speed-other-engines.ts";
import { measureOwnEngine, measureWorkers } from "./speed-own-engine.ts";
import { usualQueries } from "./speed-queries.ts";

/** Makes one measurement in a process of its own, so that its memory is measured alone: FOLDER SIZE own|workers|lunr|minisearch. */
const [folder = "", sizeText = "", what = ""] = process.argv.slice(2);
const size = Number(sizeText);
const QUERIES = 300;

const files = (await readdir(folder)).filter((name) => name.endsWith(".conllu")).sort();
const sources = await Promise.all(files.map((name) => readFile(path.join(folder, name), "utf8")));
const writer = openTextGenerator(sources.flatMap(readConllu));

const result = await measure();
console.log(JSON.stringify(result));

async function measure(): Promise<object> {
  if (what === "workers") return measureWorkers(writer, size);
  const queries = usualQueries(writer.words, QUERIES);
  if (what === "own") return measureOwnEngine(writer, size, queries);
  const writeUps = Array.from({ length: size }, (_, at) => writer.writeUp(at));
  return measureOtherEngine(what, writeUps, queries);
}
