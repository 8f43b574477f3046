import { type AppLoadContext, redirect } from "@remix-run/node";
import type { Origin } from "#app/people/open-session.server.ts";
import type { SignedIn } from "#app/people/sessions.server.ts";
import { href, languageOf } from "#app/routes.ts";
import { notFound } from "./page.ts";
import { readDeviceCookie, readSessionCookie } from "./session-cookie.ts";

/** The redirects of `requireAccount`. */
const toSignIn = new WeakSet<Response>();

/**
 * Returns the session of a member. Otherwise throws a redirect: to the page of own data for a person without a role in
 * force, to the sign-in page, which returns here, for a visitor.
 */
export function requireSignedIn(request: Request, context: AppLoadContext): SignedIn {
  if (context.signedIn) return context.signedIn;
  requireAccount(request, context);
  throw redirect(href(languageOf(new URL(request.url).pathname), "own"));
}

/** Returns the session, also of a person without a role in force; otherwise throws a redirect to the sign-in page. */
export function requireAccount(request: Request, context: AppLoadContext): SignedIn {
  if (context.account) return context.account;
  const { pathname, search } = new URL(request.url);
  const back = new URLSearchParams({ jatka: pathname + search });
  const response = redirect(`${href(languageOf(pathname), "signIn")}?${back}`);
  toSignIn.add(response);
  throw response;
}

/** Whether a thrown response is the redirect of `requireAccount`: the request came without a session. */
export function isToSignIn(response: Response): boolean {
  return toSignIn.has(response);
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

/** Where a request comes from, for signing in. */
export function originOf(request: Request, { address, site }: AppLoadContext): Origin {
  const cookies = request.headers.get("Cookie");
  return {
    address,
    browser: request.headers.get("User-Agent") ?? "",
    device: readDeviceCookie(cookies, site.publicUrl),
    session: readSessionCookie(cookies, site.publicUrl),
  };
}
