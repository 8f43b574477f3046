import type { LoaderFunctionArgs } from "@remix-run/node";
import { innokylaText } from "#app/briefs/innokyla.ts";
import { attachment } from "#app/http/attachment.ts";
import { readRequest } from "#app/http/page.ts";
import { messages } from "#app/i18n/messages.ts";
import { readInnokyla } from "./load-innokyla.server.ts";

/** The same fields as a file to save. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const { card, fields } = await readInnokyla(request, context, params.slug);
  return new Response(innokylaText(fields, messages(language).briefs.innokyla.emptyInFile), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": attachment(`${card.slug}-innokyla`, "txt"),
    },
  });
}
