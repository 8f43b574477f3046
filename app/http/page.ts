import { languageOf } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** What a page's loader wants to know of the request: never its cookies or headers. */
export function readRequest(request: Request): { language: Language; url: URL } {
  const url = new URL(request.url);
  return { language: languageOf(url.pathname), url };
}

/** To be thrown: there is nothing here, or nothing that this reader may know of. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}
