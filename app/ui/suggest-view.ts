import { messages } from "#app/i18n/messages.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/member-practices.ts";
import { href } from "#app/routes.ts";
import { begins } from "#app/search/begins.ts";
import type { SearchAnswer } from "#app/search/types.ts";
import type { Language } from "#db/schema.ts";

/** Most in one list; fewer of each kind when there are several. */
const most = 6;
const mostOfKind = 4;

/** A page one may mean, in words of the reader's language. */
export interface Suggestion {
  kind: string;
  label: string;
  /** Who leads a practice; how many practices a theme or member has. */
  detail: string;
  href: string;
  /** The language of the label, when it is not the reader's. */
  lang?: Language;
}

type Found = Pick<SearchAnswer, "hits" | "organisations" | "themes">;

/** What is suggested while `typed` is being typed, of what the search answers to it and of the names it begins. */
export function suggestions(
  typed: string,
  found: Found,
  catalogue: Catalogue,
  language: Language,
): { status: string; items: Suggestion[] } {
  const { cards, organisations, vocabulary } = catalogue;
  const t = messages(language);
  const practicesWith = (has: (card: PracticeCard) => boolean) => {
    const count = cards.filter(has).length;
    return count === 0 ? "" : t.practices.count(count);
  };

  const practices = practicesFor(typed, found, cards).map((card): Suggestion => {
    const detail = organisations.get(card.organisations[0] ?? "")?.[language] ?? "";
    const link = { kind: t.suggest.practice, label: card.title, detail, href: href(language, "practice", card.slug) };
    return card.language === language ? link : { ...link, lang: card.language };
  });

  const used = new Set(cards.flatMap((card) => card.themes));
  const nameOf = (it: { fi: string; sv: string; en: string }) => it[language];
  const themes = inOrder(typed, [...vocabulary.themes.values()], found.themes, nameOf, (it) => used.has(it.slug));
  const pages = [...organisations.values()].filter((it) => hasPage(it, cards));
  const members = inOrder(typed, pages, found.organisations, nameOf, (it) => it.membership !== null);

  const items = shared([
    practices,
    themes.map((it) => ({
      kind: t.suggest.theme,
      label: it[language],
      detail: practicesWith((card) => card.themes.includes(it.slug)),
      href: href(language, "theme", it.slug),
    })),
    members.map((it) => ({
      kind: it.membership ? t.suggest.member : t.suggest.organisation,
      label: it[language],
      detail: practicesWith((card) => card.organisations.includes(it.slug)),
      href: href(language, "member", it.slug),
    })),
  ]);
  return { status: items.length === 0 ? t.suggest.none : t.suggest.found(items.length), items };
}

/** What the search found, and when that is little, those whose title is begun. */
function practicesFor(typed: string, { hits }: Found, cards: readonly PracticeCard[]): PracticeCard[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const first = hits.flatMap(({ practiceId }) => byId.get(practiceId) ?? []);
  if (first.length >= most) return first;
  const begun = inOrder(typed, cards, [], (card) => card.title);
  return [...new Set([...first, ...begun])];
}

/**
 * Those whose name begins as typed, then those of which some word does, then those the search knew by a form or another
 * name. Within each the `preferred` first.
 */
function inOrder<T extends { slug: string }>(
  typed: string,
  all: readonly T[],
  known: readonly string[],
  nameOf: (it: T) => string,
  preferred: (it: T) => boolean = () => true,
): T[] {
  return all
    .map((it) => ({ it, worth: 2 * begins(typed, nameOf(it)) || (known.includes(it.slug) ? 1 : 0) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || Number(preferred(b.it)) - Number(preferred(a.it)))
    .slice(0, most)
    .map(({ it }) => it);
}

/** Some of each kind, dealt in turns, each kind together in the order given. */
function shared(kinds: readonly Suggestion[][]): Suggestion[] {
  const ceiling = kinds.filter((items) => items.length > 0).length > 1 ? mostOfKind : most;
  const turns = kinds.flatMap((items, kind) => items.slice(0, ceiling).map((item, turn) => ({ item, kind, turn })));
  const dealt = turns.sort((a, b) => a.turn - b.turn || a.kind - b.kind).slice(0, most);
  return dealt.sort((a, b) => a.kind - b.kind || a.turn - b.turn).map(({ item }) => item);
}
