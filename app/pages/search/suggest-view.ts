import { sharedTexts } from "#app/i18n/shared.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { href } from "#app/routes.ts";
import { prefixMatcher } from "#app/search/query/name-prefix.ts";
import type { SearchAnswer } from "#app/search/types.ts";
import type { Language, Names } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** Most suggestions in the list, and of one kind when there are several kinds. */
const most = 6;
const mostOfKind = 4;

/** A suggested page, in the reader's language. */
interface Suggestion {
  kind: string;
  label: string;
  /** The first owner of a practice; the number of practices of a theme or member. */
  detail: string;
  href: string;
  /** The language of the label, when it is not the reader's. */
  lang?: Language;
}

type Found = Pick<SearchAnswer, "hits" | "organisations" | "themes">;

/** The pages to suggest for a beginning of a query: names that begin with it, then what the search found for it. */
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
  const themes = matchingNames(typed, vocabulary.themes.values(), found.themes, language, (it) => used.has(it.slug));
  const members = matchingNames(
    typed,
    organisations.values(),
    found.organisations,
    language,
    (it) => it.membership !== null,
  )
    .filter((it) => hasPage(it, cards))
    .slice(0, most);

  const items = takeInTurns([
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

/** Practices whose title begins with the typed text, then other hits of the search, each in the order of the hits. */
function practicesFor(typed: string, { hits }: Found, cards: readonly PracticeCard[]): PracticeCard[] {
  const places = new Map(hits.map(({ practiceId }, place) => [practiceId, place]));
  const begins = prefixMatcher(typed);
  const placeOf = ({ id }: PracticeCard) => places.get(id) ?? hits.length;
  return ranked(
    cards,
    (card) => 2 * begins(card.title) + Number(places.has(card.id)),
    (a, b) => placeOf(a) - placeOf(b),
  ).slice(0, most);
}

/** Items whose name begins with the typed text, then those that the search found by an inflected or another name. */
function matchingNames<T extends Names & { slug: string }>(
  typed: string,
  all: Iterable<T>,
  found: readonly string[],
  language: Language,
  isPreferred: (it: T) => boolean,
): T[] {
  const begins = prefixMatcher(typed);
  return ranked(
    [...all],
    (it) => 2 * begins(it[language]) || Number(found.includes(it.slug)),
    (a, b) => Number(isPreferred(b)) - Number(isPreferred(a)) || a[language].localeCompare(b[language], language),
  );
}

/** Sorted by descending score, then by `compare`; items with a score of 0 are left out. */
function ranked<T>(all: readonly T[], scoreOf: (it: T) => number, compare: (a: T, b: T) => number): T[] {
  return all
    .map((it) => ({ it, score: scoreOf(it) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compare(a.it, b.it))
    .map(({ it }) => it);
}

/** Chooses from each kind in turns until there are `most`; the result lists each kind together, in the given order. */
function takeInTurns(kinds: readonly Suggestion[][]): Suggestion[] {
  const ceiling = kinds.filter((items) => items.length > 0).length > 1 ? mostOfKind : most;
  const turns = kinds.flatMap((items, kind) => items.slice(0, ceiling).map((item, turn) => ({ item, kind, turn })));
  const chosen = turns.sort((a, b) => a.turn - b.turn || a.kind - b.kind).slice(0, most);
  return chosen.sort((a, b) => a.kind - b.kind || a.turn - b.turn).map(({ item }) => item);
}
