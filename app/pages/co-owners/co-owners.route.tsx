import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, requireSignedIn } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { mayWrite } from "#app/people/policy.ts";
import { performCoOwner } from "#app/practices/co-owners/perform.server.ts";
import { readProposals } from "#app/practices/co-owners/proposals.server.ts";
import { type CoOwnerFault, coOwnerActOf, coOwnerActs } from "#app/practices/co-owners/tasks.ts";
import { href } from "#app/routes.ts";
import { CoOwnersPage } from "./page.tsx";
import { texts } from "./texts.ts";
import { coOwnersView } from "./view.ts";

/** Open to every writer: who is not concerned sees only the owners, whether or not anybody is proposed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, formToken } = requireSignedIn(request, context);
  const { language, url } = readRequest(request);
  // A form posted to a former address is not redirected, which would lose its fields.
  const current = (await context.site.catalogue()).currentSlugs.get(params.slug ?? "");
  const slug = request.method === "GET" ? params.slug : (current ?? params.slug);
  const { card, catalogue } = await practiceAt({ request, context, slug });
  if (!mayWrite(actor)) throw forbidden();
  const proposals = await readProposals(context.site.db, actor, card.id);
  const view = coOwnersView(card, proposals, catalogue, actor, language);
  return { ...view, language, formToken, done: url.searchParams.get("tehty") };
}

/** The faults that arise when another person has acted since the page was read: answered with 409. */
const overtaken: CoOwnerFault[] = ["no-proposal", "no-co-owner"];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = requireSignedIn(request, context);
  const { language } = readRequest(request);
  const { site } = context;
  const form = await readForm(request);
  const act = coOwnerActOf(field(form, "teko"));
  if (act === null) throw new Response(null, { status: 400 });
  const sent = { act, organisation: field(form, "organisaatio") };
  if (!isOwnForm(form, context)) return data({ sent, fault: "expired" as const }, { status: 422 });
  const result = await performCoOwner(site.db, actor, params.slug ?? "", sent, language);
  if (result.ok) {
    await site.checkForChanges();
    const done = `tehty=${coOwnerActs[act]}`;
    if (form.get("takaisin") === "oma") return redirect(`${href(language, "own")}?${done}#yhteisomistus`);
    const page = form.get("takaisin") === "kaytanto" ? "practice" : "coOwners";
    return redirect(`${href(language, page, result.slug)}?${done}`);
  }
  if (result.fault === "not-found") throw notFound();
  if (result.fault === "forbidden") throw forbidden();
  return data({ sent, fault: result.fault }, { status: overtaken.includes(result.fault) ? 409 : 422 });
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).title);

export default function CoOwners() {
  return <CoOwnersPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
