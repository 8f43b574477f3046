import { setTimeout } from "node:timers/promises";

/** How often work is tried again while another process writes; each time SQLite itself has waited for seconds. */
const tries = 12;

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
