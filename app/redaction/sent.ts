import { redactionReasons } from "#app/practices/redaction/reasons.ts";
import type { RedactionKind, RedactionReason } from "#db/schema.ts";

/** The kinds of things by their word in forms and addresses. */
export const redactionWords = {
  passage: "kohta",
  revision: "versio",
  file: "tiedosto",
  comment: "kommentti",
  adoption: "kortti",
} as const satisfies Record<RedactionKind, string>;

/** What is to be removed for good. */
export interface RedactTarget {
  what: RedactionKind;
  /** Number of the version, name of the file, id of the comment, slug of the card's organisation; "" for a passage. */
  target: string;
}

/** The fields of the form. */
export interface SentRedaction extends RedactTarget {
  /** Whether it is to be done now, and not only previewed. */
  isFinal: boolean;
  /** What was typed as passages, one on each line. */
  passages: string;
  reason: RedactionReason | null;
  /** `tokenOf` the places that the person saw. */
  seen: string;
  understood: boolean;
}

/** Reads what a page is to remove from its address: a passage unless it names another thing. */
export function readTarget(query: URLSearchParams): RedactTarget {
  for (const [what, word] of Object.entries(redactionWords)) {
    const target = query.get(word);
    if (what !== "passage" && target) return { what: what as RedactionKind, target: target.slice(0, 200) };
  }
  return { what: "passage", target: "" };
}

/** Reads the form; `field` returns a sent field by its name. */
export function readSentRedaction(field: (name: string) => string): SentRedaction {
  const what = (Object.keys(redactionWords) as RedactionKind[]).find((it) => redactionWords[it] === field("mita"));
  return {
    what: what ?? "passage",
    target: field("kohde").slice(0, 200),
    isFinal: field("teko") === "poista",
    passages: field("kohdat"),
    reason: redactionReasons.find((it) => it === field("syy")) ?? null,
    seen: field("nahty"),
    understood: field("ymmarran") !== "",
  };
}
