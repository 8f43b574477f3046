import "#app/http/context.ts";
import type { AppLoadContext } from "@remix-run/node";
import { picksQuery } from "#app/picks/address.ts";
import { buttonNames, readChange } from "#app/picks/change.ts";
import type { ResolvedPicks } from "#app/picks/resolve.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import type { Language } from "#db/schema.ts";
import { type FoundPicks, pickView } from "./view.ts";

/** Practices offered at a time. */
const mostHits = 10;

/** What the words find, best first, those already picked too. The words may be anything; without any, null. */
export async function findPicks(
  { search }: AppLoadContext["site"],
  catalogue: Catalogue,
  typed: string | null,
  picks: ResolvedPicks,
  language: Language,
): Promise<FoundPicks | null> {
  const words = typed?.trim().slice(0, LONGEST_QUERY) ?? "";
  if (words === "") return null;
  const scores = await search.match(words);
  const cards = catalogue.cards.filter((it) => scores.has(it.id));
  cards.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
  const view = pickView(catalogue, language);
  const picked = new Set([...picks.cards, ...picks.beyond]);
  const hits = cards.slice(0, mostHits).map((it) => ({ ...view(it), isPicked: picked.has(it) }));
  return { words, total: cards.length, hits };
}

/** Where a form leads once it is done: to the list, with the words searched for, at the place that was changed; a cleared list can be had back. */
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
  const moved = change && "pick" in change && change.act !== "remove" ? `#p-${encodeURIComponent(change.pick)}` : "";
  const place = change?.act === "add" && words ? "#lisaa" : moved;
  // A comma may stand in a query as it is, and reads better.
  const text = query.toString().replaceAll("%2C", ",");
  return href(language, "picks") + (text && `?${text}`) + place;
}
