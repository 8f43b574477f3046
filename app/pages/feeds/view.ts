import { sharedTexts } from "#app/i18n/shared.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { stableId } from "#app/practices/stable-id.ts";
import { summaryIn } from "#app/practices/summary.ts";
import { href, type PageName, type ResourceName } from "#app/routes.ts";
import { originNote } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import type { Feed, FeedEntry } from "./atom.ts";

/** Most entries in a feed. */
const mostEntries = 50;
/** Number of days for which a feed lists a withdrawn practice. */
const tombstoneDays = 90;

/** A feed's address and page, with slug and name of its theme or organisation. */
interface FeedSource {
  feed: ResourceName;
  page: PageName;
  slug?: string;
  name?: string;
}

/**
 * The feed of the practices that `belongs` accepts, in the reader's language: the last published first, and those
 * withdrawn lately. Stale practices are included.
 */
export function feedView(
  { feed, page, slug, name }: FeedSource,
  belongs: (card: PracticeCard) => boolean,
  catalogue: Catalogue,
  language: Language,
  publicUrl: string,
): Feed {
  const t = sharedTexts(language);
  const cards = catalogue.cards.filter(belongs).sort((a, b) => compare(b.publishedAt, a.publishedAt) || b.id - a.id);
  const since = new Date(Date.parse(catalogue.asOf) - tombstoneDays * 86_400_000).toISOString();
  const deleted = catalogue.withdrawn.filter((it) => belongs(it) && it.withdrawnAt > since);
  const changes = [cards[0]?.publishedAt, deleted[0]?.withdrawnAt].flatMap((it) => it ?? []);
  const self = publicUrl + href(language, feed, slug);
  return {
    id: self,
    language,
    title: `${t.site.name} – ${name ? t.feed.of(name) : t.feed.newest}`,
    subtitle: t.site.description,
    author: t.site.name,
    rights: t.feed.rights,
    // A feed without entries has the time of the newest change of all practices.
    updated: latest(changes) ?? latest(catalogue.cards.map((it) => it.publishedAt)) ?? new Date(0).toISOString(),
    self,
    page: publicUrl + href(language, page, slug),
    entries: cards.slice(0, mostEntries).map((card) => entryView(card, catalogue, language, publicUrl)),
    deleted: deleted.map((it) => ({ id: idOf(it), when: it.withdrawnAt })),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function latest(times: string[]): string | undefined {
  return times.toSorted().at(-1);
}

/** Derived from the first slug, so that a practice whose address changes stays the same entry. */
function idOf({ firstSlug, createdAt }: PracticeCard): string {
  return stableId({ slug: firstSlug, createdAt });
}

function entryView(card: PracticeCard, catalogue: Catalogue, language: Language, publicUrl: string): FeedEntry {
  const { organisations, vocabulary } = catalogue;
  const site = (address: string) => publicUrl + address;
  const themes = card.themes.flatMap((slug) => vocabulary.themes.get(slug) ?? []);
  const topics = card.topics.flatMap((slug) => vocabulary.topics.get(slug) ?? []);
  const summary = summaryIn(card, language);
  const note = originNote(card, catalogue, summary.language);
  return {
    id: idOf(card),
    language: card.language,
    title: card.title,
    // The organisation is named as the author, so the summary says when it has not confirmed the text.
    summary: note ? `${summary.text} (${note}.)` : summary.text,
    summaryLanguage: summary.language,
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
