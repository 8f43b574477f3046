import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAccount } from "#app/http/access.ts";
import { attachment } from "#app/http/attachment.ts";
import { exportOwnData } from "#app/personal-data/export.server.ts";

/** All data of the signed-in person as JSON, also for a person without a role in force. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = requireAccount(request, context);
  const data = await exportOwnData(context.site.db, actor.id);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": attachment("omat-tiedot", "json"),
      "Cache-Control": "no-store",
    },
  });
}
