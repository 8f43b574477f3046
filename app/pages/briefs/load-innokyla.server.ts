import type { AppLoadContext } from "@remix-run/node";
import { type InnokylaField, innokylaFields } from "#app/briefs/innokyla.ts";
import { notFound } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { partsOf } from "#app/practices/parts.ts";
import { readPractice } from "#app/practices/read.server.ts";
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
  });
  return { card, fields };
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
