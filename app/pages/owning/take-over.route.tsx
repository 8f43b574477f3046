import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, requireSignedIn } from "#app/http/access.ts";
import { isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { practiceAt } from "#app/http/practice-address.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { mayWriteFor } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { takeOver } from "#app/practices/owning/take-over.server.ts";
import { href } from "#app/routes.ts";
import { TakeOverPage } from "./shared/take-over.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, formToken } = requireSignedIn(request, context);
  const { language } = readRequest(request);
  const { card } = await practiceAt({ request, context, slug: params.slug });
  const practice = await findPractice(context.site.db, card.slug);
  if (!practice) throw notFound();
  if (!mayWriteFor(actor, practice.owners)) throw forbidden();
  return { language, slug: card.slug, title: card.title, formToken, hasOthers: card.organisations.length > 1 };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = requireSignedIn(request, context);
  const { language } = readRequest(request);
  const { site } = context;
  const slug = params.slug ?? "";
  const form = await readForm(request);
  if (!isOwnForm(form, context)) return data({ refused: "expired" as const }, { status: 422 });
  const result = await takeOver(site.db, actor, slug, language);
  if (result.ok) {
    await site.checkForChanges();
    return redirect(href(language, "practice", slug));
  }
  if (result.fault === "taken") return data({ refused: "taken" as const }, { status: 422 });
  throw result.fault === "forbidden" ? forbidden() : notFound();
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).takingOver.title);

export default function TakeOver() {
  return <TakeOverPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
