import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { originOf } from "#app/http/access.ts";
import { field, readForm, safeTarget } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { retryHeaders } from "#app/http/retry-headers.ts";
import { halfCookie, readHalfCookie, signedInHeaders } from "#app/http/session-cookie.ts";
import { giveCode, readHalfSession } from "#app/people/second-factor/half-session.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { CodePage } from "./code-page.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const target = safeTarget(url.searchParams.get("jatka"), href(language, "own"));
  const half = readHalfCookie(request.headers.get("Cookie"), context.site.publicUrl);
  if (half === null || (await readHalfSession(context.site.db, half)) === null)
    throw redirect(signInAgain(language, target, half !== null));
  return { language, target };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const form = await readForm(request);
  const { db, publicUrl } = context.site;
  const target = safeTarget(form.get("jatka"), href(language, "own"));
  if (context.unsaved) return data({ fault: "expired" as const, waitSeconds: 0, target }, { status: 422 });
  const half = readHalfCookie(request.headers.get("Cookie"), publicUrl);
  if (half === null) throw redirect(signInAgain(language, target, true));
  const result = await giveCode(db, half, field(form, "koodi"), originOf(request, context));
  if (result.ok) {
    const headers = signedInHeaders(result, publicUrl);
    headers.append("Set-Cookie", halfCookie(null, publicUrl));
    return redirect(target, { headers });
  }
  const { fault, waitSeconds } = result;
  if (fault === "gone") throw redirect(signInAgain(language, target, true));
  const headers: Record<string, string> = waitSeconds > 0 ? { "Retry-After": String(waitSeconds) } : {};
  return data({ fault, waitSeconds, target }, { status: fault === "wait" ? 429 : 422, headers });
}

/** The address of the sign-in page, which says so when a sign-in that had begun has ended. */
function signInAgain(language: Language, target: string, ended: boolean): string {
  const query = new URLSearchParams({ jatka: target, ...(ended && { vanheni: "1" }) });
  return `${href(language, "signIn")}?${query}`;
}

export const headers = retryHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).enter);

export default function Code() {
  const refused = useActionData<typeof action>();
  const loaded = useLoaderData<typeof loader>();
  return <CodePage {...loaded} target={refused?.target ?? loaded.target} refused={refused} />;
}
