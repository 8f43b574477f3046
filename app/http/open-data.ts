import { attachment } from "./attachment.ts";
import { csvText } from "./csv.ts";

/** Readable by scripts of other sites, and cacheable for five minutes; the ETag changes with the content. */
const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link",
  "Cache-Control": "public, max-age=300",
};

/** Addresses of the `Link` header by relation (`license`, `service-desc`, `next` …); null leaves the relation out. */
export type Relations = Readonly<Record<string, string | null>>;

/** A successful response of the open data interface as JSON. */
export function openJson(body: object, relations: Relations): Response {
  return Response.json(body, { headers: { ...open, Link: linkHeader(relations) } });
}

/** A table of the open data interface as a CSV download; its first row names the columns. */
export function openCsv(name: string, table: (string | number)[][], relations: Relations): Response {
  return new Response(csvText(table), {
    headers: {
      ...open,
      Link: linkHeader(relations),
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": attachment(`vertaiskunta-${name}`, "csv"),
    },
  });
}

/** A refusal of the open data interface as JSON, never cached. */
export function openRefusal(status: number, body: { error: string }): Response {
  const headers = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" };
  return Response.json(body, { status, headers });
}

/** A permanent redirect to the current address. Revalidated each time: a practice may return to a former address. */
export function openRedirect(address: string): Response {
  const headers = { Location: address, "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };
  return new Response(null, { status: 301, headers });
}

function linkHeader(relations: Relations): string {
  return Object.entries(relations)
    .flatMap(([relation, address]) => (address === null ? [] : `<${address}>; rel="${relation}"`))
    .join(", ");
}
