import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { practicesOf } from "#app/practices/list/member-practices.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** A practice in an organisation's list. */
export interface OwnPractice {
  id: number;
  slug: string;
  title: string;
  titleLanguage: Language;
  /** When it was last confirmed, or that it is from public sources, in words. */
  age: string;
  stale: boolean;
  /** Number of the revision to confirm; null when it cannot be confirmed. */
  confirmable: number | null;
}

export interface OwnPracticesView {
  /** Slug and name of the organisation. */
  organisation: { slug: string; name: string };
  /** Those not confirmed for a year first, the newest first within each group. */
  practices: OwnPractice[];
  withdrawn: { slug: string; title: string; titleLanguage: Language; age: string }[];
}

/** Returns an organisation's practices; null when there is no such organisation. */
export function ownPracticesView(organisation: string, catalogue: Catalogue, language: Language) {
  const t = texts(language);
  const owner = catalogue.organisations.get(organisation);
  if (!owner) return null;
  const cards = practicesOf(organisation, catalogue.cards);
  const sorted = [...cards.filter((it) => it.stale), ...cards.filter((it) => !it.stale)];
  return {
    organisation: { slug: owner.slug, name: owner[language] },
    practices: sorted.map((card) => {
      const isPublic = card.origin === "public-sources";
      return {
        id: card.id,
        slug: card.slug,
        title: card.title,
        titleLanguage: card.language,
        age: isPublic
          ? sharedTexts(language).practice.originBadge
          : t.own.checked(formatDate(language, card.checkedAt)),
        stale: card.stale && !isPublic,
        confirmable: isPublic ? null : card.number,
      };
    }),
    withdrawn: catalogue.withdrawn
      .filter((it) => it.organisations.includes(organisation))
      .map((it) => ({
        slug: it.slug,
        title: it.title,
        titleLanguage: it.language,
        age: t.own.withdrawnOn(formatDate(language, it.withdrawnAt)),
      })),
  } satisfies OwnPracticesView;
}
