import type { Problem } from "#app/mdx/types.ts";
import type { OwningFault } from "./faults.ts";
import type { Seen } from "./seen.ts";

/** The owner's acts by the words the forms use. */
export const owningActs = ["vahvista", "paata", "jaa", "luovuta", "osoite", "poista", "palauta"] as const;
export type OwningAct = (typeof owningActs)[number];

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
  const act = field("teko");
  return {
    act: owningActs.find((it) => it === act) ?? null,
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
export function readSeen(values: string[]): Seen[] {
  return values.slice(0, 1_000).flatMap((value) => {
    const [, id, number] = /^(\d{1,9}):(\d{1,9})$/.exec(value) ?? [];
    return id && number ? { id: Number(id), number: Number(number) } : [];
  });
}
