import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { originOf } from "#app/http/access.ts";
import { field, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { halfCookie, signedInHeaders } from "#app/http/session-cookie.ts";
import { readLink } from "#app/people/links.server.ts";
import { confirmAddress } from "#app/people/own.server.ts";
import { redeemLink } from "#app/people/redeem-link.server.ts";
import { href } from "#app/routes.ts";
import { LinkPage } from "./link-page.tsx";
import { texts } from "./texts.ts";

/** Opening the page does not use the link, since mail scanners open links too; sending the form does. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const token = params.slug ?? "";
  const link = await readLink(context.site.db, token);
  const confirmed = !link && url.searchParams.has("vahvistettu");
  return data({ language, token, link, confirmed }, { status: link || confirmed ? 200 : 404 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const form = await readForm(request);
  const typed = { email: field(form, "email"), name: field(form, "nimi") };
  const { site } = context;
  if (context.unsaved) return data({ ...typed, fault: "expired" as const }, { status: 422 });
  const token = params.slug ?? "";
  if ((await readLink(site.db, token))?.purpose === "email") {
    const confirmed = await confirmAddress(site.db, token, context.address);
    if (confirmed.ok) return redirect(`${href(language, "link", token)}?vahvistettu=1`);
    return data({ ...typed, fault: confirmed.fault }, { status: 422 });
  }
  const sent = { ...typed, password: form.get("salasana") ?? "" };
  const result = await redeemLink(site.db, token, sent, originOf(request, context));
  if (!result.ok && result.fault === "needs-code")
    return redirect(href(language, "signInCode"), {
      headers: { "Set-Cookie": halfCookie(result.half, site.publicUrl) },
    });
  if (!result.ok) return data({ ...typed, fault: result.fault }, { status: result.fault === "busy" ? 503 : 422 });
  return redirect(href(language, "own"), { headers: signedInHeaders(result, site.publicUrl) });
}

export const headers = privateHeaders;
export const meta = privateMeta<{ language: "fi" | "sv" | "en" }>((language) => texts(language).signIn.title);

export default function Link() {
  return <LinkPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
