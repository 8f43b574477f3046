import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRight } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { inviteList } from "#app/people/invite-list/invite-list.server.ts";
import { readList } from "#app/people/invite-list/read-list.ts";
import { grantableRoles, isCoordinator, mayInviteAnywhere } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import { invitableOrganisations } from "../admin/shared/invitable.ts";
import { defaultsOf, linkTable, listWords, lookAt, markOf, readSentList, remainder, unread } from "./act.server.ts";
import { InviteListPage } from "./page.tsx";
import type { ListAnswer } from "./view.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, formToken } = requireRight(request, context, mayInviteAnywhere);
  const { language } = readRequest(request);
  const { organisations } = await context.site.catalogue();
  return {
    language,
    formToken,
    organisations: invitableOrganisations(language, actor, organisations),
    roles: grantableRoles(actor),
    coordinates: isCoordinator(actor),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = requireRight(request, context, mayInviteAnywhere);
  const { language } = readRequest(request);
  const { db, publicUrl, catalogue } = context.site;
  const form = await readForm(request);
  const act = form.get("teko");
  const sent = readSentList(form, actor);
  const refuse = (fault: "expired" | "empty") => data<ListAnswer>({ ...unread(sent), fault }, { status: 422 });
  if (!isOwnForm(form, context)) return refuse("expired");
  if (act !== "katso" && act !== "kutsu") throw new Response(null, { status: 400 });

  const words = listWords((await catalogue()).organisations);
  const read = readList(sent.list, words, defaultsOf(sent));
  if (read.people.length === 0) return refuse("empty");
  if (act === "katso") return data(await lookAt(db, actor, sent, read));
  if (field(form, "katsottu") !== markOf(sent))
    return data({ ...(await lookAt(db, actor, sent, read)), fault: "changed" as const }, { status: 422 });

  const outcomes = await inviteList(db, actor, read.people);
  const links = outcomes.flatMap(({ token, person }) =>
    token ? [{ name: person.name.trim(), email: person.email, link: publicUrl + href(language, "link", token) }] : [],
  );
  const left = { ...sent, list: remainder(read, outcomes) };
  const next = await lookAt(db, actor, left, readList(left.list, words, defaultsOf(left)), outcomes);
  const invited = { links, csv: linkTable(language, links), left: outcomes.length - links.length };
  return data<ListAnswer>({ ...next, invited });
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>(
  (language) => sharedTexts(language).words.inviteMany,
);

export default function InviteList() {
  return <InviteListPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
