import type { Db } from "#db/client.server.ts";
import { schemaTools } from "#db/schema-tools.server.ts";

/**
 * Makes the bytes of what has been redacted leave the files of the data folder: rewrites the database without what was
 * overwritten, and calls `erase` for what is kept outside of it. Does nothing when every redaction is erased already.
 * Throws when the disk is full or readers keep old content in use; the next call tries again.
 */
export async function eraseLeftovers(db: Db, erase: () => Promise<void>): Promise<boolean> {
  const rows = await db.selectFrom("redaction").select("id").where("state", "=", "done").execute();
  if (rows.length === 0) return false;
  await erase();
  await schemaTools.eraseLeftovers(db);
  const ids = rows.map((it) => it.id);
  await db.updateTable("redaction").set({ state: "erased" }).where("id", "in", ids).execute();
  return true;
}
