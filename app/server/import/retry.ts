import { setTimeout } from "node:timers/promises";
import { FileNameTakenError } from "#app/files/publish.server.ts";
import { type Compiler, type PublishRequest, type PublishResult, publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import { nameTakenProblem } from "../starter/import.ts";

/** Attempts while another process writes; before each failure SQLite itself has waited for seconds. */
const maxTries = 12;

/** Publishes, retrying while another process writes. A file name that is taken by another file is reported as a problem. */
export async function publishWithRetry(db: Db, compiler: Compiler, request: PublishRequest): Promise<PublishResult> {
  try {
    return await retryWhenBusy(() => publish(db, compiler, request));
  } catch (error) {
    if (!(error instanceof FileNameTakenError)) throw error;
    return { ok: false, fault: "problems", errors: [nameTakenProblem(error, request.messages ?? "fi")] };
  }
}

/** Repeats work that fails with SQLITE_BUSY, as while a server or a backup writes. Throws every other error at once. */
export async function retryWhenBusy<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: string }).code !== "SQLITE_BUSY" || tried === maxTries) throw error;
      await setTimeout(100 * tried);
    }
  }
}
