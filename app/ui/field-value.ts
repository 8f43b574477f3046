import { fieldTexts } from "#app/i18n/fields.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type FieldKey, fieldOf } from "#app/practices/fields.ts";
import type { Language } from "#db/schema.ts";

/** The part of the catalogue that has the names of the slugs in fields. */
export type NamesBySlug = Pick<Catalogue, "organisations" | "vocabulary" | "bySlug">;

/** One value of a field in the reader's language; undefined when it has no other name than itself. */
export function nameOfValue(
  key: FieldKey,
  value: string,
  catalogue: NamesBySlug,
  language: Language,
): string | undefined {
  const t = sharedTexts(language);
  const { choices, asValue } = fieldTexts(language)[key];
  const { names, kind } = fieldOf(key);
  if (names === "organisations") return catalogue.organisations.get(value)?.[language];
  if (names === "practices") return catalogue.bySlug.get(value)?.title;
  if (names) return catalogue.vocabulary[names].get(value)?.[language];
  const shared: Partial<Record<FieldKey, Readonly<Record<string, string>>>> = {
    kind: t.practice.kinds,
    language: t.languageNames,
    cost: t.adoptions.money,
  };
  const words = choices ?? shared[key];
  if (words) return Object.hasOwn(words, value) ? words[value] : undefined;
  if (kind === "amount")
    return asValue?.(formatNumber(language, Number(value))) ?? formatNumber(language, Number(value));
  return asValue?.(value);
}
