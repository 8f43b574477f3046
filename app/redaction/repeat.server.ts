import type { Compiler } from "#app/practices/publish.server.ts";
import type { Fingerprint } from "#app/practices/redaction/passage.ts";
import type { Db } from "#db/client.server.ts";
import { aboutPractice } from "./open.server.ts";
import type { Order } from "./order.ts";
import { performOrder } from "./perform.server.ts";
import { keyOf, type RedactionRecord, readRecords } from "./records.server.ts";

/**
 * Repeats redactions on an older copy of the same library, oldest first: those that the copy does not have yet. Ids are
 * those of the copy, since it is older; what was made after it is not there and needs nothing. Passages are found by their
 * fingerprints in every version, draft, comment and card, also in those that were changed or deleted since. Returns how
 * many were repeated.
 */
export async function repeatRedactions(
  db: Db,
  compiler: Compiler,
  records: readonly RedactionRecord[],
): Promise<number> {
  let repeated = 0;
  for (const record of await missingRecords(db, records)) {
    const { practice_id, what, target, reason, redacted_at: at } = record;
    const order: Order = {
      practice: await aboutPractice(db, practice_id),
      what,
      target,
      mark: { at, reason },
      by: await knownPerson(db, record.redacted_by),
      fingerprints: fingerprintsOf(record),
    };
    await performOrder(db, compiler, order, { isRepeated: true });
    repeated++;
  }
  return repeated;
}

/** The redactions that a copy has not, of practices that it has. */
export async function missingRecords(db: Db, records: readonly RedactionRecord[]): Promise<RedactionRecord[]> {
  const known = new Set((await readRecords(db)).map(keyOf));
  const rows = await db.selectFrom("practice").select("id").where("newest_revision_id", "is not", null).execute();
  const practices = new Set(rows.map((it) => it.id));
  const missing = records.filter((it) => practices.has(it.practice_id) && !known.has(keyOf(it)));
  const unique = new Map(missing.map((it) => [keyOf(it), it]));
  return [...unique.values()].sort((one, other) => (one.redacted_at < other.redacted_at ? -1 : 1));
}

function fingerprintsOf({ salt, digest, words, letters }: RedactionRecord): Fingerprint[] {
  return salt === null || digest === null || words === null || letters === null
    ? []
    : [{ salt, digest, words, letters }];
}

async function knownPerson(db: Db, id: number | null): Promise<number | null> {
  if (id === null) return null;
  const row = await db.selectFrom("person").select("id").where("id", "=", id).executeTakeFirst();
  return row?.id ?? null;
}
