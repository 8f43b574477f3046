import { type AppLoadContext, redirect } from "@remix-run/node";
import { mayWriteFor } from "#app/people/policy.ts";
import type { PracticeCard, WithdrawnCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { notFound } from "./page.ts";

interface Asked {
  request: Request;
  context: AppLoadContext;
  /** As it stands in the address. */
  slug: string | undefined;
}

/**
 * The published practice at an address and the catalogue it stands in. Throws what else an address answers: the way
 * to the one in force (301), 410 for a withdrawn practice, 404. With `evenWithdrawn` its owners still get it.
 */
export async function practiceAt(
  { request, context, slug = "" }: Asked,
  { evenWithdrawn = false } = {},
): Promise<{ card: PracticeCard; catalogue: Catalogue }> {
  const catalogue = await context.site.catalogue();
  redirectFormer(request, catalogue, slug);
  const card = catalogue.cards.find((it) => it.slug === slug);
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
 * Throws the way to the address in force when a practice had this one before: the same page, for ever. A form posted
 * to a former address is not sent on, for it would lose what it holds: rooms find the practice by any of its slugs.
 */
export function redirectFormer(request: Request, catalogue: Catalogue, slug: string): void {
  const now = catalogue.former.get(slug);
  if (now === undefined || request.method !== "GET") return;
  const { pathname, search } = new URL(request.url);
  const way = pathname.split("/");
  way[way.indexOf("kaytannot") + 1] = now;
  // The practice may go back to this very address: browsers must ask again.
  throw redirect(way.join("/") + search, { status: 301, headers: { "Cache-Control": "no-cache" } });
}

/** To be thrown: it was here and its owner has withdrawn it. */
export function gone(): Response {
  return new Response(null, { status: 410, statusText: "Gone" });
}

function isOwner({ signedIn }: AppLoadContext, { organisations }: Catalogue, card: PracticeCard): boolean {
  const owners = card.organisations.flatMap((slug) => organisations.get(slug)?.id ?? []);
  return mayWriteFor(signedIn?.actor ?? null, owners);
}
