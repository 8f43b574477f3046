import { setTimeout } from "node:timers/promises";
import { FileNameTakenError } from "#app/files/publish.server.ts";
import { texts as fileTexts } from "#app/files/texts.ts";
import { type Compiler, type PublishRequest, type PublishResult, publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";

/** How often work is tried again while another process writes; each time SQLite itself has waited for seconds. */
const tries = 12;

/** Publishes although others may be writing; a name that already means another file is the text's own fault. */
export async function publishPatiently(db: Db, compiler: Compiler, request: PublishRequest): Promise<PublishResult> {
  try {
    return await patiently(() => publish(db, compiler, request));
  } catch (error) {
    if (!(error instanceof FileNameTakenError)) throw error;
    const message = fileTexts(request.messages ?? "fi").nameTaken(error.fileName);
    return { ok: false, fault: "problems", errors: [{ line: 1, column: 1, message }] };
  }
}

/** Does work again when the database was busy all the while: a server or a backup may be writing. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: string }).code !== "SQLITE_BUSY" || tried === tries) throw error;
      await setTimeout(100 * tried);
    }
  }
}
