import { cutText } from "#app/practices/redaction/cut.ts";
import { wholeStub } from "#app/practices/redaction/source.ts";
import { cutTyped, languageOfTyped } from "#app/practices/redaction/typed.ts";
import { sourceOf } from "#app/practices/writing/publish-draft.server.ts";
import { type Typed, withFields } from "#app/practices/writing/typed.ts";
import type { Db } from "#db/client.server.ts";
import type { Draft } from "#db/schema.ts";
import { cutFile, type RenamedFiles } from "./file-names.ts";
import { type Change, finderOfOrder, type Order, stubOf } from "./order.ts";

/**
 * Overwrites the drafts of a practice in which a passage or a file's name occurs, and those begun on the version that is
 * removed. A page of such a draft that is open elsewhere becomes a parallel draft when it is saved.
 */
export async function draftChanges(tx: Db, order: Order, names: RenamedFiles): Promise<Change[]> {
  const rows = await tx.selectFrom("draft").selectAll().where("practice_id", "=", order.practice.id).execute();
  return rows.flatMap((row) => {
    const { id, content, title, mode, version } = row;
    const next = redacted(order, row, names);
    if (next.content === content && next.title === title && next.mode === mode) return [];
    const apply = (tx: Db) =>
      tx
        .updateTable("draft")
        .set({ ...next, version: version + 1, saved_in: "" })
        .where("id", "=", id)
        .execute();
    return [{ place: "drafts", apply }];
  });
}

function redacted(order: Order, row: Draft, names: RenamedFiles): Pick<Draft, "content" | "title" | "mode"> {
  const { content, mode, title } = row;
  const typed = JSON.parse(content) as Typed;
  const stub = stubOf(order, languageOfTyped(typed));
  if (order.what === "revision") {
    if (String(row.base_number) !== order.target) return row;
    const source = wholeStub(sourceOf({ mode, typed }).source, stub, order.practice.leader);
    return { content: JSON.stringify({ lahde: [source] } satisfies Typed), title: stub, mode: "source" };
  }
  const find = finderOfOrder(order);
  const cut = cutTyped(typed, find, (language) => stubOf(order, language));
  const rename = (text: string) => names.rename(cutFile(text, names.removed, stub));
  const changes = Object.fromEntries(Object.entries(cut).map(([name, texts]) => [name, texts.map(rename)]));
  return { content: JSON.stringify(withFields(cut, changes)), title: cutText(title, find, stub), mode };
}
