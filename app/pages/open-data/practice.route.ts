import type { LoaderFunctionArgs } from "@remix-run/node";
import { openJson, openRedirect, openRefusal } from "#app/http/open-data.ts";
import { withdrawnAt } from "#app/http/practice-address.ts";
import { licence, licenceUrl } from "#app/open-data/licence.ts";
import { wholePractice } from "#app/open-data/practice.ts";
import { readPublicText } from "#app/practices/read-text.server.ts";

/** `GET /api/v1/practices/:slug`: a practice with its text; 301 for a former slug, 410 for a withdrawn practice. */
export async function loader({ params: { slug = "" }, context }: LoaderFunctionArgs) {
  const { site } = context;
  context.dependsOn("practices");
  const catalogue = await site.catalogue();
  const currentSlug = catalogue.currentSlugs.get(slug);
  if (currentSlug !== undefined) return openRedirect(`/api/v1/practices/${encodeURIComponent(currentSlug)}`);
  if (withdrawnAt(catalogue, slug)) return openRefusal(410, { error: "withdrawn by its owner" });
  const card = catalogue.bySlug.get(slug);
  const text = card && (await readPublicText(site.db, slug));
  if (!card || !text) return openRefusal(404, { error: "no practice by this slug" });
  const whole = { licence, licenceUrl, ...wholePractice(card, text, catalogue, site.publicUrl) };
  const description = `${site.publicUrl}/api/v1/openapi.json`;
  return openJson(whole, { license: licenceUrl, "service-desc": description, canonical: whole.url });
}
