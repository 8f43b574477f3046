import { linesIn, type Typed, textIn } from "./typed.ts";

/** What is wrong with a field, before anything is compiled; said in words by app/i18n. */
export type FieldFault = "missing" | "too-long" | "year" | "ends-before-start" | "address" | "too-many" | "unused";

export interface FieldProblem {
  field: string;
  fault: FieldFault;
  /** For `too-long` and `too-many`: the limit; for `address`: the line. */
  number?: number;
}

/** Most characters of the fields with a limit; the pipeline has the same ones. */
export const longest: Readonly<Record<string, number>> = {
  otsikko: 120,
  tiivistelma: 300,
  kohderyhmatarkennus: 300,
  yksikko: 200,
  muutos: 300,
};

const mostLines: Readonly<Record<string, number>> = { kumppanit: 30, lahteet: 30 };

/** Words that stand beside the text: they would be gone with the draft. */
const besides = ["koko-teksti", "laatikko-teksti", "vaiheet-rivit", "tulos-mittari", "video-osoite"];

/** What was written beside the text and is not in it yet. */
export function unusedIn(typed: Typed): FieldProblem[] {
  return besides
    .filter((field) => textIn(typed, field).trim() !== "")
    .map((field) => ({ field, fault: "unused" as const }));
}

/** What an author must mend in the form's own fields before publishing; the texts are the pipeline's to judge. */
export function checkTyped(typed: Typed): FieldProblem[] {
  const value = (field: string) => textIn(typed, field).trim();
  const problems: FieldProblem[] = [];
  for (const field of ["otsikko", "tiivistelma"]) if (value(field) === "") problems.push({ field, fault: "missing" });
  for (const [field, number] of Object.entries(longest)) {
    if (value(field).length > number) problems.push({ field, fault: "too-long", number });
  }
  for (const [field, number] of Object.entries(mostLines)) {
    if (linesIn(typed, field).length > number) problems.push({ field, fault: "too-many", number });
  }
  const years = ["alkoi", "paattyi"].filter((field) => value(field) !== "");
  const wrong = years.filter((field) => !/^(19|20)\d\d$/.test(value(field)));
  for (const field of wrong) problems.push({ field, fault: "year" });
  if (wrong.length === 0 && years.length === 2 && value("paattyi") < value("alkoi"))
    problems.push({ field: "paattyi", fault: "ends-before-start" });
  const odd = linesIn(typed, "lahteet").findIndex((line) => !/^https?:\/\/[^\s<>"'`\\]+$/i.test(line));
  if (odd !== -1) problems.push({ field: "lahteet", fault: "address", number: odd + 1 });
  return problems;
}
