import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, requireSignedIn } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { redirectFormer } from "#app/http/practice-address.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { readRedactionPage } from "#app/redaction/page.server.ts";
import { redact } from "#app/redaction/redact.server.ts";
import { readSentRedaction, readTarget } from "#app/redaction/sent.ts";
import { href } from "#app/routes.ts";
import { RedactionPage } from "./page.tsx";
import { texts } from "./texts.ts";
import { redactionView, type TriedRedaction } from "./view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, formToken } = requireSignedIn(request, context);
  const { language, url } = readRequest(request);
  const catalogue = await context.site.catalogue();
  redirectFormer(request, catalogue, params.slug ?? "");
  const page = await readRedactionPage(context.site.db, actor, params.slug ?? "", readTarget(url.searchParams));
  if (!page.ok) throw page.fault === "forbidden" ? forbidden() : notFound();
  return { ...redactionView(page, catalogue, language), language, formToken, done: url.searchParams.has("tehty") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = requireSignedIn(request, context);
  const { language } = readRequest(request);
  const { site } = context;
  const form = await readForm(request);
  const sent = readSentRedaction((name) => field(form, name));
  const answer = (tried: Omit<TriedRedaction, "sent">, status: number) =>
    data({ sent, ...tried } satisfies TriedRedaction, { status, headers: { "Cache-Control": "private, no-store" } });
  if (!isOwnForm(form, context)) return answer({ fault: "expired" }, 422);
  const slug = (await site.catalogue()).currentSlugs.get(params.slug ?? "") ?? params.slug ?? "";
  const result = await redact(site.db, site.compiler, actor, slug, sent);
  if (!result.ok) {
    if (result.fault === "not-found") throw notFound();
    if (result.fault === "forbidden") throw forbidden();
    return answer({ fault: result.fault }, result.fault === "busy" ? 503 : 422);
  }
  const { done, places, token } = result;
  if (!done) return answer({ preview: { places, token } }, 200);
  await site.checkForChanges();
  await site.eraseRedacted();
  return redirect(
    sent.what === "comment" || sent.what === "adoption"
      ? href(language, "practice", slug)
      : `${href(language, "redaction", slug)}?tehty=1`,
  );
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).title);

export default function Redaction() {
  return <RedactionPage {...useLoaderData<typeof loader>()} tried={useActionData<typeof action>()} />;
}
