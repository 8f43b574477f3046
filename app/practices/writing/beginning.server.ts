import type { Db } from "#db/client.server.ts";
import type { DraftMode } from "#db/schema.ts";
import type { FoundPractice } from "../find.server.ts";
import type { NotForForm } from "./from-source.ts";
import { readSource } from "./perform.server.ts";
import type { DraftDoor } from "./publish-draft.server.ts";
import { type Typed, withFields } from "./typed.ts";

/** What changing a published practice begins with. */
export interface Beginning {
  mode: DraftMode;
  typed: Typed;
  /** Why it does not begin in the form. */
  notForForm: NotForForm | null;
}

/**
 * The newest revision as the form's fields; as its source when the form cannot hold it. A member's version is a
 * member's word: the marks of a starter write-up stay only for who keeps them. Null when too many texts wait.
 */
export async function beginning(
  db: Db,
  door: Pick<DraftDoor, "compiler" | "language">,
  practice: FoundPractice,
  keepsMarks: boolean,
): Promise<Beginning | null> {
  const { source } = await db
    .selectFrom("revision")
    .select("source")
    .where("practice_id", "=", practice.id)
    .where("number", "=", practice.number)
    .executeTakeFirstOrThrow();
  const read = await readSource(door, source);
  if (!read) return null;
  if (!read.ok) return { mode: "source", typed: { lahde: [source] }, notForForm: read.why };
  const typed = keepsMarks ? read.typed : withFields(read.typed, { alkupera: "", esimerkki: "" });
  return { mode: "form", typed, notForForm: null };
}
