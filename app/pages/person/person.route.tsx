import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRight } from "#app/http/access.ts";
import { isOwnForm, readForm } from "#app/http/forms.server.ts";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { addressLink, renewLink } from "#app/people/people.server.ts";
import { mayInviteAnywhere } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import { performAct, personActs, readSentPerson } from "./act.server.ts";
import { loadPerson } from "./load.server.ts";
import { PersonPage } from "./page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const signedIn = requireRight(request, context, mayInviteAnywhere);
  const { language, url } = readRequest(request);
  const person = await loadPerson(context, signedIn, Number(params.number), language);
  if (!person) throw notFound();
  return { ...person, done: url.searchParams.get("tehty"), ending: url.searchParams.has("paata") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = requireRight(request, context, mayInviteAnywhere);
  const { language } = readRequest(request);
  const id = Number(params.number);
  const form = await readForm(request);
  const { db, publicUrl } = context.site;
  const typed = readSentPerson(form);
  const act = personActs.find((it) => it === form.get("teko")) ?? null;
  const makeLink = form.get("teko") === "osoite" ? addressLink : renewLink;
  if (act === null && !["linkki", "osoite"].includes(form.get("teko") ?? "")) throw new Response(null, { status: 400 });
  if (!isOwnForm(form, context)) {
    if (act === null) throw redirect(href(language, "person", "", id));
    return data({ refused: { act, fault: "expired" as const, typed }, newLink: null }, { status: 422 });
  }
  if (act === null) {
    const token = await makeLink(db, actor, id);
    if (token === null) throw notFound();
    return { refused: null, newLink: publicUrl + href(language, "link", token) };
  }
  const result = await performAct(db, actor, id, act, typed);
  if (result.ok && act === "paata" && id === actor.id) return redirect(href(language, "home"));
  if (result.ok) return redirect(`${href(language, "person", "", id)}?tehty=${act === "paata" ? "paatetty" : act}`);
  if (result.fault === "gone") throw notFound();
  return data({ refused: { act, fault: result.fault, typed }, newLink: null }, { status: 422 });
}

export const headers = privateHeaders;
export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ name }) => ({ title: name, noIndex: true }));

export default function Person() {
  const answer = useActionData<typeof action>();
  return (
    <PersonPage
      {...useLoaderData<typeof loader>()}
      refused={answer?.refused ?? null}
      newLink={answer?.newLink ?? null}
    />
  );
}
