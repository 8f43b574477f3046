import type { Problem } from "#app/mdx/types.ts";

/** Why an owner's act was not done, beyond there being no such practice or no right to it. */
export type OwningFault =
  | "reason"
  | "withdrawn"
  | "not-withdrawn"
  | "public-sources"
  | "changed"
  | "not-understood"
  | "slug"
  | "slug-same"
  | "slug-taken"
  | "organisation"
  | "already-owner"
  | "year"
  | "problems";

export type OwningResult =
  /** `slug` is the one in force afterwards. */
  | { ok: true; slug: string }
  | { ok: false; fault: "not-found" | "forbidden" }
  | { ok: false; fault: OwningFault; problems?: Problem[] };

/** Most characters of the reason readers are told. */
export const longestReason = 500;
