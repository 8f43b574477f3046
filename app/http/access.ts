import { type AppLoadContext, redirect } from "@remix-run/node";
import type { SignedIn } from "#app/people/sessions.server.ts";
import { href, languageOf } from "#app/routes.ts";
import { notFound } from "./page.ts";

/** Who is signed in; throws the way to the sign-in page, which leads back here. */
export function requireSignedIn(request: Request, context: AppLoadContext): SignedIn {
  if (context.signedIn) return context.signedIn;
  const { pathname, search } = new URL(request.url);
  const back = new URLSearchParams({ jatka: pathname + search });
  throw redirect(`${href(languageOf(pathname), "signIn")}?${back}`);
}

/** As above, for a page that only some may know of: to the others it is not there. */
export function requireRight(
  request: Request,
  context: AppLoadContext,
  has: (actor: SignedIn["actor"]) => boolean,
): SignedIn {
  const signedIn = requireSignedIn(request, context);
  if (!has(signedIn.actor)) throw notFound();
  return signedIn;
}

/** To be thrown: one may see this but not do that. */
export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: "Forbidden" });
}
