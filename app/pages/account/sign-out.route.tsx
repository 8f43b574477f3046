import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAccount } from "#app/http/access.ts";
import { isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sessionCookie } from "#app/http/session-cookie.ts";
import { endSession } from "#app/people/sessions.server.ts";
import { href } from "#app/routes.ts";
import { SignOutPage } from "./sign-out-page.tsx";
import { texts } from "./texts.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const { formToken } = requireAccount(request, context);
  return { language: readRequest(request).language, formToken };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const form = await readForm(request);
  if (context.account && !isOwnForm(form, context)) throw redirect(href(language, "signOut"));
  if (context.account) await endSession(context.site.db, context.account.actor.id, context.account.sessionId);
  return redirect(href(language, "home"), {
    headers: {
      "Set-Cookie": sessionCookie(null, context.site.publicUrl),
      // Removes texts that the writing form stored in the browser, which the next user of it must not see.
      "Clear-Site-Data": '"storage"',
    },
  });
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).signOut.title);

export default function SignOut() {
  return <SignOutPage {...useLoaderData<typeof loader>()} />;
}
