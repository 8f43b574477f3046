import { formatYears } from "#app/i18n/format.ts";
import { messages } from "#app/i18n/messages.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { PracticeRevision } from "#app/practices/read.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { LinkView } from "./card-view.ts";
import type { FactView } from "./facts-view.ts";

/** The card as it was at a revision. Themes and topics are known of the newest only, so an old one goes without. */
export function cardAt(card: PracticeCard, revision: PracticeRevision): PracticeCard {
  const { title, summary, language, kind, stage, started, ended, applies, origin, example, publishedAt } = revision;
  const was = { title, summary, language, kind, stage, started, ended, applies, origin, example, publishedAt };
  return { ...card, ...was, ...(revision.isNewest ? {} : { themes: [], topics: [], targetGroups: [] }) };
}

/** What the revision itself holds of the facts. */
export function revisionFacts(
  card: PracticeCard,
  revision: PracticeRevision,
  catalogue: Catalogue,
  language: Language,
): FactView[] {
  const t = messages(language).practice;
  const owners = card.organisations.flatMap((slug) => catalogue.organisations.get(slug) ?? []);
  const [leader, ...others] = owners.map((it) => ({ name: it[language], href: href(language, "member", it.slug) }));
  const applies = card.applies && (catalogue.former.get(card.applies) ?? card.applies);
  const applied = catalogue.cards.find((it) => it.slug === applies);
  const rows: [string, (LinkView | string | null | undefined)[]][] = [
    [t.organisation, [leader]],
    [t.alsoBy, others],
    [t.stage, [card.stage && catalogue.vocabulary.stages.get(card.stage)?.[language]]],
    [t.years, [formatYears(card.started, card.ended)]],
    [t.targetGroups, [revision.targetGroupNote]],
    [t.partners, revision.partners],
    [t.contact, [revision.contact]],
    [t.applies, [applied && { name: applied.title, href: href(language, "practice", applied.slug) }]],
  ];
  return rows
    .map(([name, values]) => ({ name, values: values.filter((it): it is LinkView | string => Boolean(it)) }))
    .filter((row) => row.values.length > 0);
}
