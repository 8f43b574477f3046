import type { AdoptionStatus } from "#db/schema.ts";
import { type AdoptionCard, hasStarted } from "./card.ts";

/** The current statuses of uses, in the order the chart shows them; "" for an unknown status. */
export const shownStatuses = ["in-use", "piloting", "ended", ""] as const satisfies (AdoptionStatus | "")[];
export type ShownStatus = (typeof shownStatuses)[number];

/** The most years shown; earlier starts are added to the first of them. */
export const maxYears = 12;

/** The uses that started in a year, by their current status. */
export interface YearOfStarts {
  year: number;
  /** Whether earlier years are included. */
  andEarlier: boolean;
  counts: Readonly<Record<ShownStatus, number>>;
  started: number;
  /** All uses started by the end of the year. */
  soFar: number;
}

export interface Starts {
  /** Every year from the first start to the last, oldest first. */
  years: YearOfStarts[];
  /** Uses without a start date. */
  withoutYear: number;
}

/**
 * Counts the started uses by the year in which they started, from public cards only. An interest or a plan has not
 * started, whatever date its card has.
 */
export function startsByYear(cards: readonly AdoptionCard[]): Starts {
  const visible = cards.filter((card) => hasStarted(card) && !card.membersOnly);
  const dated = visible.flatMap(({ since, status }) =>
    since === null ? [] : [{ year: Number(since.slice(0, 4)), status: shownStatus(status) }],
  );
  const last = Math.max(...dated.map((it) => it.year));
  const first = Math.max(Math.min(...dated.map((it) => it.year)), last - maxYears + 1);
  const years: YearOfStarts[] = [];
  for (let year = first; year <= last; year++) {
    const begun = dated.filter((it) => it.year === year || (year === first && it.year < year));
    years.push({
      year,
      andEarlier: begun.some((it) => it.year < year),
      counts: countsOf(begun.map((it) => it.status)),
      started: begun.length,
      soFar: begun.length + (years.at(-1)?.soFar ?? 0),
    });
  }
  return { years, withoutYear: visible.length - dated.length };
}

function shownStatus(status: AdoptionStatus | null): ShownStatus {
  return shownStatuses.find((it) => it === status) ?? "";
}

function countsOf(statuses: readonly ShownStatus[]): YearOfStarts["counts"] {
  const count = (status: ShownStatus) => statuses.filter((it) => it === status).length;
  return Object.fromEntries(shownStatuses.map((it) => [it, count(it)])) as Record<ShownStatus, number>;
}
