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
