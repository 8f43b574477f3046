import { attachment } from "./attachment.ts";
import { csvText } from "./csv.ts";

/** Open to pages of other sites, and to be kept by anybody for five minutes; the ETag moves with the content. */
const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link",
  "Cache-Control": "public, max-age=300",
};

/** Where an answer leads, by relation: `license`, `service-desc`, `next` and the like. */
export type Relations = Readonly<Record<string, string | null>>;

/** An answer of open data as JSON. */
export function openJson(body: object, relations: Relations): Response {
  return Response.json(body, { headers: { ...open, Link: linkHeader(relations) } });
}

/** A table of open data, to be saved under a name; its first row names the columns. */
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

/** A refusal of open data as JSON: never kept. */
export function openRefusal(status: number, body: { error: string }): Response {
  const headers = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" };
  return Response.json(body, { status, headers });
}

/** The way to the address in force; asked anew each time, for a practice may go back to the one it left. */
export function openRedirect(address: string): Response {
  const headers = { Location: address, "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };
  return new Response(null, { status: 301, headers });
}

function linkHeader(relations: Relations): string {
  return Object.entries(relations)
    .flatMap(([relation, address]) => (address === null ? [] : `<${address}>; rel="${relation}"`))
    .join(", ");
}
