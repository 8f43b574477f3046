import type { AdoptionStatus } from "#db/schema.ts";
import { yearOf } from "./year.ts";

/** The status and dates in one version of a card. */
export interface CardVersion {
  status: AdoptionStatus;
  /** YYYY or YYYY-MM. */
  since: string | null;
  ended: string | null;
  /** UTC ISO. */
  savedAt: string;
}

/** The years in which a use began, came into use and ended; null when that has not happened. */
export interface Milestones {
  begun: number | null;
  inUse: number | null;
  ended: number | null;
}

/**
 * Returns the milestones of a card from its versions, the oldest first. The dates in the card take precedence over the
 * days on which it was saved: a card of 2026 about a trial in 2019 began in 2019. A use that was resumed has not ended.
 */
export function milestonesOf(versions: readonly CardVersion[]): Milestones {
  return { begun: begunYear(versions), inUse: inUseYear(versions), ended: endedYear(versions) };
}

function begunYear(versions: readonly CardVersion[]): number | null {
  // A plan that was given up (planning, then ended) never began, unless the card has a start date.
  const begun = versions.filter(
    (it) => it.status === "piloting" || it.status === "in-use" || (it.status === "ended" && it.since !== null),
  );
  const dated = begun.findLast((it) => it.since !== null);
  return yearOfDateOrSave(dated?.since, begun[0]);
}

function inUseYear(versions: readonly CardVersion[]): number | null {
  const at = versions.findIndex((it) => it.status === "in-use");
  if (at === -1) return null;
  // After a trial, `since` dates the trial: only the day on which the card was saved as in use is known.
  const wasTried = versions.slice(0, at).some((it) => it.status === "piloting" || it.status === "ended");
  const dated = wasTried ? undefined : versions.findLast((it) => it.status === "in-use" && it.since !== null);
  return yearOfDateOrSave(dated?.since, versions[at]);
}

function endedYear(versions: readonly CardVersion[]): number | null {
  const newest = versions.at(-1);
  if (newest?.status !== "ended") return null;
  const before = versions.findLastIndex((it) => it.status !== "ended");
  return yearOfDateOrSave(newest.ended, versions[before + 1]);
}

function yearOfDateOrSave(date: string | null | undefined, saved: CardVersion | undefined): number | null {
  if (date) return yearOf(date);
  return saved ? yearOf(saved.savedAt) : null;
}
