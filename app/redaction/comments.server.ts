import type { Compiler } from "#app/practices/publish.server.ts";
import { cutMarkdown, cutText } from "#app/practices/redaction/cut.ts";
import { stubText } from "#app/practices/redaction/reasons.ts";
import type { Db } from "#db/client.server.ts";
import type { Drawings } from "./drawings.ts";
import { type Change, finderOfOrder, type Order, stubOf } from "./order.ts";

/**
 * Overwrites the comment that is removed: its text is then only the stub, which its place in the thread shows. Or the
 * comments on a practice in which a passage occurs, and the reasons for which
 * comments are hidden.
 */
export async function commentChanges(tx: Db, compiler: Compiler, order: Order, drawings: Drawings): Promise<Change[]> {
  if (order.what === "comment") return removedComment(tx, order);
  const find = finderOfOrder(order);
  const stub = stubOf(order, order.practice.language);
  const rows = await tx
    .selectFrom("comment")
    .select(["id", "source", "hidden_reason"])
    .where("practice_id", "=", order.practice.id)
    .execute();
  return rows.flatMap(({ id, source, hidden_reason }) => {
    const reason = hidden_reason === null ? null : cutText(hidden_reason, find, stub);
    const isChanged = find(source).length > 0;
    if (!isChanged && reason === hidden_reason) return [];
    const drawn = isChanged
      ? drawings.get(`comment ${id} ${source}`, () => draw(compiler, [cutMarkdown(source, find, stub), stub]))
      : {};
    // A new time of editing, so that a form which is open elsewhere does not put the old text back.
    const edited = isChanged ? { edited_at: order.mark.at } : {};
    const apply = (tx: Db) =>
      tx
        .updateTable("comment")
        .set({ ...drawn, ...edited, hidden_reason: reason })
        .where("id", "=", id)
        .execute();
    return [{ place: "comments", apply }];
  });
}

async function removedComment(tx: Db, { practice, target, mark }: Order): Promise<Change[]> {
  const id = Number(target);
  const row = await tx
    .selectFrom("comment")
    .select("id")
    .where("id", "=", id)
    .where("practice_id", "=", practice.id)
    .executeTakeFirst();
  if (!row) return [];
  const stub = stubText("comment", mark, practice.language);
  const columns = { source: "", html: "", text: stub, hidden_reason: null, deleted_at: mark.at, answer_id: null };
  const apply = async (tx: Db) => {
    await tx.updateTable("comment").set(columns).where("id", "=", id).execute();
    // A question whose answer is removed is unanswered again.
    await tx.updateTable("comment").set({ answer_id: null }).where("answer_id", "=", id).execute();
  };
  return [{ place: "comments", apply }];
}

/** The first text that compiles as a comment, with its HTML. */
async function draw(compiler: Compiler, candidates: readonly (string | null)[]) {
  for (const source of candidates) {
    if (source === null) continue;
    const compiled = await compiler.compile(source, { kind: "comment" });
    if (compiled.ok) return { source, html: compiled.html, text: compiled.text, pipeline: compiler.pipeline };
  }
  throw new Error("a stub cannot be drawn");
}
