import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handleFeedback } from "#app/comments/feedback.server.ts";
import { parseId } from "#app/comments/tasks.ts";
import { listWaiting, mostWaiting } from "#app/comments/waiting.server.ts";
import { requireRight } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import { texts } from "./texts.ts";
import { WaitingPage } from "./waiting-page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { formToken } = requireRight(request, context, isCoordinator);
  const { language, url } = readRequest(request);
  const handled = url.searchParams.has("kasitelty");
  return { language, formToken, handled, most: mostWaiting, waiting: await listWaiting(context.site.db) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = requireRight(request, context, isCoordinator);
  const { language } = readRequest(request);
  const form = await readForm(request);
  const typed = { id: parseId(field(form, "palaute")), note: field(form, "huomautus") };
  if (!isOwnForm(form, context)) return data({ ...typed, fault: "expired" as const }, { status: 422 });
  const result = await handleFeedback(context.site.db, actor, typed.id ?? 0, typed.note);
  if (result.ok) return redirect(`${href(language, "admin")}?kasitelty=1`);
  const fault = result.fault === "reason" ? ("reason" as const) : ("gone" as const);
  return data({ ...typed, fault }, { status: 422 });
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).waiting.title);

export default function Admin() {
  return <WaitingPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
