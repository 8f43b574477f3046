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

/** Whom those who apply a practice are compared to. */
export interface ComparedAdopters {
  likenessOf: LikenessOf | null;
  likeness: AdopterLikenessView;
}

/**
 * Whom the address asks those who apply a practice to be compared to; without any, who is signed in compares to the own
 * organisation. A name leads to the address with its slug: throws that redirect. Nobody when nobody is called so.
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
  const asked = (url.searchParams.get("vertaa") ?? "").trim().slice(0, 80);
  const { mine: chosen, unknown, suggestions } = await readChoice(context, asked);
  if (chosen && asked !== chosen.slug) throw redirect(to(chosen.slug));
  const own = organisations.get(context.signedIn?.organisation ?? "");
  const mine = chosen ?? (asked === "" && own && isComparable(own) ? own : null);
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
      asked: chosen !== null,
      unknown,
      carried: chosen ? likenessQuery(chosen.slug) : "",
      suggestions: suggestions.map((it) => ({ name: it[language], href: to(it.slug) })),
    },
  };
}

/** What the page of a practice tells of those who apply it; of cards that this reader may see. */
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
