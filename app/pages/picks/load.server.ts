import "#app/http/context.ts";
import type { AppLoadContext } from "@remix-run/node";
import { picksQuery } from "#app/picks/address.ts";
import { buttonNames, readChange } from "#app/picks/change.ts";
import type { ResolvedPicks } from "#app/picks/resolve.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import type { Language } from "#db/schema.ts";
import { type PickSearchView, pickView } from "./view.ts";

/** The most practices found at a time. */
const maxHits = 10;

/** Searches for practices to pick, best first, those already in the list included. Null for an empty search. */
export async function findPicks(
  { search }: AppLoadContext["site"],
  catalogue: Catalogue,
  input: string | null,
  picks: ResolvedPicks,
  language: Language,
): Promise<PickSearchView | null> {
  const words = input?.trim().slice(0, LONGEST_QUERY) ?? "";
  if (words === "") return null;
  const scores = await search.match(words);
  const cards = catalogue.cards.filter((it) => scores.has(it.id));
  cards.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
  const view = pickView(catalogue, language);
  const picked = new Set([...picks.cards, ...picks.overLimit]);
  const hits = cards.slice(0, maxHits).map((it) => ({ ...view(it), isPicked: picked.has(it) }));
  return { words, total: cards.length, hits };
}

/**
 * Returns the address to which a form redirects: the list, with the search and the act in the query, at the changed pick.
 * After clearing, `before` is in the query, so that the page can offer the list back.
 */
export function picksTarget(
  language: Language,
  sent: URLSearchParams,
  slugs: readonly string[],
  before: readonly string[] = [],
): string {
  const change = readChange(sent);
  const query = new URLSearchParams(picksQuery(slugs).slice(1));
  const words = sent.get("q");
  if (words) query.set("q", words.slice(0, LONGEST_QUERY));
  if (change) query.set("tehty", buttonNames[change.act]);
  if (change?.act === "clear" && before.length > 0) query.set("entiset", before.join());
  const movedAnchor =
    change && "pick" in change && change.act !== "remove" ? `#p-${encodeURIComponent(change.pick)}` : "";
  const place = change?.act === "add" && words ? "#lisaa" : movedAnchor;
  // A comma is allowed in a query and is easier to read than its escape.
  const text = query.toString().replaceAll("%2C", ",");
  return href(language, "picks") + (text && `?${text}`) + place;
}
