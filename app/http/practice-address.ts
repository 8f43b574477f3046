import { type AppLoadContext, redirect } from "@remix-run/node";
import { mayWriteFor } from "#app/people/policy.ts";
import type { PracticeCard, WithdrawnCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { notFound } from "./page.ts";

interface PracticeRequest {
  request: Request;
  context: AppLoadContext;
  /** The `:slug` parameter of the route. */
  slug: string | undefined;
}

/**
 * Returns the published practice at a slug with the catalogue. Throws a redirect from a former slug to the current one
 * (301), 410 for a withdrawn practice and 404 for an unknown slug. With `evenWithdrawn` the owners of a withdrawn
 * practice get it.
 */
export async function practiceAt(
  { request, context, slug = "" }: PracticeRequest,
  { evenWithdrawn = false } = {},
): Promise<{ card: PracticeCard; catalogue: Catalogue }> {
  const catalogue = await context.site.catalogue();
  redirectFormer(request, catalogue, slug);
  const card = catalogue.bySlug.get(slug);
  if (card) return { card, catalogue };
  const withdrawn = withdrawnAt(catalogue, slug);
  if (!withdrawn) throw notFound();
  if (evenWithdrawn && isOwner(context, catalogue, withdrawn)) return { card: withdrawn, catalogue };
  throw gone();
}

/** The withdrawn practice at a slug. */
export function withdrawnAt(catalogue: Catalogue, slug: string): WithdrawnCard | undefined {
  return catalogue.withdrawn.find((it) => it.slug === slug);
}

/**
 * Throws a permanent redirect to the same page under the current slug when `slug` is a former one. Only a GET is
 * redirected: a posted form would lose its fields, and the domain functions find a practice by any of its slugs.
 */
export function redirectFormer(request: Request, catalogue: Catalogue, slug: string): void {
  const currentSlug = catalogue.currentSlugs.get(slug);
  if (currentSlug === undefined || request.method !== "GET") return;
  const { pathname, search } = new URL(request.url);
  const segments = pathname.split("/");
  segments[segments.indexOf("kaytannot") + 1] = currentSlug;
  // Not cached: the practice may return to this address.
  throw redirect(segments.join("/") + search, { status: 301, headers: { "Cache-Control": "no-cache" } });
}

/** A response to throw for a practice that its owner has withdrawn. */
export function gone(): Response {
  return new Response(null, { status: 410, statusText: "Gone" });
}

function isOwner({ signedIn }: AppLoadContext, { organisations }: Catalogue, card: PracticeCard): boolean {
  const owners = card.organisations.flatMap((slug) => organisations.get(slug)?.id ?? []);
  return mayWriteFor(signedIn?.actor ?? null, owners);
}
