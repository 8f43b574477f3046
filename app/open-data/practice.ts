import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { PublicText } from "#app/practices/read-text.server.ts";
import { stableId } from "#app/practices/stable-id.ts";
import { href } from "#app/routes.ts";
import { type Named, namedOf } from "./named.ts";

export type PracticeItem = ReturnType<typeof practiceItem>;

/** A published practice as open data tells it: what its page shows, without whom to contact. */
export function practiceItem(card: PracticeCard, catalogue: Catalogue, publicUrl: string) {
  const { organisations, vocabulary, cards } = catalogue;
  const owners = namedOf(organisations, card.organisations);
  return {
    id: stableId({ slug: card.firstSlug, createdAt: card.createdAt }),
    slug: card.slug,
    url: publicUrl + href("fi", "practice", card.slug),
    title: card.title,
    summary: card.summary,
    language: card.language,
    kind: card.kind,
    stage: card.stage,
    started: card.started,
    ended: card.ended,
    organisations: owners,
    themes: namedOf(vocabulary.themes, card.themes),
    topics: namedOf(vocabulary.topics, card.topics),
    targetGroups: namedOf(vocabulary.targetGroups, card.targetGroups),
    viewpoints: namedOf(vocabulary.viewpoints, card.viewpoints),
    cost: card.cost,
    // A write-up may name one that has been withdrawn, or was never here.
    applies: cards.some((it) => it.slug === card.applies) ? card.applies : null,
    origin: card.origin,
    incomplete: card.example,
    sections: card.sections,
    revision: card.number,
    createdAt: card.createdAt,
    publishedAt: card.publishedAt,
    confirmedAt: card.confirmedAt,
    attribution: attributionOf(card, owners, publicUrl),
  };
}

/** The same with its whole text. */
export function wholePractice(card: PracticeCard, text: PublicText, catalogue: Catalogue, publicUrl: string) {
  return { ...practiceItem(card, catalogue, publicUrl), ...text };
}

/** How to name the source. The organisation is no author of what was gathered from public sources. */
function attributionOf(card: PracticeCard, owners: Named[], publicUrl: string): string {
  const names = owners.map((it) => it.name.fi).join(", ");
  const authors = card.origin === "member" && names ? `${names}, Vertaiskunta` : "Vertaiskunta, from public sources";
  const address = publicUrl + href("fi", "revision", card.slug, card.number);
  return `${authors}: ${card.title}, revision ${card.number}, ${address}, CC BY 4.0`;
}
