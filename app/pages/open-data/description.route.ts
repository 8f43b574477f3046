import type { LoaderFunctionArgs } from "@remix-run/node";
import { openJson } from "#app/http/open-data.ts";
import { licenceUrl } from "#app/open-data/licence.ts";
import { openApi } from "#app/open-data/openapi.ts";

/** `GET /api/v1/openapi.json`: the OpenAPI description of the open interface. */
export function loader({ context }: LoaderFunctionArgs) {
  return openJson(openApi(context.site.publicUrl), { license: licenceUrl });
}
