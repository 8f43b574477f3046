import type { AdoptionStatus } from "#db/schema.ts";
import { yearOf } from "./year.ts";

/** What a version of a card said of how far along it was. */
export interface CardVersion {
  status: AdoptionStatus;
  /** YYYY or YYYY-MM. */
  since: string | null;
  ended: string | null;
  /** UTC ISO. */
  savedAt: string;
}

/** The years of a card's turns; null for what has not come. */
export interface Turns {
  begun: number | null;
  inUse: number | null;
  ended: number | null;
}

/**
 * In which years a use began, came into use and ended, of the versions of its card, the oldest first. The card's own
 * dates speak before the days it was saved: who tells in 2026 of a trial of 2019 began in 2019. What has gone on again
 * has not ended.
 */
export function turnsOf(versions: readonly CardVersion[]): Turns {
  return { begun: begunIn(versions), inUse: inUseIn(versions), ended: endedIn(versions) };
}

function begunIn(versions: readonly CardVersion[]): number | null {
  // A plan that was given up never began, unless it says when it did.
  const begun = versions.filter(
    (it) => it.status === "piloting" || it.status === "in-use" || (it.status === "ended" && it.since !== null),
  );
  const said = begun.findLast((it) => it.since !== null);
  return yearOfEither(said?.since, begun[0]);
}

function inUseIn(versions: readonly CardVersion[]): number | null {
  const at = versions.findIndex((it) => it.status === "in-use");
  if (at === -1) return null;
  // Of what was tried first the card dates the trial only: the day it was said to be in use is what is known.
  const wasTried = versions.slice(0, at).some((it) => it.status === "piloting" || it.status === "ended");
  const said = wasTried ? undefined : versions.findLast((it) => it.status === "in-use" && it.since !== null);
  return yearOfEither(said?.since, versions[at]);
}

function endedIn(versions: readonly CardVersion[]): number | null {
  const newest = versions.at(-1);
  if (newest?.status !== "ended") return null;
  const before = versions.findLastIndex((it) => it.status !== "ended");
  return yearOfEither(newest.ended, versions[before + 1]);
}

function yearOfEither(said: string | null | undefined, saved: CardVersion | undefined): number | null {
  if (said) return yearOf(said);
  return saved ? yearOf(saved.savedAt) : null;
}
