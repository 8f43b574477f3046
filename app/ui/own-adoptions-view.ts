import type { AdoptionCard } from "#app/adoptions/card.ts";
import { formatMoment } from "#app/i18n/format.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Language } from "#db/schema.ts";
import { type AdoptedView, adoptedView } from "./adopted-view.ts";

export interface OwnAdoptionsView {
  cards: AdoptedView[];
  /** One's own texts that have not been saved as cards. */
  drafts: { slug: string; title: string; titleLanguage: Language; organisation: string; at: string }[];
}

interface DraftRow {
  slug: string;
  title: string;
  language: Language;
  organisation: string;
  updated_at: string;
}

/** The cards of the own organisation, and one's own unfinished ones. */
export function ownAdoptionsView(
  cards: AdoptionCard[],
  drafts: DraftRow[],
  catalogue: Catalogue,
  language: Language,
): OwnAdoptionsView {
  return {
    cards: adoptedView(cards, catalogue, language),
    drafts: drafts.map((it) => ({
      ...{ slug: it.slug, title: it.title, titleLanguage: it.language, organisation: it.organisation },
      at: formatMoment(language, it.updated_at),
    })),
  };
}
