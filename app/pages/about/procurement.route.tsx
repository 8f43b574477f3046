import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { LegalPage } from "./legal-page.tsx";
import { texts } from "./texts.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  return { language: readRequest(request).language, facts: context.site.legal };
}

export const meta = metaFrom<ReturnType<typeof loader>>(({ language }) => ({
  title: sharedTexts(language).legal.procurement,
  description: texts(language).legal.procurement.lead,
}));

export default function Procurement() {
  return <LegalPage page="procurement" {...useLoaderData<typeof loader>()} />;
}
