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
  title: messages(language).legal.privacy.title,
  description: messages(language).legal.privacy.lead,
}));

export default function Privacy() {
  return <LegalPage page="privacy" {...useLoaderData<typeof loader>()} />;
}
