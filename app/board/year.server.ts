import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Figures } from "./figures.ts";
import { yearSpan, yearsSince } from "./year.ts";
import { applyingOrganisations, cardYear, readCardHistories } from "./year-cards.server.ts";
import { memberYear } from "./year-members.ts";
import { readPublications } from "./year-publications.server.ts";
import { readSearchYear } from "./year-searches.server.ts";
import { countActive, readTalk } from "./year-talk.server.ts";

/** Returns the years that have figures, from the first publication on, the newest first. */
export async function readYears(db: Db, now: string): Promise<number[]> {
  const row = await db
    .selectFrom("revision")
    .select((eb) => eb.fn.min("published_at").as("first"))
    .executeTakeFirst();
  return yearsSince(row?.first ?? now, now);
}

/** Returns every figure of a year. They are counted from the library's own tables; readers are not tracked. */
export async function readFigures(
  db: Db,
  { cards, organisations }: Pick<Catalogue, "cards" | "organisations">,
  year: number,
  now: string,
): Promise<Figures> {
  const span = yearSpan(year);
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
    ...memberYear(organisations.values(), cards, applyingOrganisations(histories, span), span),
    active,
    ...(searches ?? { asked: null, failed: null }),
  };
}
