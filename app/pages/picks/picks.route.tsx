import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { parsePicks } from "#app/picks/address.ts";
import { applyChange, readChange } from "#app/picks/change.ts";
import { resolvePicks } from "#app/picks/resolve.ts";
import { changePicks, readPicks } from "#app/picks/saved.server.ts";
import { href } from "#app/routes.ts";
import { findPicks, picksTarget } from "./load.server.ts";
import { PicksPage } from "./page.tsx";
import { texts } from "./texts.ts";
import { picksView } from "./view.ts";

/** Shows the list in the address, which anybody can open, or else the reader's saved list. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const { signedIn, site } = context;
  const { searchParams } = url;
  const change = readChange(searchParams);
  const inAddress = parsePicks(searchParams);
  const isSaved = signedIn !== null && inAddress.length === 0;
  if (change && !isSaved)
    throw redirect(picksTarget(language, searchParams, applyChange(inAddress, change), inAddress));
  // A form sends `k` repeatedly: redirect to the shorter address of the same list.
  if (searchParams.getAll("k").length > 1) throw redirect(picksTarget(language, searchParams, inAddress));
  const catalogue = await site.catalogue();
  const picks = resolvePicks(catalogue, isSaved ? await readPicks(site.db, signedIn.actor) : inAddress);
  const page = {
    ...picksView(picks, { isSaved, signedIn, publicUrl: site.publicUrl }, catalogue, language),
    search: await findPicks(site, catalogue, searchParams.get("q"), picks, language),
    done: searchParams.get("tehty"),
    // The list that was just cleared, which the page offers back.
    cleared: parsePicks(new URLSearchParams({ k: searchParams.get("entiset") ?? "" })),
  };
  return data(page, {
    status: picks.overLimit.length > 0 ? 422 : 200,
    headers: signedIn || page.search ? privateHeaders() : {},
  });
}

/** Changes the reader's saved list. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const form = await readForm(request);
  if (!isOwnForm(form, context)) return data({ fault: "expired" as const }, { status: 422 });
  const change = readChange(form);
  if (!change) throw new Response(null, { status: 400 });
  const { db } = context.site;
  const actor = context.signedIn?.actor ?? null;
  const before = await readPicks(db, actor);
  const result = await changePicks(db, actor, change);
  if (!result.ok) return data({ fault: result.fault }, { status: 422 });
  if (form.get("takaisin") === "kaytanto" && "picks" in change)
    return redirect(`${href(language, "practice", change.picks[0])}?tehty=poimittu#poiminta`);
  return redirect(picksTarget(language, form, [], before));
}

export const headers = ({ loaderHeaders, actionHeaders }: { loaderHeaders: Headers; actionHeaders: Headers }) =>
  actionHeaders.has("Cache-Control") ? actionHeaders : loaderHeaders;

export const meta = privateMeta<Awaited<ReturnType<typeof loader>>["data"]>((language) => texts(language).title);

export default function Picks() {
  return <PicksPage {...useLoaderData<typeof loader>()} fault={useActionData<typeof action>()?.fault ?? null} />;
}
