import type { Db } from "#db/client.server.ts";
import { erasedEmail, erasePerson } from "./erase.server.ts";

/** An erased account, by what tells it from others and names nobody: its number and when it was made (UTC ISO). */
export interface Erasure {
  person: number;
  createdAt: string;
}

/** Every erased account, oldest first. */
export async function readErasures(db: Db): Promise<Erasure[]> {
  const rows = await db.selectFrom("person").select(["id", "email", "created_at"]).orderBy("id").execute();
  return rows
    .filter((it) => it.email === erasedEmail(it.id))
    .map(({ id, created_at }) => ({ person: id, createdAt: created_at }));
}

/** Erases, in a copy of the same library, the accounts that it has and has not erased yet. Returns how many. */
export async function repeatErasures(db: Db, erasures: readonly Erasure[]): Promise<number> {
  const keyOf = (id: number, createdAt: string) => `${id} ${createdAt}`;
  const erased = new Set(erasures.map((it) => keyOf(it.person, it.createdAt)));
  const rows = await db.selectFrom("person").select(["id", "email", "created_at"]).execute();
  const missing = rows.filter((it) => it.email !== erasedEmail(it.id) && erased.has(keyOf(it.id, it.created_at)));
  await db.transaction().execute(async (tx) => {
    for (const { id } of missing) await erasePerson(tx, id);
  });
  return missing.length;
}

/** Whether a value that was read from a file is an erasure. */
export function isErasure(value: unknown): value is Erasure {
  const it = value as Record<keyof Erasure, unknown> | null;
  return (
    typeof it === "object" &&
    it !== null &&
    Number.isSafeInteger(it.person) &&
    typeof it.createdAt === "string" &&
    !Number.isNaN(Date.parse(it.createdAt))
  );
}
