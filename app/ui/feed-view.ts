import { messages } from "#app/i18n/messages.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { stableId } from "#app/practices/stable-id.ts";
import { type FeedName, href, type PageName } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { Feed, FeedEntry } from "./atom.ts";
import { originNote } from "./card-view.ts";

/** Entries in a feed, at most. */
const newest = 50;

/** Which feed: its own address, the page it goes with, and what it is of, when not of everything. */
export interface FeedOf {
  feed: FeedName;
  page: PageName;
  slug?: string;
  name?: string;
}

/** The newest of these practices, newest first as the catalogue has them, as a feed in the reader's language. */
export function feedView(
  { feed, page, slug, name }: FeedOf,
  cards: readonly PracticeCard[],
  catalogue: Catalogue,
  language: Language,
  publicUrl: string,
): Feed {
  const t = messages(language);
  const self = publicUrl + href(language, feed, slug);
  return {
    id: self,
    language,
    title: `${t.site.name} – ${name ? t.feed.of(name) : t.feed.newest}`,
    subtitle: t.site.description,
    author: t.site.name,
    rights: t.feed.rights,
    // A feed without entries still says as of when: the newest change of the whole library.
    updated: cards[0]?.publishedAt ?? catalogue.cards[0]?.publishedAt ?? new Date(0).toISOString(),
    self,
    page: publicUrl + href(language, page, slug),
    entries: cards.slice(0, newest).map((card) => entryView(card, catalogue, language, publicUrl)),
  };
}

function entryView(card: PracticeCard, catalogue: Catalogue, language: Language, publicUrl: string): FeedEntry {
  const { organisations, vocabulary } = catalogue;
  const site = (address: string) => publicUrl + address;
  const themes = card.themes.flatMap((slug) => vocabulary.themes.get(slug) ?? []);
  const topics = card.topics.flatMap((slug) => vocabulary.topics.get(slug) ?? []);
  const note = originNote(card, catalogue, card.language);
  return {
    id: stableId(card),
    language: card.language,
    title: card.title,
    // The organisation stands as the author: whoever reads must see when it has not confirmed the text.
    summary: note ? `${card.summary} (${note}.)` : card.summary,
    page: site(href(language, "practice", card.slug)),
    published: card.createdAt,
    updated: card.publishedAt,
    authors: card.organisations
      .flatMap((slug) => organisations.get(slug) ?? [])
      .map((it) => ({ name: it[language], uri: site(href(language, "member", it.slug)) })),
    categories: [
      ...themes.map((it) => ({ term: it.slug, scheme: site(href("fi", "themes")), label: it[language] })),
      ...topics.map((it) => ({ term: it.slug, scheme: site(href("fi", "practices")), label: it[language] })),
    ],
  };
}
