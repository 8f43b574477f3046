import type { AppLoadContext } from "@remix-run/node";
import { type InnokylaField, innokylaFields } from "#app/briefs/innokyla.ts";
import { notFound } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { fieldTexts } from "#app/i18n/fields.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { type FieldKey, type FieldValues, fieldKeys, fieldOf } from "#app/practices/fields.ts";
import { partsOf } from "#app/practices/parts.ts";
import { readPractice } from "#app/practices/read.server.ts";
import { valuesOf } from "#app/practices/values.ts";
import { type NamesBySlug, nameOfValue } from "#app/ui/field-value.ts";
import type { Language } from "#db/schema.ts";

/** Returns a practice and its fields in Innokylä's order. Throws the response for an address without a practice. */
export async function readInnokyla(
  request: Request,
  context: AppLoadContext,
  slug: string | undefined,
): Promise<{ card: PracticeCard; fields: InnokylaField[] }> {
  const { card, catalogue } = await practiceAt({ request, context, slug });
  const body = await readPractice(context.site.db, card.slug);
  if (!body) throw notFound();
  const owners = card.organisations.flatMap((it) => catalogue.organisations.get(it) ?? []);
  const { targetGroups } = catalogue.vocabulary;
  const fields = innokylaFields({
    card,
    body,
    owners,
    parts: partsOf(body.html, { links: true }),
    surroundings: owners.flatMap((it) => surroundingsOf(it, card.language)).join("\n"),
    targetGroups: card.targetGroups.flatMap((it) => targetGroups.get(it)?.[card.language] ?? []),
    fieldTexts: textsByRow(valuesOf(card, body), catalogue, card.language),
  });
  return { card, fields };
}

/** Returns the texts of the fields by row of Innokylä's form; where a row has several, each begins with its name. */
function textsByRow(values: FieldValues, names: NamesBySlug, language: Language): Map<string, string> {
  const rows = new Map<string, FieldKey[]>();
  for (const key of fieldKeys) {
    const { innokyla: row } = fieldOf(key);
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), key]);
  }
  const entries = [...rows].map(([row, keys]): [string, string] => {
    const texts = keys.flatMap((key) => {
      const value = values[key];
      if (value === undefined) return [];
      const text = nameOfValue(key, String(value), names, language) ?? String(value);
      return keys.length > 1 ? `${fieldTexts(language)[key].name}: ${text}` : text;
    });
    return [row, texts.join("\n\n")];
  });
  return new Map(entries);
}

/** Returns a line with the organisation's location and population; none for an organisation without an area. */
function surroundingsOf(organisation: OrganisationView, language: Language): string[] {
  const { kind, county, region, population, population_date } = organisation;
  if (kind !== "municipality" && kind !== "wellbeing_services_county") return [];
  const where = [organisation[language], county?.[language], region?.[language]].filter(Boolean).join(", ");
  if (!population || !population_date) return [where];
  const people = sharedTexts(language).practice.population(
    formatNumber(language, population),
    population_date.slice(0, 4),
  );
  return [`${where}. ${people}.`];
}
