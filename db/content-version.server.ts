import type { Db } from "./client.server.ts";

/** The number that grows whenever something changes that a reader can see. Caches compare it with the one they kept. */
export async function readContentVersion(db: Db): Promise<number> {
  const row = await db.selectFrom("counter").select("value").where("name", "=", "content").executeTakeFirstOrThrow();
  return row.value;
}

/** Adds one to it. To be called inside the transaction that changes something readers can see. */
export async function moveContentVersion(tx: Db): Promise<void> {
  await tx
    .updateTable("counter")
    .set((eb) => ({ value: eb("value", "+", 1) }))
    .where("name", "=", "content")
    .execute();
}
