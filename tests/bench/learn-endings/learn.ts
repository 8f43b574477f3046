import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import places from "#db/reference/organisations.json";
import { isHeldOut, readConllu } from "./conllu.ts";
import { distil } from "./distil.ts";
import { addWords, gather } from "./gather.ts";
import { addPlaces } from "./places.ts";

/**
 * `npm run search:learn -- FOLDER`: learns app/language/rules/finnish.json from the CoNLL-U files of a folder. It learns
 * from four fifths of the sentences, chosen by a hash of their text; the rest is held out for `npm run bench:search`.
 */
const [folder, out = path.join(import.meta.dirname, "../../../app/language/rules/finnish.json")] =
  process.argv.slice(2);
if (!folder) {
  console.error("npm run search:learn -- FOLDER [FILE]   FOLDER holds CoNLL-U files of Finnish");
  process.exit(2);
}
const names = (await readdir(folder)).filter((name) => name.endsWith(".conllu")).sort();
if (names.length === 0) throw new Error(`there is no .conllu file in ${folder}`);
const sources = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
const words = await readFile(path.join(import.meta.dirname, "words.txt"), "utf8");
const sentences = sources.flatMap((source) => readConllu(source)).filter((sentence) => !isHeldOut(sentence));
const corpus = gather(sentences);
addWords(corpus, words);
addPlaces(corpus, places);
const checksum = (text: string) => createHash("sha256").update(text).digest("hex");
const file = {
  about: "Learned by npm run search:learn; see ORIGIN.md. CC BY-SA 4.0.",
  inputs: Object.fromEntries([...names.entries()].map(([at, name]) => [name, checksum(sources[at] ?? "")])),
  words: checksum(words),
  ...distil(corpus),
};
const text = `${JSON.stringify(file, null, 1)}\n`;
await writeFile(out, text);
console.log(
  `${sentences.length} sentences, ${corpus.entries.size} base forms, ${file.rules.split("\n").length} endings`,
);
console.log(
  `${path.relative(process.cwd(), out)}: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`,
);
