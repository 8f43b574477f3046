import { redirect } from "@remix-run/node";
import "./context.ts";
import type { AppLoadContext } from "@remix-run/node";
import { likenessTo } from "#app/organisations/likeness.ts";
import { chooseOwnOrganisation } from "#app/organisations/likeness-choice.ts";
import { adoptersOfSize } from "#app/practices/list/adopter-sizes.ts";
import { practiceLikeness } from "#app/practices/list/likeness.ts";
import { type ListQuery, listQueryString, withComparison } from "#app/practices/list/list-query.ts";
import { href } from "#app/routes.ts";
import { type Compared, type ComparedPage, likenessView } from "#app/ui/likeness/view.ts";
import type { Language } from "#db/schema.ts";
import { readListed } from "./listed.server.ts";

/**
 * Resolves the municipality or county that a list's query is compared to. When the query gives it by name, throws a
 * redirect to the address with its slug, so that a list has one address. An unknown name yields a query without a
 * comparison.
 */
export async function readLikeness(
  context: AppLoadContext,
  language: Language,
  asked: ListQuery,
  page: ComparedPage,
): Promise<Compared> {
  const { catalogue, adopters } = await readListed(context);
  const { organisations } = catalogue;
  const choice = await readChoice(context, asked.mine);
  const query = withComparison(asked, choice.mine?.slug ?? "");
  if (choice.mine && query.mine !== asked.mine) throw redirect(href(language, page) + listQueryString(query));
  const own = organisations.get(context.signedIn?.organisation ?? "");
  const bands = query.selection.koko;
  return {
    query,
    catalogue,
    adoptersOfSize: (card) => adoptersOfSize(card, bands, adopters, organisations),
    likenessOf:
      choice.mine && practiceLikeness(organisations, likenessTo(choice.mine, organisations.values()), adopters),
    likeness: likenessView(choice, own, query, page, language),
  };
}

/** The municipality or county that a text means, as `chooseMine` resolves it with the search as its last means. */
export async function readChoice({ site }: AppLoadContext, text: string) {
  const { organisations } = await site.catalogue();
  const named = async (it: string) => (await site.search.search(it, { limit: 1 })).organisations;
  return chooseOwnOrganisation(text, organisations, named);
}
