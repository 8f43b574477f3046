import { linesIn, type Typed, textIn } from "./typed.ts";

/** What is wrong with a field, before anything is compiled; said in words by app/i18n. */
export type FieldFault = "missing" | "too-long" | "year" | "ends-before-start" | "address" | "too-many";

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
