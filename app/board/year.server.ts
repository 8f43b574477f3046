import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Figures } from "./figures.ts";
import { spanOf, yearsSince } from "./year.ts";
import { appliers, cardYear, readCardHistories } from "./year-cards.server.ts";
import { memberYear } from "./year-members.ts";
import { readPublications } from "./year-publications.server.ts";
import { readSearchYear } from "./year-searches.server.ts";
import { countActive, readTalk } from "./year-talk.server.ts";

/** The years the figures can be asked for: from the first write-up on, the newest first. */
export async function readYears(db: Db, now: string): Promise<number[]> {
  const row = await db
    .selectFrom("revision")
    .select((eb) => eb.fn.min("published_at").as("first"))
    .executeTakeFirst();
  return yearsSince(row?.first ?? now, now);
}

/** Every figure of a year, of what the database keeps anyway; nothing is counted of who reads. */
export async function readFigures(
  db: Db,
  { cards, organisations }: Pick<Catalogue, "cards" | "organisations">,
  year: number,
  now: string,
): Promise<Figures> {
  const span = spanOf(year);
  const [publications, histories, talk, active, searches] = await Promise.all([
    readPublications(db, span),
    readCardHistories(db, cards),
    readTalk(db, span),
    countActive(db, span),
    readSearchYear(db, year, now),
  ]);
  return {
    ...publications,
    ...cardYear(histories, year),
    ...talk,
    ...memberYear(organisations.values(), cards, appliers(histories, span), span),
    active,
    ...(searches ?? { asked: null, failed: null }),
  };
}
