import { readTyped, type Typed } from "./typed.ts";

/** The acts of the card's form, each with its word in the button's value and in the address after the act. */
export const adoptionActs = {
  save: "tallenna",
  "keep-draft": "luonnos",
  "discard-draft": "hylkaa",
  remove: "poista",
  "bring-back": "palauta",
} as const;

export type AdoptionAct = keyof typeof adoptionActs;

/** Returns the act with that word; null for any other word. */
export function adoptionActOf(word: string | null): AdoptionAct | null {
  return (Object.keys(adoptionActs) as AdoptionAct[]).find((act) => adoptionActs[act] === word) ?? null;
}

/** The data sent by the card's form. */
export interface SentAdoption {
  act: AdoptionAct;
  /** Slug of the organisation whose card it is. */
  organisation: string;
  typed: Typed;
  /** `stateOf` the card when the form was loaded. */
  seenState: string;
  /** Version of the actor's draft with which the form was filled, 0 for none. */
  draftVersion: number;
  checked: boolean;
  /** A coordinator's reason for removing the card. */
  reason: string;
}

/** Reads the card's form through `one`, which returns a field by name. Other fields are ignored; an unknown act saves. */
export function readSentAdoption(one: (name: string) => string): SentAdoption {
  const version = Number(one("luonnos"));
  return {
    act: adoptionActOf(one("teko")) ?? "save",
    organisation: one("jasen"),
    typed: readTyped(one),
    seenState: /^\d{1,9}(-poistettu)?$/.test(one("pohja")) ? one("pohja") : "0",
    draftVersion: Number.isSafeInteger(version) && version > 0 ? version : 0,
    checked: one("tarkistettu") === "1",
    reason: one("syy"),
  };
}
