import { redirect } from "@remix-run/node";
import "#app/http/context.ts";
import type { AppLoadContext } from "@remix-run/node";
import type { AdoptionCard } from "#app/adoptions/card.ts";
import { readChoice } from "#app/http/likeness.server.ts";
import { smallCountry } from "#app/organisations/country.server.ts";
import { isComparable, likenessTo } from "#app/organisations/likeness.ts";
import type { AdopterLikenessView, LikenessOf } from "#app/pages/adoptions/shared/adopter-likeness.ts";
import { type AdoptionsView, adoptionsView } from "#app/pages/adoptions/shared/summary.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { href } from "#app/routes.ts";
import { likenessQuery } from "#app/ui/likeness/view.ts";
import type { Language } from "#db/schema.ts";

/** The comparison of a practice's adopters with a chosen organisation. */
interface ComparedAdopters {
  likenessOf: LikenessOf | null;
  likeness: AdopterLikenessView;
}

/**
 * Resolves the organisation that the address compares a practice's adopters with; without one, that of the signed-in
 * reader. Throws a redirect from a name to the address with its slug. An unknown name yields no comparison.
 */
export async function readAdopterLikeness(
  context: AppLoadContext,
  language: Language,
  url: URL,
  page: "practice" | "spread",
  slug: string,
): Promise<ComparedAdopters> {
  const { organisations } = await context.site.catalogue();
  const here = href(language, page, slug);
  const to = (it: string) => here + likenessQuery(it);
  const requested = (url.searchParams.get("vertaa") ?? "").trim().slice(0, 80);
  const { mine: chosen, unknown, suggestions } = await readChoice(context, requested);
  if (chosen && requested !== chosen.slug) throw redirect(to(chosen.slug));
  const own = organisations.get(context.signedIn?.organisation ?? "");
  const mine = chosen ?? (requested === "" && own && isComparable(own) ? own : null);
  const measure = mine && likenessTo(mine, organisations.values());
  return {
    likenessOf:
      measure &&
      ((it) => {
        const organisation = organisations.get(it);
        return organisation ? measure(organisation) : null;
      }),
    likeness: {
      here,
      mine: mine?.[language] ?? null,
      isFromAddress: chosen !== null,
      unknownName: unknown,
      keptQuery: chosen ? likenessQuery(chosen.slug) : "",
      suggestions: suggestions.map((it) => ({ name: it[language], href: to(it.slug) })),
    },
  };
}

/** The adoptions on a practice's page, from the cards that this reader may see. */
export async function readSpread(
  context: AppLoadContext,
  language: Language,
  practice: PracticeCard,
  cards: AdoptionCard[],
  url: URL,
): Promise<AdoptionsView> {
  const catalogue = await context.site.catalogue();
  const compared = await readAdopterLikeness(context, language, url, "practice", practice.slug);
  return adoptionsView(practice, cards, catalogue, language, { picture: smallCountry, ...compared });
}
