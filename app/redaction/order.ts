import { type Finder, type Fingerprint, finderOf } from "#app/practices/redaction/passage.ts";
import { type RedactionMark, stub } from "#app/practices/redaction/reasons.ts";
import type { Db } from "#db/client.server.ts";
import type { Language, RedactionKind } from "#db/schema.ts";
import { removedOf } from "./entry.ts";

/** What is to be removed from a practice, why, when and by whom. */
export interface Order {
  practice: { id: number; slug: string; title: string; language: Language; leader: string };
  what: RedactionKind;
  /** As in the table `redaction`. */
  target: string;
  mark: RedactionMark;
  /** Id of the person; null when it is repeated on a restored backup by a person that it does not have. */
  by: number | null;
  /** Of the passages, or of the version's text; empty for other things. */
  fingerprints: readonly Fingerprint[];
}

/** The kinds of places that a preview counts. */
export const places = ["revisions", "drafts", "comments", "cards", "files", "others"] as const;
export type Place = (typeof places)[number];

/** The places that a redaction overwrites: the numbers of versions, and counts of the rest. */
export type Places = Record<Exclude<Place, "revisions">, number> & { revisions: number[] };

/** One row to be overwritten. */
export interface Change {
  place: Place;
  /** Number of the version, for a change of one. */
  number?: number;
  apply(tx: Db): Promise<unknown>;
}

/** The finder of an order's passages; it finds nothing when the order is about something else. */
export function finderOfOrder({ what, fingerprints }: Order): Finder {
  return what === "passage" ? finderOf(fingerprints) : () => [];
}

/** What stands in place of what an order removes, in a language. */
export function stubOf({ what, mark }: Order, language: Language): string {
  return stub(removedOf[what], mark, language);
}

/** Counts the places of changes. */
export function placesOf(changes: readonly Change[]): Places {
  const count = (place: Place) => changes.filter((it) => it.place === place).length;
  return {
    revisions: changes.flatMap((it) => it.number ?? []).sort((one, other) => one - other),
    drafts: count("drafts"),
    comments: count("comments"),
    cards: count("cards"),
    files: count("files"),
    others: count("others"),
  };
}
