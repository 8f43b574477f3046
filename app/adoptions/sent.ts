import { readTyped, type Typed } from "./typed.ts";

/** What a button of the card's form asks for, and the word that the button and the address after it have for it. */
export const adoptionActs = {
  save: "tallenna",
  "keep-draft": "luonnos",
  "discard-draft": "hylkaa",
  remove: "poista",
  "bring-back": "palauta",
} as const;

export type AdoptionAct = keyof typeof adoptionActs;

/** The act that a button or an address names; null for any other word. */
export function adoptionActOf(word: string | null): AdoptionAct | null {
  return (Object.keys(adoptionActs) as AdoptionAct[]).find((act) => adoptionActs[act] === word) ?? null;
}

/** All that the card's form sends. */
export interface SentAdoption {
  act: AdoptionAct;
  /** Slug of the organisation whose card it is. */
  organisation: string;
  typed: Typed;
  /** The state of the card the form was drawn from. */
  seen: string;
  /** Version of the own draft it was drawn from, 0 for none. */
  draftVersion: number;
  checked: boolean;
  /** Why a coordinator takes the card down. */
  reason: string;
}

/** Reads the fields of the card's form by name; whatever else was sent is ignored. An unknown button saves. */
export function readSentAdoption(one: (name: string) => string): SentAdoption {
  const version = Number(one("luonnos"));
  return {
    act: adoptionActOf(one("teko")) ?? "save",
    organisation: one("jasen"),
    typed: readTyped(one),
    seen: /^\d{1,9}(-poistettu)?$/.test(one("pohja")) ? one("pohja") : "0",
    draftVersion: Number.isSafeInteger(version) && version > 0 ? version : 0,
    checked: one("tarkistettu") === "1",
    reason: one("syy"),
  };
}
