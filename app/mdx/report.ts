import type { Language } from "#db/schema.ts";
import { limits } from "./limits.ts";
import { en } from "./messages/en.ts";
import { fi } from "./messages/fi.ts";
import type { Messages } from "./messages/messages.ts";
import { sv } from "./messages/sv.ts";
import type { Place, Problem } from "./types.ts";

const catalogs: Record<Language, Messages> = { fi, sv, en };

/** Collects the problems of one write-up, in the author's language. */
export interface Report {
  messages: Messages;
  add(place: Place | undefined, message: string): void;
  /** Sorted by line and column, without duplicates, at most `limits.problems`. */
  problems(): Problem[];
}

/** The messages in a language; in Finnish for an unknown one. */
export function messagesIn(language: Language | undefined): Messages {
  return (language && catalogs[language]) ?? fi;
}

/** A new, empty report. */
export function createReport(language: Language | undefined): Report {
  const problems = new Map<string, Problem>();
  return {
    messages: messagesIn(language),
    add(place, message) {
      const { line, column } = place ?? { line: 1, column: 1 };
      problems.set(`${line}:${column}:${message}`, { line, column, message });
    },
    problems() {
      return [...problems.values()].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, limits.problems);
    },
  };
}

/** A report whose problems are at the places that `placeIn` gives. */
export function placed(report: Report, placeIn: (place: Place) => Place): Report {
  return { ...report, add: (place, message) => report.add(place && placeIn(place), message) };
}
