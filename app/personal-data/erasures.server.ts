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

/** Those of the erasures that a copy of the same library lacks: of accounts that it has, each once. */
export async function missingErasures(db: Db, erasures: readonly Erasure[]): Promise<Erasure[]> {
  const rows = await db.selectFrom("person").select(["id", "email", "created_at"]).execute();
  const accounts = new Map(rows.map((it) => [`${it.id} ${it.created_at}`, it]));
  const unique = new Map(erasures.map((it) => [`${it.person} ${it.createdAt}`, it]));
  return [...unique].flatMap(([key, it]) => {
    const account = accounts.get(key);
    return account && account.email !== erasedEmail(account.id) ? [it] : [];
  });
}

/** Erases, in a copy of the same library, the accounts that it lacks the erasure of. Returns how many. */
export async function repeatErasures(db: Db, erasures: readonly Erasure[]): Promise<number> {
  const missing = await missingErasures(db, erasures);
  await db.transaction().execute(async (tx) => {
    for (const { person } of missing) await erasePerson(tx, person);
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
