import path from "node:path";
import { openFileStore } from "#app/files/store.server.ts";
import { writeExport } from "../../export/write-export.ts";
import type { Settings } from "../../settings.ts";
import { texts } from "../../texts.ts";
import { languageOf, readWords, UsageError, workingDirectory } from "./arguments.ts";
import { openPublished } from "./open-published.ts";

/** `practices export DIR`, to be run with the settings. Throws `UsageError` before any setting or file is read. */
export function exportLibrary(args: string[]): (settings: Settings) => Promise<number> {
  const { values, words } = readWords(args, { lang: { type: "string" } });
  const language = languageOf(values.lang);
  const [folder] = words;
  if (folder === undefined || words.length > 1) throw new UsageError("name one folder");
  return async ({ dataDir }) => {
    const db = await openPublished(dataDir, language);
    try {
      const summary = await writeExport(
        db,
        openFileStore(dataDir).read,
        path.resolve(workingDirectory(), folder),
        language,
      );
      console.log(texts(language).exported(summary));
      return 0;
    } finally {
      await db.destroy();
    }
  };
}
