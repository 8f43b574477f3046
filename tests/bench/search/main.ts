import { finnishLemmatiserName } from "#app/language/finnish/choose-lemmatiser.server.ts";
import { printDomainWords } from "./domain-words.ts";
import { printForgiveness } from "./forgiving.ts";
import { printQuality, readTexts, withEachReader } from "./quality.ts";
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
const sets = await readTexts(folder);
printQuality(sets);
printDomainWords();
await printForgiveness(sets);
const texts = sets.filter(([name]) => name.endsWith("whole")).map(([, it]) => it.map(({ text }) => text).join(" "));
for (const _ of withEachReader()) console.log(`${finnishLemmatiserName()}: ${speedOf(texts.join(" "))}`);
await printSpeeds(folder);
