import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, requireSignedIn } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { redirectFormer } from "#app/http/practice-address.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { mayRedactFor, mayWriteFor } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { performOwning } from "#app/practices/owning/perform.server.ts";
import { type OwningSent, owningActs, readOwning } from "#app/practices/owning/tasks.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { OwningPage } from "./page.tsx";
import { texts } from "./texts.ts";
import { owningView } from "./view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, formToken } = requireSignedIn(request, context);
  const { language, url } = readRequest(request);
  const catalogue = await context.site.catalogue();
  // A form posted to a former address is not redirected, which would lose its fields.
  const slug = catalogue.currentSlugs.get(params.slug ?? "") ?? params.slug ?? "";
  redirectFormer(request, catalogue, params.slug ?? "");
  const practice = await findPractice(context.site.db, slug);
  const view = owningView(slug, catalogue, language);
  if (!practice || !view) throw notFound();
  if (!mayWriteFor(actor, practice.owners)) throw forbidden();
  const mayRedact = mayRedactFor(actor, practice.owners);
  return { ...view, language, formToken, mayRedact, done: url.searchParams.get("tehty") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = requireSignedIn(request, context);
  const { language } = readRequest(request);
  const { site } = context;
  const form = await readForm(request);
  const sent = readOwning((name) => field(form, name));
  if (sent.act === null) throw new Response(null, { status: 400 });
  if (!isOwnForm(form, context)) return data({ sent, fault: "expired" as const, problems: [] }, { status: 422 });
  const result = await performOwning(site.db, actor, params.slug ?? "", sent, language);
  if (result.ok) {
    await site.checkForChanges();
    return redirect(addressAfter(language, form, result.slug, sent));
  }
  if (result.fault === "not-found") throw notFound();
  if (result.fault === "forbidden") throw forbidden();
  const problems = "problems" in result ? (result.problems ?? []) : [];
  return data({ sent, fault: result.fault, problems }, { status: 422 });
}

/** Returns the address of the page with the form; after handing over, the reader's own page, since they own it no more. */
function addressAfter(language: Language, form: URLSearchParams, slug: string, { act, keep }: OwningSent): string {
  const from = form.get("takaisin");
  const query = new URLSearchParams(act ? { tehty: owningActs[act] } : {});
  const isGivenAway = act === "hand-over" && !keep;
  if (from === "oma" || isGivenAway) return `${href(language, "own")}?${query}#organisaation-kaytannot`;
  const jasen = form.get("jasen") ?? "";
  if (from === "kaytannot")
    return `${href(language, "ownPractices")}?${new URLSearchParams({ jasen, tehty: owningActs.confirm })}`;
  return `${href(language, from === "kaytanto" ? "practice" : "owning", slug)}?${query}`;
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).title);

export default function Owning() {
  return <OwningPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
