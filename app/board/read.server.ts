import { readAdoptions } from "#app/adoptions/read.server.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type Period, periodOf, periodsOf, themesOfYear } from "#app/themes/read.server.ts";
import type { Db } from "#db/client.server.ts";
import { cardsAt } from "./cards.ts";
import { stuckDrafts } from "./drafts.server.ts";
import { countGrid, type GridRow } from "./grid.ts";
import type { ListName } from "./list-names.ts";
import type { Ground } from "./place.ts";
import { practicesAt, unconfirmed } from "./practices.ts";
import type { BoardQuery } from "./query.ts";
import { waitingQuestions } from "./questions.server.ts";
import type { BoardList } from "./rows.ts";
import { yearOf } from "./year.ts";

/** All that the board is drawn from. */
export interface Board {
  /** The period whose themes are the rows; null when there is none. */
  period: Period | null;
  /** Every period, the newest first. */
  periods: Period[];
  rows: GridRow[];
  waiting: Record<"questions" | "drafts" | "unconfirmed", BoardList>;
}

/** The board as whoever looks may see it, at a moment (UTC ISO). */
export async function readBoard(
  db: Db,
  catalogue: Catalogue,
  actor: Actor,
  query: BoardQuery,
  now: string,
): Promise<Board> {
  const [adoptions, questions, drafts] = await Promise.all([
    readAdoptions(db, catalogue, actor, {}),
    waitingQuestions(db, catalogue.cards, now),
    stuckDrafts(db, actor, now),
  ]);
  const { period, ground } = groundOf(catalogue, query, now);
  return {
    period,
    periods: periodsOf(catalogue.vocabulary.themes.values()),
    rows: countGrid(catalogue.cards, adoptions, ground),
    waiting: { questions, drafts, unconfirmed: { rows: unconfirmed(catalogue.cards, now), more: false } },
  };
}

/** One of the lists the board's numbers open. */
export async function readList(
  db: Db,
  catalogue: Catalogue,
  actor: Actor,
  name: ListName,
  query: BoardQuery,
  now: string,
): Promise<BoardList> {
  const { cards } = catalogue;
  const { ground } = groundOf(catalogue, query, now);
  switch (name) {
    case "kysymykset":
      return waitingQuestions(db, cards, now);
    case "luonnokset":
      return stuckDrafts(db, actor, now);
    case "vahvistamatta":
      return { rows: unconfirmed(cards, now), more: false };
    case "kaytannot":
      return { rows: practicesAt(cards, query, ground), more: false };
    case "soveltamiset": {
      const adoptions = await readAdoptions(db, catalogue, actor, {});
      return { rows: cardsAt(adoptions, cards, query, ground), more: false };
    }
  }
}

/** The period a query is about, and the themes of it that are rows. A theme asked for by name is one whatever its period. */
export function groundOf(
  { vocabulary, organisations }: Pick<Catalogue, "vocabulary" | "organisations">,
  query: BoardQuery,
  now: string,
): { period: Period | null; ground: Ground } {
  const all = [...vocabulary.themes.values()];
  const asked = periodsOf(all).find((it) => it.slug === query.period);
  const themes = asked
    ? all.filter((theme) => theme.periods.some((it) => it.slug === asked.slug))
    : themesOfYear(yearOf(now), all);
  const slugs = new Set(themes.map((it) => it.slug));
  if (vocabulary.themes.has(query.theme)) slugs.add(query.theme);
  return { period: asked ?? periodOf(yearOf(now), all), ground: { themes: [...slugs], organisations } };
}
