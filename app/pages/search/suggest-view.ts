import { sharedTexts } from "#app/i18n/shared.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/member-practices.ts";
import { href } from "#app/routes.ts";
import { beginning } from "#app/search/query/beginning.ts";
import type { SearchAnswer } from "#app/search/types.ts";
import type { Language, Names } from "#db/schema.ts";
import { texts } from "./texts.ts";

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
  const t = texts(language);
  const practicesWith = (has: (card: PracticeCard) => boolean) => {
    const count = cards.filter(has).length;
    return count === 0 ? "" : sharedTexts(language).words.practiceCount(count);
  };

  const practices = practicesFor(typed, found, cards).map((card): Suggestion => {
    const detail = organisations.get(card.organisations[0] ?? "")?.[language] ?? "";
    const link = { kind: t.suggest.practice, label: card.title, detail, href: href(language, "practice", card.slug) };
    return card.language === language ? link : { ...link, lang: card.language };
  });

  const used = new Set(cards.flatMap((card) => card.themes));
  const themes = namedSo(typed, vocabulary.themes.values(), found.themes, language, (it) => used.has(it.slug));
  const members = namedSo(typed, organisations.values(), found.organisations, language, (it) => it.membership !== null)
    .filter((it) => hasPage(it, cards))
    .slice(0, most);

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

/** Those whose title is begun as typed, then what else the search found. */
function practicesFor(typed: string, { hits }: Found, cards: readonly PracticeCard[]): PracticeCard[] {
  const places = new Map(hits.map(({ practiceId }, place) => [practiceId, place]));
  const begins = beginning(typed);
  const placeOf = ({ id }: PracticeCard) => places.get(id) ?? hits.length;
  return inOrder(
    cards,
    (card) => 2 * begins(card.title) + Number(places.has(card.id)),
    (a, b) => placeOf(a) - placeOf(b),
  ).slice(0, most);
}

/** Those whose name is begun as typed, then those the search knew by a form or another name. */
function namedSo<T extends Names & { slug: string }>(
  typed: string,
  all: Iterable<T>,
  known: readonly string[],
  language: Language,
  isPreferred: (it: T) => boolean,
): T[] {
  const begins = beginning(typed);
  return inOrder(
    [...all],
    (it) => 2 * begins(it[language]) || Number(known.includes(it.slug)),
    (a, b) => Number(isPreferred(b)) - Number(isPreferred(a)) || a[language].localeCompare(b[language], language),
  );
}

/** The most worth first; what is worth nothing is left out. */
function inOrder<T>(all: readonly T[], worthOf: (it: T) => number, otherwise: (a: T, b: T) => number): T[] {
  return all
    .map((it) => ({ it, worth: worthOf(it) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || otherwise(a.it, b.it))
    .map(({ it }) => it);
}

/** Some of each kind, dealt in turns, each kind together in the order given. */
function shared(kinds: readonly Suggestion[][]): Suggestion[] {
  const ceiling = kinds.filter((items) => items.length > 0).length > 1 ? mostOfKind : most;
  const turns = kinds.flatMap((items, kind) => items.slice(0, ceiling).map((item, turn) => ({ item, kind, turn })));
  const dealt = turns.sort((a, b) => a.turn - b.turn || a.kind - b.kind).slice(0, most);
  return dealt.sort((a, b) => a.kind - b.kind || a.turn - b.turn).map(({ item }) => item);
}
