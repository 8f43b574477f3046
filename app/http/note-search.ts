import type { AppLoadContext } from "@remix-run/node";
import type { Noted } from "#app/searches/searches.server.ts";

/** Robots that say they are. */
const robot = /bot\b|bot[/;_-]|crawl|spider|slurp|archiver|facebookexternalhit/i;

/**
 * Counts a search made on the search page. Not what a robot or a browser's guess asked for, and neither a further page
 * nor a narrower look at what was found: only the words by themselves.
 */
export function noteSearch(request: Request, context: AppLoadContext, search: Noted): void {
  const { searchParams } = new URL(request.url);
  const furtherThanWords = [...searchParams].some(
    ([key, value]) => key !== "q" && value !== "" && !(key === "sivu" && value === "1"),
  );
  const guessed = /prefetch|prerender/.test(request.headers.get("Sec-Purpose") ?? request.headers.get("Purpose") ?? "");
  if (furtherThanWords || guessed || robot.test(request.headers.get("User-Agent") ?? "")) return;
  context.site.searches.note(search);
}
