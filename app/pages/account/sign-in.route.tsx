import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { originOf } from "#app/http/access.ts";
import { field, readForm, safeTarget } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { retryHeaders } from "#app/http/retry-headers.ts";
import { halfCookie, signedInHeaders } from "#app/http/session-cookie.ts";
import { signIn } from "#app/people/sign-in.server.ts";
import { href } from "#app/routes.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { texts } from "./texts.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const target = safeTarget(url.searchParams.get("jatka"), href(language, "own"));
  if (context.account) throw redirect(context.signedIn ? target : href(language, "own"));
  return { language, target, tooOld: url.searchParams.has("vanheni") };
}

const statuses = { wrong: 422, wait: 429, busy: 503 } as const;

export async function action({ request, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const form = await readForm(request);
  const email = field(form, "email");
  const { site } = context;
  if (context.unsaved) return data({ email, fault: "wrong" as const, waitSeconds: 0 }, { status: 422 });
  const credentials = { email, password: form.get("salasana") ?? "" };
  const result = await signIn(site.db, credentials, originOf(request, context));
  const target = safeTarget(form.get("jatka"), href(language, "own"));
  if (!result.ok && result.fault === "needs-code") {
    const back = new URLSearchParams({ jatka: target });
    const headers = { "Set-Cookie": halfCookie(result.half, site.publicUrl) };
    return redirect(`${href(language, "signInCode")}?${back}`, { headers });
  }
  if (!result.ok) {
    const waitSeconds = result.fault === "wrong" ? 0 : result.waitSeconds;
    const headers: Record<string, string> = waitSeconds > 0 ? { "Retry-After": String(waitSeconds) } : {};
    return data({ email, fault: result.fault, waitSeconds }, { status: statuses[result.fault], headers });
  }
  return redirect(target, { headers: signedInHeaders(result, site.publicUrl) });
}

export const headers = retryHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).signIn.title);

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
