import type { BoardRow } from "#app/board/rows.ts";
import { daysSince } from "#app/board/waits.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { commentHref, href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { stateName } from "./names.ts";
import { texts } from "./texts.ts";

/** A row of a list of the board, as the page and the CSV file show it. */
export interface RowView {
  title: string;
  /** The language of the title; null when it is unknown or the title is an interface text. */
  lang: Language | null;
  /** Null when the actor may not open it. */
  href: string | null;
  owners: { name: string; href: string | null }[];
  /** YYYY-MM-DD. */
  day: string;
  /** Whole days since `day`. */
  days: number;
  /** The age or the date in words. */
  age: string;
  /** Further facts, each in words. */
  about: string[];
}

interface RowContext {
  language: Language;
  catalogue: Pick<Catalogue, "organisations" | "cards">;
  now: string;
  /** Whether the list is of things that wait, so that the age is shown and not the date. */
  isWaitingList: boolean;
}

/** The most characters of a question shown in its row. */
const maxQuestionLength = 140;

export function rowView(row: BoardRow, context: RowContext): RowView {
  const { language, now, isWaitingList } = context;
  const t = texts(language).list;
  const days = daysSince(row.at, now);
  const when = { day: row.at.slice(0, 10), days, age: t.waited(days) };
  const base = { ...when, owners: ownersOf(row, context) };
  const to = (page: "practice" | "adoption", slug: string) => href(language, page, slug);
  switch (row.kind) {
    case "question":
      return {
        ...base,
        title: cut(row.text),
        lang: null,
        href: commentHref(language, row.slug, row.comment),
        about: [t.on(row.title), t.replies(row.replies)],
      };
    case "draft":
      return {
        ...base,
        title: row.title === null ? t.hiddenTitle : row.title || t.untitled,
        lang: null,
        href: row.title === null ? null : href(language, "draft", "", row.id),
        about: [row.changes ? t.changeDraft : t.newDraft],
      };
    case "card-draft":
      return {
        ...base,
        title: row.title,
        lang: row.titleLanguage,
        about: [t.cardDraft],
        href: `${to("adoption", row.slug)}?jasen=${row.organisations[0]}&luonnos=${row.id}`,
      };
    case "practice":
      return {
        ...base,
        title: row.title,
        lang: row.titleLanguage,
        href: to("practice", row.slug),
        about: row.gathered ? [t.gathered] : [],
        age: isWaitingList ? base.age : t.published(formatDate(language, row.at)),
      };
    case "card":
      return {
        ...base,
        title: row.title,
        lang: row.titleLanguage,
        href: `${to("practice", row.slug)}#sovellus-${row.organisations[0]}`,
        // A card made from public sources is as old as the practice it was made with.
        age: (row.gathered ? t.published : t.saved)(formatDate(language, row.at)),
        about: [
          stateName(row.state, language),
          row.gathered && t.gatheredCard,
          row.membersOnly && t.membersOnly,
        ].filter((it) => it !== false),
      };
  }
}

function ownersOf({ organisations }: BoardRow, { language, catalogue }: RowContext): RowView["owners"] {
  return organisations.flatMap((slug) => {
    const organisation = catalogue.organisations.get(slug);
    if (!organisation) return [];
    const page = hasPage(organisation, catalogue.cards) ? href(language, "member", slug) : null;
    return [{ name: organisation[language], href: page }];
  });
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length <= maxQuestionLength ? line : `${letters.slice(0, maxQuestionLength).join("").trimEnd()} …`;
}
