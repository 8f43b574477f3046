import type { FieldProblem } from "#app/adoptions/faults.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** Returns what is wrong with a field of a card, in words. */
export function adoptionFieldFault(language: Language, { fault, number = 0 }: FieldProblem): string {
  const t = texts(language).fieldFaults;
  return fault === "too-long" ? t["too-long"](number) : t[fault];
}
