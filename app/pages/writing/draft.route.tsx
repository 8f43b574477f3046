import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { privateMeta } from "#app/http/private-meta.ts";
import { retryHeaders } from "#app/http/retry-headers.ts";
import { actWriting } from "./act.server.ts";
import { draftId, loadPage } from "./load.server.ts";
import { WritingPage } from "./page.tsx";
import { texts } from "./texts.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return loadPage(request, context, { kind: "draft", id: draftId(params.number) });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  return actWriting(request, context, { kind: "draft", id: draftId(params.number) });
}

export const headers = retryHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).title);

export default function Draft() {
  const loaded = useLoaderData<typeof loader>();
  return <WritingPage {...(useActionData<typeof action>() ?? loaded)} />;
}
