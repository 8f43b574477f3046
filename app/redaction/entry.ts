import { type RedactionMark, type Removed, stubText } from "#app/practices/redaction/reasons.ts";
import type { Language, RedactionKind } from "#db/schema.ts";

/** A redaction as readers may know of it. */
export interface RedactionEntry extends RedactionMark {
  what: RedactionKind;
  /** The numbers of the versions that it overwrote. */
  revisions: number[];
}

/** The word for what was removed: of a card, as of a text, passages are. */
export const removedOf: Readonly<Record<RedactionKind, Removed>> = {
  passage: "passage",
  revision: "version",
  file: "file",
  comment: "comment",
  adoption: "passage",
};

/** A redaction in words, e.g. "Kohta poistettu 3.12.2026: henkilötietoja". */
export function redactionText({ what, ...mark }: RedactionEntry, language: Language): string {
  return stubText(removedOf[what], mark, language);
}
