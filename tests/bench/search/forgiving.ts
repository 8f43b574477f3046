import { readFile } from "node:fs/promises";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot, type SearchSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { openShelf } from "#tests/search/shelf.ts";
import { fillWithStarters } from "#tests/search/starter-write-ups.ts";
import { type Texts, withEachReader } from "./quality.ts";
import { type Ask, type Forgiveness, forgivesHaste, forgivesSlips } from "./typos.ts";

const SENTENCES = 60;
const SHORTEST = 6;

/**
 * Prints how much of what a word finds is found with one slip in it and by its first six tenths: domain words that stand
 * as such in the texts, which are the starter write-ups and the treebanks in pieces.
 */
export async function printForgiveness(sets: readonly Texts[]): Promise<void> {
  const pieces = sets.filter(([name]) => name.endsWith("whole")).flatMap(([, sentences]) => inPieces(sentences));
  const shelf = await openShelf();
  try {
    await fillWithStarters(shelf);
    await shelf.publishAll(pieces.map((text, at) => ({ slug: `pala-${at}`, title: `Pala ${at}`, text })));
    const content = await readContent(shelf.db);
    const written = new Set(
      [...content.practices.values()].flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu)),
    );
    const words = (await domainWords()).filter((word) => word.length >= SHORTEST && written.has(word));
    console.log(`\n| ${words.length} domain words in ${content.practices.size} texts | one slip | six tenths typed |`);
    console.log("|---|---|---|");
    for (const reader of withEachReader()) {
      const library = buildSnapshot(content);
      const cells = [forgivesSlips, forgivesHaste].map((measure) => cell(measure(asking(library), words)));
      console.log(`| Vertaiskunta, ${reader} | ${cells.join(" | ")} |`);
    }
  } finally {
    await shelf.remove();
  }
}

function inPieces(sentences: Texts[1]): string[] {
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

function asking(library: SearchSnapshot): Ask {
  return (query, typing) => answer(library, query, { typing, limit: 100 }).hits.map(({ practiceId }) => practiceId);
}

function cell({ recall, found, words }: Forgiveness): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return `recall@100 ${percent(recall)}, something right ${percent(found)} (${words})`;
}
