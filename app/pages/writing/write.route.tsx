import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { privateMeta } from "#app/http/private-meta.ts";
import { retryHeaders } from "#app/http/retry-headers.ts";
import { actWriting } from "./act.server.ts";
import { loadPage } from "./load.server.ts";
import { WritingPage } from "./page.tsx";
import { texts } from "./texts.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  return loadPage(request, context, { kind: "new" });
}

export function action({ request, context }: ActionFunctionArgs) {
  return actWriting(request, context, { kind: "new" });
}

export const headers = retryHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).title);

export default function Write() {
  const loaded = useLoaderData<typeof loader>();
  return <WritingPage {...(useActionData<typeof action>() ?? loaded)} />;
}
