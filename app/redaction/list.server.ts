import type { Db } from "#db/client.server.ts";
import type { RedactionEntry } from "./entry.ts";
import type { Places } from "./order.ts";

/** The redactions of a practice, the newest first. One act on several passages is one entry. */
export async function listRedactions(db: Db, practiceId: number): Promise<RedactionEntry[]> {
  const rows = await db
    .selectFrom("redaction")
    .select(["what", "target", "reason", "redacted_at", "places"])
    .where("practice_id", "=", practiceId)
    .orderBy("id", "desc")
    .execute();
  const isFirst = (row: (typeof rows)[number], index: number) => {
    const before = rows[index - 1];
    return (
      !before || before.redacted_at !== row.redacted_at || before.what !== row.what || before.target !== row.target
    );
  };
  return rows.filter(isFirst).map(({ what, reason, redacted_at: at, places }) => {
    return { what, reason, at, revisions: (JSON.parse(places) as Places).revisions };
  });
}
