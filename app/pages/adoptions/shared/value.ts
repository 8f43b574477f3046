import type { Field } from "#app/adoptions/fields.ts";
import { formatMonth } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** Returns the value of a card's field in words: a text or an unknown choice unchanged. */
export function adoptionValue(language: Language, field: Field, value: string): string {
  const { adoptions, languageNames } = sharedTexts(language);
  const { form } = texts(language);
  const lists: Partial<Record<Field, Readonly<Record<string, string>>>> = {
    status: adoptions.statuses,
    work: adoptions.work,
    money: adoptions.money,
    evidence: adoptions.evidence,
    language: languageNames,
    shown: { "1": form.yes, "": form.no },
  };
  if (field === "since" || field === "ended") return yearMonth(language, value);
  return lists[field]?.[value] ?? value;
}

/** Returns a date (YYYY or YYYY-MM) as the language writes it. */
export function yearMonth(language: Language, value: string): string {
  return /^\d{4}-\d{2}$/.test(value) ? formatMonth(language, value) : value;
}
