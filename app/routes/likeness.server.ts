import { redirect } from "@remix-run/node";
import "#app/http/context.ts";
import type { AppLoadContext } from "@remix-run/node";
import { likenessTo } from "#app/organisations/likeness.ts";
import { chooseMine } from "#app/organisations/likeness-choice.ts";
import { nearestTo } from "#app/practices/likeness.ts";
import { comparedTo, type ListQuery, listQueryString } from "#app/practices/list-query.ts";
import { href } from "#app/routes.ts";
import { type Compared, likenessView } from "#app/ui/likeness-view.ts";
import type { Language } from "#db/schema.ts";

/**
 * Whom a list is to be compared to. A name leads to the address with its slug, so that a list has one address: throws
 * that redirect. The query is answered as it holds: compared to nobody when nobody is called so.
 */
export async function readLikeness(
  { site, signedIn }: AppLoadContext,
  language: Language,
  asked: ListQuery,
  page: "practices" | "search",
): Promise<Compared> {
  const { organisations } = await site.catalogue();
  const named = async (text: string) => (await site.search.search(text, { limit: 1 })).organisations;
  const choice = await chooseMine(asked.mine, organisations, named);
  const query = comparedTo(asked, choice.mine?.slug ?? "");
  if (choice.mine && query.mine !== asked.mine) throw redirect(href(language, page) + listQueryString(query));
  const own = organisations.get(signedIn?.organisation ?? "");
  return {
    query,
    likenessOf: choice.mine && nearestTo(organisations, likenessTo(choice.mine, organisations.values())),
    likeness: likenessView(choice, own, query, page, language),
  };
}
