import type { LoaderFunctionArgs } from "@remix-run/node";
import { innokylaText } from "#app/briefs/innokyla.ts";
import { attachment } from "#app/http/attachment.ts";
import { readRequest } from "#app/http/page.ts";
import { readInnokyla } from "./load-innokyla.server.ts";
import { texts } from "./texts.ts";

/** The fields of Innokylä's form as a text file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const { card, fields } = await readInnokyla(request, context, params.slug);
  return new Response(innokylaText(fields, texts(language).innokyla.emptyInFile), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": attachment(`${card.slug}-innokyla`, "txt"),
    },
  });
}
