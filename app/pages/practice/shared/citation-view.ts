import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import { originNote } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** The parts of a citation of one revision of a practice. */
export interface CitationView {
  authors: string;
  year: string;
  title: string;
  /** The language of the title. */
  language: Language;
  /** A note that the author has not confirmed the text, or null. */
  origin: string | null;
  number: number;
  date: string;
  /** Absolute, permanent address of this revision. */
  address: string;
  /** Address of the list of all revisions. */
  history: string;
}

/** The citation of a revision; `card` has the title and the day of that revision, not of the newest. */
export function citationView(
  card: PracticeCard,
  number: number,
  catalogue: Catalogue,
  language: Language,
  publicUrl: string,
): CitationView {
  const t = sharedTexts(language);
  const owners = card.organisations.flatMap((slug) => catalogue.organisations.get(slug)?.[language] ?? []);
  // Whoever a text from public sources tells about has not written it.
  const authors = card.origin === "public-sources" ? [texts(language).cite.editors] : owners;
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
