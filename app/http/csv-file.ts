import { attachment } from "./attachment.ts";
import { csvText } from "./csv.ts";
import { privateHeaders } from "./private-headers.ts";

/** A CSV download that no cache stores, named `<name>-<day of now>.csv`; `now` is a UTC ISO time. */
export function csvFile(name: string, now: string, rows: Parameters<typeof csvText>[0]): Response {
  return new Response(csvText(rows), {
    headers: {
      ...privateHeaders(),
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": attachment(`${name}-${now.slice(0, 10)}`, "csv"),
    },
  });
}
