import type { LoaderFunctionArgs } from "@remix-run/node";
import { openJson } from "#app/http/open-data.ts";
import { licenceUrl } from "#app/open-data/licence.ts";
import { openApi } from "#app/open-data/openapi.ts";

/** `GET /api/v1/openapi.json`: what the open interface answers, for programs. */
export function loader({ context }: LoaderFunctionArgs) {
  return openJson(openApi(context.site.publicUrl), { license: licenceUrl });
}
