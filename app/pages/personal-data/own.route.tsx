import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAccount } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { isRequestKind, listOwnRequests, makeRequest } from "#app/personal-data/requests.server.ts";
import { href } from "#app/routes.ts";
import { OwnDataPage } from "./own-page.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { formToken, actor } = requireAccount(request, context);
  const { language, url } = readRequest(request);
  const requests = await listOwnRequests(context.site.db, actor.id);
  return { language, formToken, requests, sent: url.searchParams.has("lahetetty") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = requireAccount(request, context);
  const { language } = readRequest(request);
  const form = await readForm(request);
  const typed = { kind: field(form, "pyynto"), text: field(form, "teksti") };
  if (!isOwnForm(form, context)) return data({ ...typed, fault: "expired" as const }, { status: 422 });
  if (!isRequestKind(typed.kind)) return data({ ...typed, fault: "kind" as const }, { status: 422 });
  const result = await makeRequest(context.site.db, actor.id, typed.kind, typed.text);
  if (!result.ok) return data({ ...typed, fault: result.fault }, { status: 422 });
  return redirect(`${href(language, "ownData")}?lahetetty=1`);
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).own.title);

export default function OwnData() {
  return <OwnDataPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
