import { formatNumber, formatYears } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import type { Related } from "#app/practices/related.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { type LinkView, themeLinks } from "./card-view.ts";

/** One row of the facts card: a name and one or more values, some of them links. */
export interface FactView {
  name: string;
  values: (LinkView | string)[];
}

/** The facts card of a practice; what is not known is left out. */
export function factsView(
  card: PracticeCard,
  body: PracticeBody,
  related: Pick<Related, "applies">,
  /** How many apply it, as this reader may see. */
  adoptions: number,
  catalogue: Catalogue,
  language: Language,
): FactView[] {
  const t = sharedTexts(language).practice;
  const { vocabulary, organisations } = catalogue;
  const owners = card.organisations.flatMap((slug) => organisations.get(slug) ?? []);
  const [leader, ...others] = owners.map((it) => ({ name: it[language], href: href(language, "member", it.slug) }));
  const toPractice = (it: PracticeCard) => ({ name: it.title, href: href(language, "practice", it.slug) });
  const stage = card.stage && vocabulary.stages.get(card.stage)?.[language];
  const groups = card.targetGroups.flatMap((slug) => vocabulary.targetGroups.get(slug)?.[language] ?? []);
  const topics = card.topics
    .flatMap((slug) => vocabulary.topics.get(slug) ?? [])
    .map((it) => ({ name: it[language], href: `${href(language, "practices")}?aihe=${it.slug}` }));
  const rows: [string, (LinkView | string | null | undefined)[]][] = [
    [t.organisation, [leader]],
    [t.alsoBy, others],
    [t.size, sizeOf(owners[0], language)],
    [t.stage, [stage]],
    [t.years, [formatYears(card.started, card.ended)]],
    [t.targetGroups, [...groups, body.targetGroupNote]],
    [t.cost, [card.cost && sharedTexts(language).adoptions.money[card.cost]]],
    [t.partners, body.partners],
    [t.contact, [body.contact]],
    [t.applies, [related.applies && toPractice(related.applies)]],
    [t.appliedBy, appliers(card, adoptions, language)],
    [t.themes, themeLinks(card, catalogue, language)],
    [t.topics, topics],
  ];
  return rows
    .map(([name, values]) => ({ name, values: values.filter((it): it is LinkView | string => Boolean(it)) }))
    .filter((row) => row.values.length > 0);
}

function sizeOf(
  owner: (Parameters<typeof sizeBandOf>[0] & { population_date: string | null }) | undefined,
  language: Language,
): string[] {
  const t = sharedTexts(language);
  const band = owner && sizeBandOf(owner);
  if (!band || !owner.population || !owner.population_date) return [];
  const year = owner.population_date.slice(0, 4);
  return [t.sizes[band.slug], t.practice.population(formatNumber(language, owner.population), year)];
}

/** The way to who applies it; a model that nobody applies yet says so. */
function appliers(card: PracticeCard, adoptions: number, language: Language): (LinkView | string)[] {
  const t = sharedTexts(language);
  if (adoptions === 0) return card.kind === "model" ? [t.practice.appliedByNone] : [];
  return [{ name: t.adoptions.facts(adoptions), href: "#sovellukset" }];
}
