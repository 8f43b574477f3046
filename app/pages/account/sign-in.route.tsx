import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { field, readForm, safeTarget } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sessionCookie } from "#app/http/session-cookie.ts";
import { signIn } from "#app/people/sign-in.server.ts";
import { href } from "#app/routes.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { texts } from "./texts.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const target = safeTarget(url.searchParams.get("jatka"), href(language, "own"));
  if (context.account) throw redirect(context.signedIn ? target : href(language, "own"));
  return { language, target };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const form = await readForm(request);
  const email = field(form, "email");
  const from = { address: context.address, browser: request.headers.get("User-Agent") ?? "" };
  const { site } = context;
  const result = await signIn(site.db, site.throttle, { email, password: form.get("salasana") ?? "" }, from);
  if (!result.ok)
    return data({ email, waitSeconds: result.waitSeconds }, { status: result.waitSeconds > 0 ? 429 : 422 });
  return redirect(safeTarget(form.get("jatka"), href(language, "own")), {
    headers: { "Set-Cookie": sessionCookie(result.token, site.publicUrl) },
  });
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).signIn.title);

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
