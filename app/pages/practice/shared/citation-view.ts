import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import { originNote } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";

/** How to refer to one revision of a practice. */
export interface CitationView {
  authors: string;
  year: string;
  title: string;
  /** Of the title. */
  language: Language;
  /** Set when the author has not confirmed the text. */
  origin: string | null;
  number: number;
  date: string;
  /** Absolute; leads to this revision for good. */
  address: string;
  /** All revisions of the practice. */
  history: string;
}

/** The citation of a revision; `card` holds its title and day, which for an old one are not the newest. */
export function citationView(
  card: PracticeCard,
  number: number,
  catalogue: Catalogue,
  language: Language,
  publicUrl: string,
): CitationView {
  const t = sharedTexts(language);
  const authors = card.organisations.flatMap((slug) => catalogue.organisations.get(slug)?.[language] ?? []);
  return {
    authors: authors.join(", ") || t.site.name,
    year: formatDate("fi", card.publishedAt).split(".").at(-1) ?? "",
    title: card.title,
    language: card.language,
    origin: originNote(card, catalogue, language),
    number,
    date: formatDate(language, card.publishedAt),
    address: publicUrl + href(language, "revision", card.slug, number),
    history: href(language, "history", card.slug),
  };
}
