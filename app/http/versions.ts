import type { Thing } from "#db/content-version.server.ts";

/**
 * A part of what readers see, on which a kept page may depend: one thing, or all write-ups (`practices`), or all public
 * cards of applying one (`adoptions`).
 */
export type Part = Thing | "practices" | "adoptions";

/** What this process has noticed of the changes in the database, its own and those of other processes. */
export interface Versions {
  /** The newest content version noticed. */
  version(): number;
  /** The content version of the last noticed change of a part; of the start of this process when there is none since. */
  lastChange(part: Part): number;
}
