import type { Problem } from "#app/mdx/types.ts";
import type { OwningFault } from "./faults.ts";

/** The acts of owners, each with its name in the form and in the address after it. */
export const owningActs = {
  confirm: "vahvista",
  "mark-ended": "paata",
  "hand-over": "luovuta",
  rename: "osoite",
  withdraw: "poista",
  "bring-back": "palauta",
} as const;

export type OwningAct = keyof typeof owningActs;

/** The act with a name of a form or an address; null for other words. */
export function owningActOf(word: string | null): OwningAct | null {
  return (Object.keys(owningActs) as OwningAct[]).find((act) => owningActs[act] === word) ?? null;
}

/** The fields that a form of the owning page sent, which are shown again when it is refused. */
export interface OwningSent {
  act: OwningAct | null;
  reason: string;
  slug: string;
  organisation: string;
  keep: boolean;
  year: string;
  /** Number of the newest revision when the form was rendered. */
  seen: number;
  /** Whether the person ticked that the consequences have been read. */
  understood: boolean;
}

/** A refused form: its fields and the fault. */
export interface OwningRefusal {
  sent: OwningSent;
  fault: OwningFault | "expired";
  problems: Problem[];
}

/** Reads the fields of a form by their names; missing ones are empty. */
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

/** A practice's id and the number of its newest revision when a person saw it in a list. */
export interface SeenRevision {
  id: number;
  number: number;
}

/** Reads the practices listed in a form that confirms many, each as `id:number`. Other values are left out. */
export function readSeen(values: string[]): SeenRevision[] {
  return values.slice(0, 1_000).flatMap((value) => {
    const [, id, number] = /^(\d{1,9}):(\d{1,9})$/.exec(value) ?? [];
    return id && number ? { id: Number(id), number: Number(number) } : [];
  });
}
