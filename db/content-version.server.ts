import type { Db } from "./client.server.ts";

/** The counter that moves with anything a reader can see. */
export async function readContentVersion(db: Db): Promise<number> {
  const row = await db.selectFrom("counter").select("value").where("name", "=", "content").executeTakeFirstOrThrow();
  return row.value;
}

/** Moves it; to be called inside the transaction that changes something readers see. */
export async function moveContentVersion(tx: Db): Promise<void> {
  await tx
    .updateTable("counter")
    .set((eb) => ({ value: eb("value", "+", 1) }))
    .where("name", "=", "content")
    .execute();
}
