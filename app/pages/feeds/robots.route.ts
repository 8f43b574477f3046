import type { LoaderFunctionArgs } from "@remix-run/node";
import { href, languages } from "#app/routes.ts";

/** `GET /robots.txt`: the addresses that robots should not request, and the sitemap. */
export function loader({ context }: LoaderFunctionArgs) {
  const searches = languages.map((language) => href(language, "search"));
  const lines = [
    "User-agent: *",
    ...[...searches, "/api/"].map((address) => `Disallow: ${address}`),
    "",
    `Sitemap: ${context.site.publicUrl}/sivukartta.xml`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
