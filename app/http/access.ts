import { type AppLoadContext, redirect } from "@remix-run/node";
import type { SignedIn } from "#app/people/sessions.server.ts";
import { href, languageOf } from "#app/routes.ts";
import { notFound } from "./page.ts";

/** Returns the session of a signed-in request; otherwise throws a redirect to the sign-in page, which returns here. */
export function requireSignedIn(request: Request, context: AppLoadContext): SignedIn {
  if (context.signedIn) return context.signedIn;
  const { pathname, search } = new URL(request.url);
  const back = new URLSearchParams({ jatka: pathname + search });
  throw redirect(`${href(languageOf(pathname), "signIn")}?${back}`);
}

/** Like `requireSignedIn`, and throws 404 when `has` refuses the actor: the page must not be known to exist. */
export function requireRight(
  request: Request,
  context: AppLoadContext,
  has: (actor: SignedIn["actor"]) => boolean,
): SignedIn {
  const signedIn = requireSignedIn(request, context);
  if (!has(signedIn.actor)) throw notFound();
  return signedIn;
}

/** A response to throw when the actor may see the page but not do what was asked. */
export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: "Forbidden" });
}
