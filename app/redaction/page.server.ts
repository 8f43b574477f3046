import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { RedactionEntry } from "./entry.ts";
import type { Denied } from "./faults.ts";
import { listRedactions } from "./list.server.ts";
import { type OpenedTarget, openTarget } from "./open.server.ts";
import type { RedactTarget } from "./sent.ts";

/** The data of the page for removing something for good. */
export interface RedactionPageData extends OpenedTarget {
  /** Number of the newest version. */
  newest: number;
  /** Names of the practice's files, which can be removed instead of a passage. */
  files: string[];
  /** The text of the comment that is to be removed; "" for other things. */
  quoted: string;
  earlier: RedactionEntry[];
}

/** Reads the page; refuses like `openTarget`. */
export async function readRedactionPage(
  db: Db,
  actor: Actor,
  slug: string,
  target: RedactTarget,
): Promise<({ ok: true } & RedactionPageData) | Denied> {
  const opened = await openTarget(db, actor, slug, target);
  if (!opened.ok) return opened;
  const { id } = opened.practice;
  const revisions = await db
    .selectFrom("revision")
    .select("number")
    .where("practice_id", "=", id)
    .orderBy("number", "desc")
    .executeTakeFirst();
  const files = await db
    .selectFrom("practice_file")
    .select("name")
    .where("practice_id", "=", id)
    .orderBy("name")
    .execute();
  const comment =
    target.what === "comment"
      ? await db.selectFrom("comment").select("text").where("id", "=", Number(opened.stored)).executeTakeFirst()
      : undefined;
  return {
    ...opened,
    newest: revisions?.number ?? 0,
    files: files.map((it) => it.name),
    quoted: comment?.text ?? "",
    earlier: await listRedactions(db, id),
  };
}
