import { formatDate } from "#app/i18n/format.ts";
import type { Language, RedactionReason } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** The classes of reasons that a person gives, in the order of the form. */
export const redactionReasons = [
  "personal",
  "health",
  "copyright",
  "harmful",
  "legal",
] as const satisfies RedactionReason[];

/**
 * Whether a word that was stored or exported is a class of reason: those that a person gives, and the end of the
 * retention time.
 */
export function isRedactionReason(word: unknown): word is RedactionReason {
  return word === "retention" || redactionReasons.some((it) => it === word);
}

/** What was removed, for the words of its stub. */
export type Removed = "passage" | "version" | "comment" | "file";

/** When and why something was removed. */
export interface RedactionMark {
  /** UTC ISO. */
  at: string;
  reason: RedactionReason;
}

/** The stub's words without brackets, e.g. "Kohta poistettu 3.12.2026: henkilötietoja". */
export function stubText(removed: Removed, { at, reason }: RedactionMark, language: Language): string {
  const t = texts(language).redaction;
  return t.removed[removed](formatDate(language, at), t.reasons[reason]);
}

/** What stands in a text where something was removed, e.g. "[Kohta poistettu 3.12.2026: henkilötietoja]". */
export function stub(removed: Removed, mark: RedactionMark, language: Language): string {
  return `[${stubText(removed, mark, language)}]`;
}

/** The text with spaces instead of every stub, so that no passage is found in a stub. Its length stays the same. */
export function withoutStubs(text: string): string {
  return text.replace(stubs, (it) => " ".repeat(it.length));
}

const languages: readonly Language[] = ["fi", "sv", "en"];

/** Every stub of any day. */
const stubs = new RegExp(
  languages
    .flatMap((language) => {
      const { removed, reasons } = texts(language).redaction;
      const reason = `(?:${Object.values(reasons).map(escaped).join("|")})`;
      return Object.values(removed).map((words) => {
        const [before = "", between = "", after = ""] = words("\0", "\0").split("\0").map(escaped);
        return `\\[${before}[\\p{L}\\p{N} .]{8,20}${between}${reason}${after}\\]`;
      });
    })
    .join("|"),
  "gu",
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
