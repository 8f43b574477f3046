import { setImmediate } from "node:timers/promises";
import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { type PracticeBody, readPractice } from "#app/practices/read.server.ts";
import type { Db } from "#db/client.server.ts";
import { usedSections } from "./parts.ts";
import { type PracticeParts, readParts } from "./sections.ts";

/** The data of one pick for the files. */
export interface PickContent {
  card: PracticeCard;
  body: PracticeBody;
  parts: PracticeParts;
  /** Public cards only, also for signed-in readers. */
  adoptions: AdoptionCard[];
}

/** The most characters of HTML read of one practice, and of a whole file, which its practices share evenly. */
const maxCharacters = { writeUp: 40_000, file: 1_500_000 };

/** Reads the data of the picks for the files, in their order. `adoptions` are all public cards. */
export async function readContents(
  db: Db,
  adoptions: readonly AdoptionCard[],
  picks: readonly PracticeCard[],
  publicUrl: string,
): Promise<PickContent[]> {
  const limit = Math.min(maxCharacters.writeUp, Math.floor(maxCharacters.file / picks.length));
  const contents: PickContent[] = [];
  for (const card of picks) {
    const body = await readPractice(db, card.slug);
    if (!body) continue;
    const parts = readParts(body.html, publicUrl, usedSections, limit);
    contents.push({ card, body, parts, adoptions: adoptions.filter((it) => it.practice === card.slug) });
    // Parsing HTML blocks the thread: other requests are served in between.
    await setImmediate();
  }
  return contents;
}
