import type { LoaderFunctionArgs } from "@remix-run/node";
import { strictInteger } from "#app/http/integer-parameter.ts";
import { openCsv, openJson, openRefusal } from "#app/http/open-data.ts";
import { licenceUrl } from "#app/open-data/licence.ts";
import { listNames } from "#app/open-data/list-names.ts";
import { openList } from "#app/open-data/lists.ts";
import { bounds, pageOf } from "#app/open-data/page.ts";

const wrongPaging = bounds.map((it) => `${it.name} is a whole number from ${it.minimum} to ${it.maximum}`).join("; ");

/**
 * `GET /api/v1/practices`, `…/adoptions`, `…/themes`, `…/members`: a page of the list as JSON; with `.csv` the whole
 * list as a table. A `page` or `per_page` that is no integer within its bounds is answered 400; a page after the last
 * is empty.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { site } = context;
  const { pathname, searchParams } = new URL(request.url);
  const [, requested, table] = /([a-z]+)(\.csv)?$/.exec(pathname) ?? [];
  const name = listNames.find((it) => it === requested);
  if (!name) return openRefusal(404, { error: "no such list" });
  context.dependsOn("practices", ...(name === "adoptions" ? (["adoptions"] as const) : []));
  const catalogue = await site.catalogue();
  // Only public adoptions, also for a request with a session.
  const adoptions = name === "adoptions" ? await site.adoptions(catalogue, null) : [];
  const list = openList(name, { catalogue, adoptions, publicUrl: site.publicUrl });
  const address = `${site.publicUrl}/api/v1/${name}`;
  const relations = { license: licenceUrl, "service-desc": `${site.publicUrl}/api/v1/openapi.json` };
  if (table) return openCsv(name, list.table(), relations);
  const [page, perPage] = bounds.map((it) =>
    strictInteger(searchParams.get(it.name), it.defaultValue, it.minimum, it.maximum),
  );
  if (page == null || perPage == null) return openRefusal(400, { error: wrongPaging });
  const part = pageOf(list, { page, perPage }, address);
  return openJson(part, { ...relations, alternate: `${address}.csv`, next: part.next, prev: part.previous });
}
