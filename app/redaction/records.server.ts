import type { Selectable } from "kysely";
import { isRedactionReason } from "#app/practices/redaction/reasons.ts";
import type { Db } from "#db/client.server.ts";
import type { RedactionKind, RedactionTable } from "#db/schema.ts";
import { redactionWords } from "./sent.ts";

/** A row of the table `redaction`, for repeating it on another copy of the same library. It never holds the words. */
export type RedactionRecord = Omit<Selectable<RedactionTable>, "id" | "state" | "places">;

/** Every redaction that can be repeated, oldest first; those that an import has only told of cannot. */
export async function readRecords(db: Db): Promise<RedactionRecord[]> {
  const rows = await db
    .selectFrom("redaction")
    .select(["practice_id", "what", "target", "reason", "redacted_at", "redacted_by"])
    .select(["salt", "digest", "words", "letters"])
    .orderBy("id")
    .execute();
  return rows.filter(({ what, digest }) => digest !== null || what === "file" || what === "adoption");
}

/** Whether a value that was read from a file is the record of a redaction. */
export function isRecord(value: unknown): value is RedactionRecord {
  const it = value as Record<keyof RedactionRecord, unknown> | null;
  const isCount = (count: unknown) => Number.isSafeInteger(count) && Number(count) > 0;
  const isHex = (text: unknown) => typeof text === "string" && /^[0-9a-f]{32,64}$/.test(text);
  const hasFingerprint = () => isHex(it?.salt) && isHex(it?.digest) && isCount(it?.words) && isCount(it?.letters);
  return (
    typeof it === "object" &&
    it !== null &&
    isCount(it.practice_id) &&
    Object.hasOwn(redactionWords, String(it.what)) &&
    typeof it.target === "string" &&
    isRedactionReason(it.reason) &&
    typeof it.redacted_at === "string" &&
    !Number.isNaN(Date.parse(it.redacted_at)) &&
    (it.redacted_by === null || isCount(it.redacted_by)) &&
    (hasFingerprint() || ((it.what as RedactionKind) !== "passage" && it.digest === null && it.salt === null))
  );
}

/** Tells two redactions apart. */
export function keyOf({ practice_id, what, target, redacted_at, digest }: RedactionRecord): string {
  return [practice_id, what, target, redacted_at, digest].join(" ");
}
