import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { messages } from "#app/i18n/messages.ts";
import { LegalPage } from "./legal-page.tsx";

export function loader({ request, context }: LoaderFunctionArgs) {
  return { language: readRequest(request).language, facts: context.site.legal };
}

export const meta = metaFrom<ReturnType<typeof loader>>(({ language }) => ({
  title: messages(language).legal.accessibility.title,
  description: messages(language).legal.accessibility.lead,
}));

export default function Accessibility() {
  return <LegalPage page="accessibility" {...useLoaderData<typeof loader>()} />;
}
