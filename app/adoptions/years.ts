import type { AdoptionStatus } from "#db/schema.ts";
import type { AdoptionCard } from "./card.ts";

/** How far along the uses are now, in the order a picture shows them; "" when that is not told. */
export const shownStatuses = ["in-use", "piloting", "ended", ""] as const satisfies (AdoptionStatus | "")[];
export type ShownStatus = (typeof shownStatuses)[number];

/** Most years of their own; what began before them is one row. */
export const mostYears = 12;

/** The uses that began in a year, by how far along they are now. */
export interface YearOfStarts {
  year: number;
  /** Whether earlier years are in it too. */
  andEarlier: boolean;
  counts: Readonly<Record<ShownStatus, number>>;
  started: number;
  /** Begun by the end of the year, in all. */
  soFar: number;
}

export interface Starts {
  /** Every year from the first that something began in to the last, oldest first. */
  years: YearOfStarts[];
  /** Uses that do not tell when they began. */
  withoutYear: number;
}

/**
 * When uses began, by the year. An interest or a plan has begun nothing, whatever year it names. Takes only the cards that
 * everybody may see.
 */
export function startsByYear(cards: readonly AdoptionCard[]): Starts {
  const shared = cards.filter((card) => hasBegun(card) && !card.membersOnly);
  const dated = shared.flatMap(({ since, status }) =>
    since === null ? [] : [{ year: Number(since.slice(0, 4)), status: shownStatus(status) }],
  );
  const last = Math.max(...dated.map((it) => it.year));
  const first = Math.max(Math.min(...dated.map((it) => it.year)), last - mostYears + 1);
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
  return { years, withoutYear: shared.length - dated.length };
}

function hasBegun({ status }: AdoptionCard): boolean {
  return status !== "interested" && status !== "planning";
}

function shownStatus(status: AdoptionStatus | null): ShownStatus {
  return shownStatuses.find((it) => it === status) ?? "";
}

function countsOf(statuses: readonly ShownStatus[]): YearOfStarts["counts"] {
  const count = (status: ShownStatus) => statuses.filter((it) => it === status).length;
  return Object.fromEntries(shownStatuses.map((it) => [it, count(it)])) as Record<ShownStatus, number>;
}
