import { formatNumber } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import { valuesOf } from "#app/practices/values.ts";
import type { Language } from "#db/schema.ts";
import type { LinkView } from "./card-view.ts";
import { type FactView, factRows } from "./fact-rows.ts";

/** The facts card of a practice; rows without a value are left out. */
export function factsView(
  card: PracticeCard,
  body: PracticeBody,
  /** Number of adoptions that this reader may see. */
  adoptions: number,
  catalogue: Catalogue,
  language: Language,
): FactView[] {
  const t = sharedTexts(language).practice;
  return factRows(valuesOf(card, body), { catalogue, language, unknownSlugs: "left-out" }, [
    { place: 30, name: t.size, values: sizeOf(card, catalogue, language) },
    { place: 110, name: t.appliedBy, values: adopters(card, adoptions, language) },
  ]);
}

function sizeOf(card: PracticeCard, { organisations }: Catalogue, language: Language): string[] {
  const t = sharedTexts(language);
  const [owner] = card.organisations.flatMap((slug) => organisations.get(slug) ?? []);
  const band = owner && sizeBandOf(owner);
  if (!band || !owner.population || !owner.population_date) return [];
  const year = owner.population_date.slice(0, 4);
  return [t.sizes[band.slug], t.practice.population(formatNumber(language, owner.population), year)];
}

/** A link to the adoptions with their number; a text for a model without adoptions. */
function adopters(card: PracticeCard, adoptions: number, language: Language): (LinkView | string)[] {
  const t = sharedTexts(language);
  if (adoptions === 0) return card.kind === "model" ? [t.practice.appliedByNone] : [];
  return [{ name: t.adoptions.facts(adoptions), href: "#sovellukset" }];
}
