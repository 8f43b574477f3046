import { attachment } from "./attachment.ts";
import { csvText } from "./csv.ts";
import { privateHeaders } from "./private-headers.ts";

/** A table to save that nobody keeps on the way, under a name and the day of a moment (UTC ISO). */
export function csvFile(name: string, now: string, rows: Parameters<typeof csvText>[0]): Response {
  return new Response(csvText(rows), {
    headers: {
      ...privateHeaders(),
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": attachment(`${name}-${now.slice(0, 10)}`, "csv"),
    },
  });
}
