import { removeControls, wellFormed } from "#app/mdx/characters.ts";
import { findPrivateData } from "#app/practices/writing/private-data.ts";
import type { AdoptionStatus } from "#db/schema.ts";
import { isBefore, readYearMonth } from "./dates.ts";
import type { FieldProblem, FoundPrivate } from "./faults.ts";
import { type ChoiceField, choices, fields, longest, textFields } from "./fields.ts";
import { blankTyped, type Typed } from "./typed.ts";

/** Everything without what nobody sees, and texts without blank ends and wide gaps: as a card keeps them. */
export function tidied(typed: Typed): Typed {
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

/** Control characters, but for line ends and tabs. */
const controls = /[^\P{Cc}\n\t]/u;

/** A form to give back: what nobody could see in it, and so could not mend, is gone. */
export function withoutControls(typed: Typed): Typed {
  const all = fields.map((field) => [field, typed[field].replace(new RegExp(controls, "gu"), "")]);
  return blankTyped(Object.fromEntries(all));
}

/** What is known beside the form itself. */
export interface Around {
  /** What the card says now; null for a new one. */
  before: { status: AdoptionStatus } | null;
  /** YYYY-MM. */
  month: string;
}

/** What must be mended in the fields before the card is saved. What `ownPractice` leads to is not known here. */
export function checkTyped(typed: Typed, around: Around): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (typed.status === "") problems.push({ field: "status", fault: "missing" });
  for (const [field, allowed] of Object.entries(choices) as [ChoiceField, readonly string[]][]) {
    if (typed[field] !== "" && !allowed.includes(typed[field])) problems.push({ field, fault: "unknown" });
  }
  for (const field of textFields) {
    const number = longest[field];
    if (controls.test(typed[field])) problems.push({ field, fault: "characters" });
    if ([...typed[field].trim()].length > number) problems.push({ field, fault: "too-long", number });
  }
  return [...problems, ...checkDates(typed, around)];
}

function checkDates(typed: Typed, { before, month }: Around): FieldProblem[] {
  const problems: FieldProblem[] = [];
  // What is only planned may begin next year.
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
  // An interest alone was nothing that could end; once begun it says when.
  const nothingBegun = before?.status === "interested" && typed.since.trim() === "";
  if (typed.status === "ended" && nothingBegun) problems.push({ field: "status", fault: "never-started" });
  return problems;
}

/** What in the texts looks like a private person's. */
export function privateIn(typed: Typed): FoundPrivate[] {
  return textFields.flatMap((field) => findPrivateData(typed[field]).map((found) => ({ ...found, field })));
}
