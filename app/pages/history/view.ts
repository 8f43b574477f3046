import { formatMoment } from "#app/i18n/format.ts";
import { messages } from "#app/i18n/messages.ts";
import type { HistoryEntry } from "#app/practices/read-history.server.ts";
import type { Language } from "#db/schema.ts";

/** A revision as the history lists it. */
export interface HistoryView {
  number: number;
  title: string;
  titleLanguage: Language;
  when: string;
  who: string;
  /** What was changed and why, or that nobody said. */
  note: string;
  restoredFrom: number | null;
}

/** Names of people whose account has ended are not shown, as in the discussion. */
export function historyView(entry: HistoryEntry, language: Language): HistoryView {
  const { history: t, discussion } = messages(language);
  const { author, via, number, note } = entry;
  const person =
    author && `${author.name}${author.demo ? ` (${discussion.demo})` : ""}, ${author.organisation[language]}`;
  const otherwise = { starter: t.starter, command: t.command, web: t.formerAuthor };
  return {
    number,
    title: entry.title,
    titleLanguage: entry.language,
    when: formatMoment(language, entry.publishedAt),
    who: person ?? otherwise[via],
    note: note ? t.note(note) : number === 1 ? t.first : t.noNote,
    restoredFrom: entry.restoredFrom,
  };
}
