import type { LoaderFunctionArgs } from "@remix-run/node";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { openCsv, openJson, openRefusal } from "#app/http/open-data.ts";
import { within } from "#app/http/within.ts";
import { licenceUrl } from "#app/open-data/licence.ts";
import { listNames } from "#app/open-data/list-names.ts";
import { openList } from "#app/open-data/lists.ts";
import { pageOf } from "#app/open-data/page.ts";

/**
 * `GET /api/v1/practices`, `…/adoptions`, `…/themes`, `…/members` a page at a time, and with `.csv` whole as a table. `per_page` is
 * 1–100, 20 when absent; odd numbers are taken as the nearest that will do.
 */
export async function loader({ request, context: { site } }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const [, asked, table] = /([a-z]+)(\.csv)?$/.exec(pathname) ?? [];
  const name = listNames.find((it) => it === asked);
  if (!name) return openRefusal(404, { error: "no such list" });
  const catalogue = await site.catalogue();
  // As a visitor, whoever asks.
  const adoptions = name === "adoptions" ? await readAdoptions(site.db, catalogue, null, {}) : [];
  const list = openList(name, { catalogue, adoptions, publicUrl: site.publicUrl });
  const address = `${site.publicUrl}/api/v1/${name}`;
  const about = { license: licenceUrl, "service-desc": `${site.publicUrl}/api/v1/openapi.json` };
  if (table) return openCsv(name, list.table(), about);
  const perPage = within(searchParams.get("per_page"), 20, 1, 100);
  const page = pageOf(list, { page: within(searchParams.get("page"), 1, 1, 1_000_000), perPage }, address);
  return openJson(page, { ...about, alternate: `${address}.csv`, next: page.next, prev: page.previous });
}
