import { createInterface } from "node:readline";
import { analysedLanguages } from "#app/language/analyse.ts";
import { type AnalysedWord, analysedWords } from "#app/language/analysed-words.ts";
import { chooseFinnishLemmatiser, finnishLemmatiserName } from "#app/language/finnish/choose-lemmatiser.server.ts";
import type { Language } from "#db/schema.ts";
import { loadEnvFile } from "../env-file.ts";
import { readSettings } from "../settings.ts";

const help = `npm run search -- analyse WORDS…      shows the keys of words: base forms, members of compounds, loose keys
npm run --silent search -- analyse --ndjson
    reads lines {"text": "…", "language": "fi"} (fi, sv or en; fi when left out) and prints for each, in order, a line
    {"tokens": [{"surface", "start", "end", "lemmas", "parts", "loose"}]}; start and end count UTF-16 code units.
    A line that cannot be read gets {"error": "…"}, and the rest goes on.
--language fi|sv|en                   the language of WORDS (fi)
Finnish is read by Voikko's dictionary where VOIKKO_DICTIONARY or Debian's voikko-fi has one, else by the program's rules.
`;
const LONGEST_TEXT = 1_000_000;

const [command, ...args] = process.argv.slice(2);
process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});

async function run(): Promise<number> {
  const isHelp = command === "help" || [command, ...args].some((it) => it === "--help" || it === "-h");
  const { words, language, ndjson } = readArguments(args);
  if (isHelp || command !== "analyse" || language === null || (words.length === 0) !== ndjson) {
    (isHelp ? process.stdout : process.stderr).write(help);
    return isHelp ? 0 : 2;
  }
  loadEnvFile();
  const problem = chooseFinnishLemmatiser(readSettings(process.env).dictionary);
  if (problem) console.error(`the Voikko dictionary cannot be used: ${problem}`);
  if (ndjson) await answerLines();
  else print(analysedWords(words.join(" "), language));
  return 0;
}

function readArguments(all: readonly string[]): { words: string[]; language: Language | null; ndjson: boolean } {
  const words = [...all];
  const at = words.indexOf("--language");
  const [, languageName = ""] = at < 0 ? ["", "fi"] : words.splice(at, 2);
  const ndjson = words.includes("--ndjson");
  const language = analysedLanguages.find((it) => it === languageName) ?? null;
  return { words: words.filter((it) => it !== "--ndjson"), language, ndjson };
}

function print(words: readonly AnalysedWord[]): void {
  console.log(`${finnishLemmatiserName()}`);
  for (const { surface, lemmas, parts, loose } of words) {
    const members = parts.length > 0 ? `  [${parts.join(" ")}]` : "";
    console.log(`${surface}: ${lemmas.join(" ")}${members}  ~ ${loose.join(" ")}`);
  }
}

/** Writes an answer for each line of standard input, waiting while the reader of standard output is slower. */
async function answerLines(): Promise<void> {
  process.stdout.on("error", () => process.exit(0));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    if (!process.stdout.write(`${JSON.stringify(answerLine(line))}\n`))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}

function answerLine(line: string): { tokens: AnalysedWord[] } | { error: string } {
  try {
    const request: unknown = JSON.parse(line);
    if (typeof request !== "object" || request === null || !("text" in request) || typeof request.text !== "string")
      return { error: "a line must be an object with a text" };
    const languageName = "language" in request ? request.language : "fi";
    const language = analysedLanguages.find((it) => it === languageName);
    if (!language) return { error: "language must be fi, sv or en" };
    if (request.text.length > LONGEST_TEXT) return { error: `a text may have at most ${LONGEST_TEXT} characters` };
    return { tokens: analysedWords(request.text, language) };
  } catch {
    return { error: "a line must be JSON" };
  }
}
