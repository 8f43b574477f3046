import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type Period, periodOf, periodsOf, themesOfYear } from "#app/themes/read.server.ts";
import type { Db } from "#db/client.server.ts";
import { cardsInCell } from "./cards.ts";
import type { GridAxes } from "./cell-position.ts";
import { stuckDrafts } from "./drafts.server.ts";
import { countGrid, type GridRow } from "./grid.ts";
import type { ListName } from "./list-names.ts";
import { practicesInCell, unconfirmedPractices } from "./practices.ts";
import type { BoardQuery } from "./query.ts";
import { waitingQuestions } from "./questions.server.ts";
import type { BoardList } from "./rows.ts";
import { yearOf } from "./year.ts";

/** The data of the board's page. */
export interface Board {
  /** The period whose themes are the rows; null when there is none. */
  period: Period | null;
  /** Every period, the newest first. */
  periods: Period[];
  rows: GridRow[];
  waiting: Record<"questions" | "drafts" | "unconfirmed", BoardList>;
}

/** Resolves to the cards that the actor may see. */
type ReadAdoptions = () => Promise<readonly AdoptionCard[]>;

/** Returns the board at a moment (UTC ISO), with only the cards and draft titles that the actor may see. */
export async function readBoard(
  db: Db,
  catalogue: Catalogue,
  readAdoptions: ReadAdoptions,
  actor: Actor,
  query: BoardQuery,
  now: string,
): Promise<Board> {
  const [adoptions, questions, drafts] = await Promise.all([
    readAdoptions(),
    waitingQuestions(db, catalogue.cards, now),
    stuckDrafts(db, actor, now),
  ]);
  const { period, axes } = axesOf(catalogue, query, now);
  return {
    period,
    periods: periodsOf(catalogue.vocabulary.themes.values()),
    rows: countGrid(catalogue.cards, adoptions, axes),
    waiting: { questions, drafts, unconfirmed: { rows: unconfirmedPractices(catalogue.cards, now), hasMore: false } },
  };
}

/** Returns the list of that name, with only the cards and draft titles that the actor may see. */
export async function readList(
  db: Db,
  catalogue: Catalogue,
  readAdoptions: ReadAdoptions,
  actor: Actor,
  name: ListName,
  query: BoardQuery,
  now: string,
): Promise<BoardList> {
  const { cards } = catalogue;
  const { axes } = axesOf(catalogue, query, now);
  switch (name) {
    case "kysymykset":
      return waitingQuestions(db, cards, now);
    case "luonnokset":
      return stuckDrafts(db, actor, now);
    case "vahvistamatta":
      return { rows: unconfirmedPractices(cards, now), hasMore: false };
    case "kaytannot":
      return { rows: practicesInCell(cards, query, axes), hasMore: false };
    case "soveltamiset": {
      const adoptions = await readAdoptions();
      return { rows: cardsInCell(adoptions, cards, query, axes), hasMore: false };
    }
  }
}

/** Returns the query's period and its themes as rows. A theme named in the query is a row whatever its period. */
function axesOf(
  { vocabulary, organisations }: Pick<Catalogue, "vocabulary" | "organisations">,
  query: BoardQuery,
  now: string,
): { period: Period | null; axes: GridAxes } {
  const all = [...vocabulary.themes.values()];
  const requested = periodsOf(all).find((it) => it.slug === query.period);
  const themes = requested
    ? all.filter((theme) => theme.periods.some((it) => it.slug === requested.slug))
    : themesOfYear(yearOf(now), all);
  const slugs = new Set(themes.map((it) => it.slug));
  if (vocabulary.themes.has(query.theme)) slugs.add(query.theme);
  return { period: requested ?? periodOf(yearOf(now), all), axes: { themes: [...slugs], organisations } };
}
