import type { AdoptionCard } from "#app/adoptions/card.ts";
import { formatMoment } from "#app/i18n/format.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Language } from "#db/schema.ts";
import { type AdoptedView, adoptedView } from "./adopted-view.ts";

export interface OwnAdoptionsView {
  cards: AdoptedView[];
  /** The reader's drafts. */
  drafts: { slug: string; title: string; titleLanguage: Language; organisation: string; at: string }[];
  /** Removed cards that may be brought back. */
  removed: { slug: string; title: string; titleLanguage: Language; at: string; reason: string | null }[];
}

interface DraftRow {
  slug: string;
  title: string;
  language: Language;
  organisation: string;
  updated_at: string;
}

interface RemovedRow {
  slug: string;
  title: string;
  language: Language;
  at: string;
  /** The coordinator's reason; null when the organisation itself removed it. */
  reason: string | null;
}

/** The cards of the reader's organisation, the reader's drafts, and removed cards. */
export function ownAdoptionsView(
  cards: AdoptionCard[],
  drafts: DraftRow[],
  removed: RemovedRow[],
  catalogue: Catalogue,
  language: Language,
): OwnAdoptionsView {
  return {
    cards: adoptedView(cards, catalogue, language),
    drafts: drafts.map((it) => ({
      slug: it.slug,
      title: it.title,
      titleLanguage: it.language,
      organisation: it.organisation,
      at: formatMoment(language, it.updated_at),
    })),
    removed: removed.map((it) => ({
      slug: it.slug,
      title: it.title,
      titleLanguage: it.language,
      reason: it.reason,
      at: formatMoment(language, it.at),
    })),
  };
}
