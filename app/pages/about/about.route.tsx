import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { mayWrite } from "#app/people/policy.ts";
import { AboutPage } from "./page.tsx";
import { texts } from "./texts.ts";

export function loader({ request, context: { signedIn } }: LoaderFunctionArgs) {
  // A visitor is asked to sign in; who is signed in and may not write would be refused.
  return { language: readRequest(request).language, leadsToForm: signedIn === null || mayWrite(signedIn.actor) };
}

export const meta = metaFrom<ReturnType<typeof loader>>(({ language }) => ({
  title: texts(language).about.title,
  description: texts(language).about.lead,
}));

export default function About() {
  return <AboutPage {...useLoaderData<typeof loader>()} />;
}
