import { listPublished } from "#app/practices/list/list-published.server.ts";
import type { Settings } from "../../settings.ts";
import { printable } from "../../starter/files.ts";
import { texts } from "../../texts.ts";
import { languageOf, readWords, UsageError } from "./arguments.ts";
import { openPublished } from "./open-published.ts";
import { openResultStream } from "./output.ts";

/** `practices list`, to be run with the settings. Throws `UsageError` before any setting or file is read. */
export function list(args: string[]): (settings: Settings) => Promise<number> {
  const { values, words } = readWords(args, {
    json: { type: "boolean" },
    stale: { type: "boolean" },
    organisation: { type: "string" },
    lang: { type: "string" },
  });
  if (words.length > 0) throw new UsageError(`${words[0]} is not understood`);
  const { json = false, stale = false, organisation = null } = values;
  const language = languageOf(values.lang);
  return async ({ dataDir }) => {
    const db = await openPublished(dataDir, language);
    try {
      const rows = await listPublished(db, { organisation, staleAt: stale ? new Date() : null });
      if (!rows) throw new Error(texts(language).unknownOrganisation(organisation ?? ""));
      const out = openResultStream(process.stdout);
      for (const row of rows) {
        const cells = [row.slug, row.organisation, String(row.number), row.publishedAt, row.title];
        await out.write(json ? `${JSON.stringify(row)}\n` : `${cells.map(printable).join("\t")}\n`);
      }
      return 0;
    } finally {
      await db.destroy();
    }
  };
}
