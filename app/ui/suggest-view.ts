import { messages } from "#app/i18n/messages.ts";
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

interface Named {
  slug: string;
  fi: string;
  sv: string;
  en: string;
}

/** What is suggested while `typed` is being typed, of what the search answers to it and of the names it begins. */
export function suggestions(
  typed: string,
  answer: Pick<SearchAnswer, "hits" | "organisations" | "themes">,
  catalogue: Catalogue,
  language: Language,
): { status: string; items: Suggestion[] } {
  const t = messages(language);
  const byId = new Map(catalogue.cards.map((card) => [card.id, card]));
  const practices = answer.hits.flatMap(({ practiceId }): Suggestion[] => {
    const card = byId.get(practiceId);
    if (!card) return [];
    const detail = catalogue.organisations.get(card.organisations[0] ?? "")?.[language] ?? "";
    const link = { kind: t.suggest.practice, label: card.title, detail, href: href(language, "practice", card.slug) };
    return [card.language === language ? link : { ...link, lang: card.language }];
  });

  const countOf = (has: (card: Catalogue["cards"][number]) => boolean) => catalogue.cards.filter(has).length;
  const themes = named(typed, catalogue.vocabulary.themes, answer.themes, language).map((theme) => ({
    kind: t.suggest.theme,
    label: theme[language],
    detail: t.practices.count(countOf((card) => card.themes.includes(theme.slug))),
    href: href(language, "theme", theme.slug),
  }));
  const members = named(typed, catalogue.organisations, answer.organisations, language)
    .filter((it) => hasPage(it, catalogue.cards))
    .map((it) => ({ it, count: countOf((card) => card.organisations.includes(it.slug)) }))
    .map(({ it, count }) => ({
      kind: it.membership ? t.suggest.member : t.suggest.organisation,
      label: it[language],
      detail: count === 0 ? "" : t.practices.count(count),
      href: href(language, "member", it.slug),
    }));

  const items = shared([practices, themes, members]);
  return { status: items.length === 0 ? t.suggest.none : t.suggest.found(items.length), items };
}

/** Those whose name what is typed begins, the ones that begin with it first; then those the search itself knew. */
function named<T extends Named>(
  typed: string,
  all: ReadonlyMap<string, T>,
  known: readonly string[],
  language: Language,
): T[] {
  const begun = [...all.values()]
    .map((it) => ({ it, begins: begins(typed, it[language]) }))
    .filter((it) => it.begins > 0)
    .sort((a, b) => b.begins - a.begins || a.it[language].localeCompare(b.it[language], language))
    .map(({ it }) => it);
  return [...new Set([...begun, ...known.flatMap((slug) => all.get(slug) ?? [])])];
}

/** Some of each kind, dealt in turns, each kind together in the order given. */
function shared(kinds: readonly Suggestion[][]): Suggestion[] {
  const ceiling = kinds.filter((items) => items.length > 0).length > 1 ? mostOfKind : most;
  const turns = kinds.flatMap((items, kind) => items.slice(0, ceiling).map((item, turn) => ({ item, kind, turn })));
  const dealt = turns.sort((a, b) => a.turn - b.turn || a.kind - b.kind).slice(0, most);
  return dealt.sort((a, b) => a.kind - b.kind || a.turn - b.turn).map(({ item }) => item);
}
