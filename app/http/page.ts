import { languageOf } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** The parts of a request that a page's loader needs: its language and URL, not its cookies or headers. */
export function readRequest(request: Request): { language: Language; url: URL } {
  const url = new URL(request.url);
  return { language: languageOf(url.pathname), url };
}

/** A response to throw when nothing is at the address, or nothing that this reader may know of. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}
