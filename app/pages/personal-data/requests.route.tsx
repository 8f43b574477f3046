import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseId } from "#app/comments/tasks.ts";
import { requireRight } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { answerRequest, listRequests } from "#app/personal-data/requests.server.ts";
import { href } from "#app/routes.ts";
import { RequestsPage } from "./requests-page.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { formToken } = requireRight(request, context, isCoordinator);
  const { language, url } = readRequest(request);
  const { organisations } = await context.site.catalogue();
  const now = new Date().toISOString();
  const requests = (await listRequests(context.site.db)).map((it) => ({
    ...it,
    organisation: organisations.get(it.organisation)?.[language] ?? it.organisation,
    late: it.handled_at === null && it.due_at < now,
  }));
  return { language, formToken, requests, saved: url.searchParams.has("vastattu") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = requireRight(request, context, isCoordinator);
  const { language } = readRequest(request);
  const form = await readForm(request);
  const typed = { id: parseId(field(form, "pyynto")) ?? 0, answer: field(form, "vastaus") };
  if (!isOwnForm(form, context)) return data({ ...typed, fault: "expired" as const }, { status: 422 });
  const result = await answerRequest(context.site.db, actor, typed.id, {
    outcome: field(form, "teko") === "tehty" ? "done" : "refused",
    words: typed.answer,
    confirmed: form.has("vahvistus"),
  });
  if (!result.ok) return data({ ...typed, fault: result.fault }, { status: 422 });
  await context.site.checkForChanges();
  return redirect(`${href(language, "dataRequests")}?vastattu=1`);
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).requests.title);

export default function DataRequests() {
  return <RequestsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
