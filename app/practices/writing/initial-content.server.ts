import { LRUCache } from "lru-cache";
import type { Db } from "#db/client.server.ts";
import type { DraftMode } from "#db/schema.ts";
import type { FoundPractice } from "../find.server.ts";
import { sourceHash } from "../write-revision.server.ts";
import { readSource } from "./perform.server.ts";
import type { DraftContext } from "./publish-draft.server.ts";
import type { NotForForm, SourceToForm } from "./source-to-form.ts";
import { type Typed, withFields } from "./typed.ts";

/** The content with which a new draft of a published practice begins. */
export interface InitialContent {
  mode: DraftMode;
  typed: Typed;
  /** The reason why it does not begin in the form; null when it does. */
  notForForm: NotForForm | null;
}

/** Published texts as fields of the form: an author opens the same text many times. */
const formsBySource = new LRUCache<string, SourceToForm>({ max: 50 });

/**
 * Reads the newest revision as fields of the form, or as its source when the form cannot represent it. A member's revision
 * is the member's own text: `origin` and `example` of a starter text are kept only with `keepsOrigin`. Null when too many
 * texts are waiting to be compiled.
 */
export async function readInitialContent(
  db: Db,
  door: Pick<DraftContext, "compiler" | "language">,
  practice: FoundPractice,
  keepsOrigin: boolean,
): Promise<InitialContent | null> {
  const { source } = await db
    .selectFrom("revision")
    .select("source")
    .where("practice_id", "=", practice.id)
    .where("number", "=", practice.number)
    .executeTakeFirstOrThrow();
  const key = `${door.compiler.pipeline} ${door.language} ${sourceHash(source)}`;
  const read = formsBySource.get(key) ?? (await readSource(door, source));
  if (!read) return null;
  formsBySource.set(key, read);
  if (!read.ok) return { mode: "source", typed: { lahde: [source] }, notForForm: read.why };
  const typed = keepsOrigin ? read.typed : withFields(read.typed, { alkupera: "", esimerkki: "", "ei-loytynyt": "" });
  return { mode: "form", typed, notForForm: null };
}
