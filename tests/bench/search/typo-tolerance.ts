import { readFile } from "node:fs/promises";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { publishStarterWriteUps } from "#tests/search/starter-write-ups.ts";
import { openTestLibrary } from "#tests/search/test-library.ts";
import { type TextSet, withEachLemmatiser } from "./quality.ts";
import { type Ask, prefixTolerance, type ToleranceResult, typoTolerance } from "./typos.ts";

const SENTENCES = 60;
const SHORTEST = 6;

/**
 * Prints how much of what a word finds is also found with one typing error in it, and by its first six tenths. The words
 * are those of the domain that the texts have; the texts are the starter write-ups and pieces of the treebanks.
 */
export async function printTypoTolerance(sets: readonly TextSet[]): Promise<void> {
  const pieces = sets.filter(([name]) => name.endsWith("whole")).flatMap(([, sentences]) => inPieces(sentences));
  const library = await openTestLibrary();
  try {
    await publishStarterWriteUps(library);
    await library.publishAll(pieces.map((text, at) => ({ slug: `pala-${at}`, title: `Pala ${at}`, text })));
    const content = await readContent(library.db);
    const written = new Set(
      [...content.practices.values()].flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu)),
    );
    const words = (await domainWords()).filter((word) => word.length >= SHORTEST && written.has(word));
    console.log(
      `\n| ${words.length} domain words in ${content.practices.size} texts | one typing error | six tenths typed |`,
    );
    console.log("|---|---|---|");
    for (const lemmatiser of withEachLemmatiser()) {
      const snapshot = buildSnapshot(content);
      const cells = [typoTolerance, prefixTolerance].map((measure) => cell(measure(asking(snapshot), words)));
      console.log(`| Vertaiskunta, ${lemmatiser} | ${cells.join(" | ")} |`);
    }
  } finally {
    await library.remove();
  }
}

function inPieces(sentences: TextSet[1]): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES) {
    pieces.push(
      sentences
        .slice(at, at + SENTENCES)
        .map(({ text }) => text)
        .join("\n"),
    );
  }
  return pieces;
}

async function domainWords(): Promise<string[]> {
  const file = new URL("../learn-endings/words.txt", import.meta.url);
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.startsWith("noun: "));
  return [...new Set(lines.flatMap((line) => line.slice("noun: ".length).replaceAll("#", "").split(" ")))];
}

function asking(snapshot: SearchSnapshot): Ask {
  return (query, typing) => answer(snapshot, query, { typing, limit: 100 }).hits.map(({ practiceId }) => practiceId);
}

function cell({ recall, found, words }: ToleranceResult): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return `recall@100 ${percent(recall)}, something right ${percent(found)} (${words})`;
}
