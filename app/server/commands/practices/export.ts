import path from "node:path";
import { openFileStore } from "#app/files/store.server.ts";
import { writeExport } from "../../export/folder.ts";
import type { Settings } from "../../settings.ts";
import { texts } from "../../texts.ts";
import { languageOf, readWords, standing, UsageError } from "./arguments.ts";
import { openPublished } from "./open-published.ts";

/** `practices export DIR`: what was asked, as work to do. Throws `UsageError` before anything is looked at. */
export function exportLibrary(args: string[]): (settings: Settings) => Promise<number> {
  const { values, words } = readWords(args, { lang: { type: "string" } });
  const language = languageOf(values.lang);
  const [folder] = words;
  if (folder === undefined || words.length > 1) throw new UsageError("name one folder");
  return async ({ dataDir }) => {
    const db = await openPublished(dataDir, language);
    try {
      const done = await writeExport(db, openFileStore(dataDir).read, path.resolve(standing(), folder), language);
      console.log(texts(language).exported(done));
      return 0;
    } finally {
      await db.destroy();
    }
  };
}
