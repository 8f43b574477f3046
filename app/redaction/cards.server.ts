import { type TextField, textFields } from "#app/adoptions/fields.ts";
import { parseTyped } from "#app/adoptions/typed.ts";
import { cutText } from "#app/practices/redaction/cut.ts";
import type { Db } from "#db/client.server.ts";
import { type Change, finderOfOrder, type Order, stubOf } from "./order.ts";

/** Overwrites the versions and drafts of cards on a practice in which a passage occurs, or those of a removed card. */
export async function cardChanges(tx: Db, order: Order): Promise<Change[]> {
  const find = finderOfOrder(order);
  const cut = (id: number, text: string, stub: string) => {
    if (order.what === "adoption") return order.target === String(id) && text !== "" ? stub : text;
    return cutText(text, find, stub);
  };
  const versions = await tx
    .selectFrom("adoption_version")
    .innerJoin("adoption", "adoption.id", "adoption_id")
    .selectAll("adoption_version")
    .where("practice_id", "=", order.practice.id)
    .execute();
  const drafts = await tx
    .selectFrom("adoption_draft")
    .leftJoin("adoption", (join) =>
      join
        .onRef("adoption.practice_id", "=", "adoption_draft.practice_id")
        .onRef("adoption.organisation_id", "=", "adoption_draft.organisation_id"),
    )
    .select(["adoption_draft.id", "content", "version", "adoption.id as card"])
    .where("adoption_draft.practice_id", "=", order.practice.id)
    .execute();
  return [
    ...versions.flatMap((row): Change[] => {
      const stub = stubOf(order, row.language);
      const next = changed(row, (text) => cut(row.adoption_id, text, stub));
      if (next === null) return [];
      const apply = (tx: Db) => tx.updateTable("adoption_version").set(next).where("id", "=", row.id).execute();
      return [{ place: "cards", apply }];
    }),
    ...drafts.flatMap(({ id, content, version, card }): Change[] => {
      const typed = parseTyped(content);
      const stub = stubOf(order, order.practice.language);
      const next = changed(typed, (text) => cut(card ?? 0, text, stub));
      if (next === null) return [];
      const columns = { content: JSON.stringify({ ...typed, ...next }), version: version + 1 };
      const apply = (tx: Db) => tx.updateTable("adoption_draft").set(columns).where("id", "=", id).execute();
      return [{ place: "drafts", apply }];
    }),
  ];
}

/** The texts of a card that change, by field; null when none does. */
function changed(
  card: Readonly<Record<TextField, string>>,
  cut: (text: string) => string,
): Partial<Record<TextField, string>> | null {
  const next = textFields
    .map((field) => [field, cut(card[field])] as const)
    .filter(([field, it]) => it !== card[field]);
  return next.length === 0 ? null : Object.fromEntries(next);
}
