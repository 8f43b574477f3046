import type { BoardRow } from "#app/board/rows.ts";
import { daysSince } from "#app/board/waits.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/member-practices.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { stateName } from "./names.ts";
import { texts } from "./texts.ts";

/** A row of a list of the board, as page and file show it. */
export interface RowView {
  title: string;
  /** Null where the title is the interface's own. */
  lang: Language | null;
  /** Null where whoever looks may not open it. */
  href: string | null;
  owners: { name: string; href: string | null }[];
  /** YYYY-MM-DD and its age in whole days. */
  day: string;
  days: number;
  /** The age in words. */
  age: string;
  /** What else is told of it. */
  about: string[];
}

interface Around {
  language: Language;
  catalogue: Pick<Catalogue, "organisations" | "cards">;
  now: string;
  /** The list is of what waits, and not of what there is. */
  waits: boolean;
}

/** A question's beginning that tells it from others. */
const longestText = 140;

export function rowView(row: BoardRow, around: Around): RowView {
  const { language, now, waits } = around;
  const t = texts(language).list;
  const days = daysSince(row.at, now);
  const when = { day: row.at.slice(0, 10), days, age: t.waited(days) };
  const base = { ...when, owners: ownersOf(row, around) };
  const to = (page: "practice" | "adoption", slug: string) => href(language, page, slug);
  switch (row.kind) {
    case "question":
      return {
        ...base,
        title: cut(row.text),
        lang: null,
        href: `${to("practice", row.slug)}#kommentti-${row.comment}`,
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
        age: waits ? base.age : t.published(formatDate(language, row.at)),
      };
    case "card":
      return {
        ...base,
        title: row.title,
        lang: row.titleLanguage,
        href: `${to("practice", row.slug)}#sovellus-${row.organisations[0]}`,
        // What a write-up tells is as old as the write-up.
        age: (row.gathered ? t.published : t.saved)(formatDate(language, row.at)),
        about: [
          stateName(row.state, language),
          row.gathered && t.gatheredCard,
          row.membersOnly && t.membersOnly,
        ].filter((it) => it !== false),
      };
  }
}

function ownersOf({ organisations }: BoardRow, { language, catalogue }: Around): RowView["owners"] {
  return organisations.flatMap((slug) => {
    const found = catalogue.organisations.get(slug);
    if (!found) return [];
    const page = hasPage(found, catalogue.cards) ? href(language, "member", slug) : null;
    return [{ name: found[language], href: page }];
  });
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length <= longestText ? line : `${letters.slice(0, longestText).join("").trimEnd()} …`;
}
