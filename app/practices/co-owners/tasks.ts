import type { Problem } from "#app/mdx/types.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";

/** The acts on co-owners, each with its name in the form and in the address after it. */
export const coOwnerActs = {
  propose: "ehdota",
  accept: "hyvaksy",
  decline: "kieltaydy",
  "take-back": "peru",
  leave: "luovu",
} as const;

export type CoOwnerAct = keyof typeof coOwnerActs;

/** The act with a name of a form or an address; null for other words. */
export function coOwnerActOf(word: string | null): CoOwnerAct | null {
  return (Object.keys(coOwnerActs) as CoOwnerAct[]).find((act) => coOwnerActs[act] === word) ?? null;
}

/** Why an act was refused, other than an unknown practice or a missing right. */
export type CoOwnerFault =
  | "withdrawn"
  | "public-sources"
  | "organisation"
  | "already-owner"
  | "already-proposed"
  | "declined"
  | "no-proposal"
  | "no-co-owner"
  | "leads"
  | "problems";

export type CoOwnerResult =
  | { ok: true; slug: string }
  | { ok: false; fault: "not-found" | "forbidden" }
  | { ok: false; fault: CoOwnerFault; problems?: Problem[] };

/** Performs an act on a co-owner, whose slug is `organisation`; checks the person's rights itself. */
export type PerformCoOwner = (
  db: Db,
  actor: Actor,
  slug: string,
  organisation: string,
  language?: Language,
) => Promise<CoOwnerResult>;

/** What a form sent: the act and the slug of the organisation that it is about. */
export interface CoOwnerSent {
  act: CoOwnerAct | null;
  organisation: string;
}
