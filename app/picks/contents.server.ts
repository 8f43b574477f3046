import { setImmediate } from "node:timers/promises";
import type { AdoptionCard } from "#app/adoptions/card.ts";
import { readPublicAdoptions } from "#app/adoptions/public.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type PracticeBody, readPractice } from "#app/practices/read.server.ts";
import type { Db } from "#db/client.server.ts";
import { takenSections } from "./parts.ts";
import { partsOf, type WriteUpParts } from "./sections.ts";

/** All that a file tells of one pick. */
export interface PickContent {
  card: PracticeCard;
  body: PracticeBody;
  parts: WriteUpParts;
  /** Those that everybody may see, whoever asks. */
  adoptions: AdoptionCard[];
}

/** Characters of HTML taken of one write-up, and of all in a file, shared evenly: some dozen pages and five hundred. */
const longest = { writeUp: 40_000, file: 1_500_000 };

/** Reads what the files tell of the picks, in their order. */
export async function readContents(
  db: Db,
  catalogue: Catalogue,
  picks: readonly PracticeCard[],
  publicUrl: string,
): Promise<PickContent[]> {
  const adoptions = await readPublicAdoptions(db, catalogue);
  const most = Math.min(longest.writeUp, Math.floor(longest.file / picks.length));
  const contents: PickContent[] = [];
  for (const card of picks) {
    const body = await readPractice(db, card.slug);
    if (!body) continue;
    const parts = partsOf(body.html, publicUrl, takenSections, most);
    contents.push({ card, body, parts, adoptions: adoptions.filter((it) => it.practice === card.slug) });
    // Reading HTML takes the server's time: others get theirs in between.
    await setImmediate();
  }
  return contents;
}
