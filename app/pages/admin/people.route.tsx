import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRight } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { lastDayOf } from "#app/people/manage/terms.ts";
import { invite, listPeople } from "#app/people/people.server.ts";
import { grantableRoles, isCoordinator, mayInviteAnywhere } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { PeoplePage } from "./people-page.tsx";
import { invitableOrganisations } from "./shared/invitable.ts";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, formToken } = requireRight(request, context, mayInviteAnywhere);
  const { language, url } = readRequest(request);
  const { organisations } = await context.site.catalogue();
  const words = (url.searchParams.get("etsi") ?? "").trim().slice(0, 100);
  const showsEnded = url.searchParams.has("paattyneet");
  const named = (await listPeople(context.site.db, actor)).map((it) => ({
    ...it,
    roles: it.roles.map(({ role, ends }) => ({ role, lastDay: ends && lastDayOf(ends) })),
    organisation: organisations.get(it.organisation)?.[language] ?? it.organisation,
  }));
  const found = named.filter((it) =>
    `${it.name} ${it.email} ${it.organisation}`.toLowerCase().includes(words.toLowerCase()),
  );
  return {
    language,
    formToken,
    people: found.filter((it) => showsEnded || !it.ended),
    words,
    showsEnded,
    endedCount: found.filter((it) => it.ended).length,
    organisations: invitableOrganisations(language, actor, organisations),
    roles: grantableRoles(actor),
    coordinates: isCoordinator(actor),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = requireRight(request, context, mayInviteAnywhere);
  const { language } = readRequest(request);
  const form = await readForm(request);
  const { db, publicUrl } = context.site;
  const linkTo = (token: string) => publicUrl + href(language, "link", token);
  const typed = {
    name: field(form, "nimi"),
    email: field(form, "email"),
    organisation: field(form, "organisaatio"),
    language: languageIn(field(form, "kieli")),
    roles: grantableRoles(actor).filter((role) => form.getAll("rooli").includes(role)),
    lastDay: field(form, "viimeinen"),
  };
  if (!isOwnForm(form, context)) return data({ typed, fault: "expired" as const, newLink: null }, { status: 422 });
  if (form.get("teko") !== "kutsu") throw new Response(null, { status: 400 });
  const result = await invite(db, actor, typed);
  if (!result.ok) return data({ typed, fault: result.fault, newLink: null }, { status: 422 });
  return { typed: null, fault: null, newLink: { name: typed.name.trim(), link: linkTo(result.token) } };
}

function languageIn(text: string): Language {
  return text === "sv" || text === "en" ? text : "fi";
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).people);

export default function People() {
  return <PeoplePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
