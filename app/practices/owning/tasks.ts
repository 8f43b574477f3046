import type { Problem } from "#app/mdx/types.ts";
import type { OwningFault } from "./faults.ts";
import type { SeenRevision } from "./seen.ts";

/** The owner's acts, and the word that the form of each and the address after it have for it. */
export const owningActs = {
  confirm: "vahvista",
  "mark-ended": "paata",
  share: "jaa",
  "hand-over": "luovuta",
  rename: "osoite",
  withdraw: "poista",
  "bring-back": "palauta",
} as const;

export type OwningAct = keyof typeof owningActs;

/** The act that a form or an address names; null for any other word. */
export function owningActOf(word: string | null): OwningAct | null {
  return (Object.keys(owningActs) as OwningAct[]).find((act) => owningActs[act] === word) ?? null;
}

/** What a form of the page sent, to be given back when it is refused. */
export interface OwningSent {
  act: OwningAct | null;
  reason: string;
  slug: string;
  organisation: string;
  keep: boolean;
  year: string;
  /** The newest revision when the form was drawn. */
  seen: number;
  /** Whether it was ticked that the consequences have been read. */
  understood: boolean;
}

/** A form that was refused: what was sent, and why. */
export interface OwningRefusal {
  sent: OwningSent;
  fault: OwningFault | "expired";
  problems: Problem[];
}

/** Reads the fields of a form by their names; what is missing is empty. */
export function readOwning(field: (name: string) => string): OwningSent {
  return {
    act: owningActOf(field("teko")),
    reason: field("syy"),
    slug: field("tunniste"),
    organisation: field("organisaatio"),
    keep: field("jaa-omistajaksi") !== "",
    year: field("vuosi").trim(),
    seen: Number(field("versio")) || 0,
    understood: field("ymmarran") !== "",
  };
}

/** What a form that confirms many lists: `id:number` each. Anything else is left out. */
export function readSeen(values: string[]): SeenRevision[] {
  return values.slice(0, 1_000).flatMap((value) => {
    const [, id, number] = /^(\d{1,9}):(\d{1,9})$/.exec(value) ?? [];
    return id && number ? { id: Number(id), number: Number(number) } : [];
  });
}
