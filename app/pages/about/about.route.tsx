import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { AboutPage } from "./page.tsx";
import { texts } from "./texts.ts";

export function loader({ request }: LoaderFunctionArgs) {
  return { language: readRequest(request).language };
}

export const meta = metaFrom<ReturnType<typeof loader>>(({ language }) => ({
  title: texts(language).about.title,
  description: texts(language).about.lead,
}));

export default function About() {
  return <AboutPage {...useLoaderData<typeof loader>()} />;
}
