import type { Problem } from "#app/mdx/types.ts";

/** Why an owner's act was refused, other than an unknown practice or a missing right. */
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
  /** `slug` is the practice's slug after the act. */
  | { ok: true; slug: string }
  | { ok: false; fault: "not-found" | "forbidden" }
  | { ok: false; fault: OwningFault; problems?: Problem[] };

/** The most characters of the reason for withdrawing that readers see. */
export const longestReason = 500;
