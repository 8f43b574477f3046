import { finnishLemmatiserName } from "#app/language/finnish/choose-lemmatiser.server.ts";
import { analyserSpeed } from "./analyser-speed.ts";
import { printDomainWords } from "./domain-words.ts";
import { printQuality, readTexts, withEachLemmatiser } from "./quality.ts";
import { printSpeeds } from "./speed-table.ts";
import { printTypoTolerance } from "./typo-tolerance.ts";

/**
 * `npm run bench:search -- FOLDER`: measures retrieval and speed on CoNLL-U files. Documents are sentences. A query is a
 * base form that no sentence has uninflected, or a member of compounds that no sentence has as a word of its own.
 * "unseen": the fifth of the sentences that nothing was learned from; "whole": all of them.
 */
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("npm run bench:search -- FOLDER   FOLDER holds CoNLL-U files of Finnish");
  process.exit(2);
}
const sets = await readTexts(folder);
printQuality(sets);
printDomainWords();
await printTypoTolerance(sets);
const texts = sets.filter(([name]) => name.endsWith("whole")).map(([, it]) => it.map(({ text }) => text).join(" "));
for (const _ of withEachLemmatiser()) console.log(`${finnishLemmatiserName()}: ${analyserSpeed(texts.join(" "))}`);
await printSpeeds(folder);
