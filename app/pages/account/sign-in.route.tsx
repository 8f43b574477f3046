import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { originOf } from "#app/http/access.ts";
import { field, readForm, safeTarget } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { signedInHeaders } from "#app/http/session-cookie.ts";
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

const statuses = { wrong: 422, wait: 429, busy: 503 } as const;

export async function action({ request, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const form = await readForm(request);
  const email = field(form, "email");
  const { site } = context;
  if (context.unsaved) return data({ email, fault: "wrong" as const, waitSeconds: 0 }, { status: 422 });
  const credentials = { email, password: form.get("salasana") ?? "" };
  const result = await signIn(site.db, credentials, originOf(request, context));
  if (!result.ok) {
    const waitSeconds = result.fault === "wrong" ? 0 : result.waitSeconds;
    const headers: Record<string, string> = waitSeconds > 0 ? { "Retry-After": String(waitSeconds) } : {};
    return data({ email, fault: result.fault, waitSeconds }, { status: statuses[result.fault], headers });
  }
  return redirect(safeTarget(form.get("jatka"), href(language, "own")), {
    headers: signedInHeaders(result, site.publicUrl),
  });
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).signIn.title);

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
