import { formatDate } from "#app/i18n/format.ts";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import type { WithdrawnCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { hasPage } from "#app/practices/list/member-practices.ts";
import { relatedTo } from "#app/practices/related.ts";
import { href } from "#app/routes.ts";
import { type CardView, cardView, type LinkView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";

/** The data of a withdrawn practice's page. */
export interface WithdrawnView {
  language: Language;
  slug: string;
  title: string;
  titleLanguage: Language;
  /** The day on which it was withdrawn, in words. */
  withdrawnAt: string;
  reason: string;
  /** An owner with a page is a link. */
  owners: (LinkView | string)[];
  isOwner: boolean;
  similar: CardView[];
}

export function withdrawnView(
  card: WithdrawnCard,
  catalogue: Catalogue,
  actor: Actor,
  language: Language,
): WithdrawnView {
  const owners = card.organisations.flatMap((slug) => catalogue.organisations.get(slug) ?? []);
  const { ofTheme, ofOrganisation } = relatedTo(card, catalogue.cards);
  return {
    language,
    slug: card.slug,
    title: card.title,
    titleLanguage: card.language,
    withdrawnAt: formatDate(language, card.withdrawnAt),
    reason: card.withdrawnReason,
    owners: owners.map((it) =>
      hasPage(it, catalogue.cards) ? { name: it[language], href: href(language, "member", it.slug) } : it[language],
    ),
    isOwner: mayWriteFor(
      actor,
      owners.map((it) => it.id),
    ),
    similar: [...ofTheme, ...ofOrganisation].slice(0, 6).map((it) => cardView(it, catalogue, language)),
  };
}
