import { removeControls, wellFormed } from "#app/mdx/characters.ts";
import { findPrivateData } from "#app/practices/writing/private-data.ts";
import type { AdoptionStatus } from "#db/schema.ts";
import { isBefore, readYearMonth } from "./dates.ts";
import type { FieldProblem, PrivateFinding } from "./faults.ts";
import { type ChoiceField, choices, fields, maxLengths, textFields } from "./fields.ts";
import { blankTyped, type Typed } from "./typed.ts";

/**
 * Returns the form as a card stores it: texts without invisible characters, trailing spaces and more than one blank
 * line, and dates as YYYY or YYYY-MM where they can be read.
 */
export function normalised(typed: Typed): Typed {
  const tidy = (text: string) =>
    removeControls(wellFormed(text))
      .replace(/[ \t]+$/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  const all = Object.fromEntries(fields.map((field) => [field, tidy(typed[field])]));
  const [since, ended] = [readYearMonth(typed.since), readYearMonth(typed.ended)];
  return blankTyped({
    ...all,
    contact: tidy(typed.contact).replace(/\s+/g, " "),
    ...(since === null ? {} : { since }),
    ...(ended === null ? {} : { ended }),
  });
}

/** Control characters except line ends and tabs. */
const controlCharacters = /[^\P{Cc}\n\t]/u;

/** Returns the form without control characters: the author could not see them, and so could not remove them. */
export function withoutControlCharacters(typed: Typed): Typed {
  const all = fields.map((field) => [field, typed[field].replace(new RegExp(controlCharacters, "gu"), "")]);
  return blankTyped(Object.fromEntries(all));
}

/** What the check needs besides the form. */
export interface CheckContext {
  /** The stored card; null for a new one. */
  before: { status: AdoptionStatus } | null;
  /** The current month in Finland, YYYY-MM. */
  month: string;
}

/** Returns what must be corrected before the card can be saved. Does not check which practice `ownPractice` names. */
export function checkTyped(typed: Typed, context: CheckContext): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (typed.status === "") problems.push({ field: "status", fault: "missing" });
  for (const [field, allowed] of Object.entries(choices) as [ChoiceField, readonly string[]][]) {
    if (typed[field] !== "" && !allowed.includes(typed[field])) problems.push({ field, fault: "unknown" });
  }
  for (const field of textFields) {
    const number = maxLengths[field];
    if (controlCharacters.test(typed[field])) problems.push({ field, fault: "characters" });
    if ([...typed[field].trim()].length > number) problems.push({ field, fault: "too-long", number });
  }
  return [...problems, ...checkDates(typed, context)];
}

function checkDates(typed: Typed, { before, month }: CheckContext): FieldProblem[] {
  const problems: FieldProblem[] = [];
  // A plan may have a start date in the future.
  const isPlan = typed.status === "interested" || typed.status === "planning";
  for (const field of ["since", "ended"] as const) {
    if (typed[field].trim() === "") continue;
    const date = readYearMonth(typed[field]);
    if (date === null) problems.push({ field, fault: "date" });
    else if (isBefore(month, date) && !(field === "since" && isPlan)) problems.push({ field, fault: "future" });
  }
  const [since, ended] = [readYearMonth(typed.since), readYearMonth(typed.ended)];
  if (since && ended && isBefore(ended, since)) problems.push({ field: "ended", fault: "ends-before-start" });
  if (typed.ended.trim() !== "" && typed.status !== "ended") problems.push({ field: "ended", fault: "not-ended" });
  // An interest cannot end without having started: with a start date it can.
  const neverStarted = before?.status === "interested" && typed.since.trim() === "";
  if (typed.status === "ended" && neverStarted) problems.push({ field: "status", fault: "never-started" });
  return problems;
}

/** Returns text in the form that looks like a private person's data. */
export function findPrivate(typed: Typed): PrivateFinding[] {
  return textFields.flatMap((field) => findPrivateData(typed[field]).map((finding) => ({ ...finding, field })));
}
