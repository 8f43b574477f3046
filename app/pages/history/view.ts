import { formatMoment } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { HistoryEntry } from "#app/practices/history/read.server.ts";
import { type RedactionEntry, redactionText } from "#app/redaction/entry.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** A revision as the history lists it. */
export interface HistoryView {
  number: number;
  title: string;
  titleLanguage: Language;
  when: string;
  who: string;
  /** The author's note on the change, or a text that there is none. */
  note: string;
  restoredFrom: number | null;
  /** What was removed from it for good, in words. */
  redacted: string[];
}

/**
 * Returns a revision in words, with its removals among those of its practice. People whose account has ended are not
 * named, as in the discussion.
 */
export function historyView(
  entry: HistoryEntry,
  language: Language,
  redactions: readonly RedactionEntry[] = [],
): HistoryView {
  const t = texts(language);
  const { author, via, number, note } = entry;
  const person =
    author &&
    `${author.name ?? sharedTexts(language).words.formerUser}${author.demo ? ` (${sharedTexts(language).discussion.demo})` : ""}, ${author.organisation[language]}`;
  const withoutAuthor = { starter: t.starter, command: t.command, web: sharedTexts(language).words.formerUser };
  return {
    number,
    title: entry.title,
    titleLanguage: entry.language,
    when: formatMoment(language, entry.publishedAt),
    who: person ?? withoutAuthor[via],
    note: note ? t.note(note) : number === 1 ? t.first : t.noNote,
    restoredFrom: entry.restoredFrom,
    redacted: redactions.filter((it) => it.revisions.includes(number)).map((it) => redactionText(it, language)),
  };
}
