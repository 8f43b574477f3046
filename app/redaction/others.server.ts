import { cutText } from "#app/practices/redaction/cut.ts";
import type { Finder } from "#app/practices/redaction/passage.ts";
import type { Db } from "#db/client.server.ts";
import { type Change, finderOfOrder, type Order, stubOf } from "./order.ts";

/**
 * Overwrites a passage where it occurs beside texts: in former addresses, which then lead nowhere, in reasons that were
 * given for acts, also in the audit log, and in messages to the coordinator about the practice.
 */
export async function otherChanges(tx: Db, order: Order): Promise<Change[]> {
  if (order.what !== "passage") return [];
  const find = finderOfOrder(order);
  const stub = stubOf(order, order.practice.language);
  return [
    ...(await addresses(tx, order, find)),
    ...(await reasons(tx, order, find, stub)),
    ...(await messages(tx, order, find, stub)),
    ...(await acts(tx, order, find, stub)),
  ];
}

async function addresses(tx: Db, { practice }: Order, find: Finder): Promise<Change[]> {
  const rows = await tx.selectFrom("former_slug").select("slug").where("practice_id", "=", practice.id).execute();
  return rows
    .filter(({ slug }) => find(slug).length > 0)
    .map(({ slug }) => ({
      place: "others",
      apply: (tx) => tx.deleteFrom("former_slug").where("slug", "=", slug).execute(),
    }));
}

async function reasons(tx: Db, { practice }: Order, find: Finder, stub: string): Promise<Change[]> {
  const withdrawn = await tx
    .selectFrom("practice")
    .select(["id", "withdrawn_reason as reason"])
    .where("id", "=", practice.id)
    .execute();
  const cards = await tx
    .selectFrom("adoption")
    .select(["id", "removed_reason as reason"])
    .where("practice_id", "=", practice.id)
    .execute();
  const cut = (text: string | null) => (text === null ? null : cutText(text, find, stub));
  const change = (apply: Change["apply"]): Change => ({ place: "others", apply });
  return [
    ...withdrawn
      .filter(({ reason }) => cut(reason) !== reason)
      .map(({ id, reason }) =>
        change((tx) =>
          tx
            .updateTable("practice")
            .set({ withdrawn_reason: cut(reason) })
            .where("id", "=", id)
            .execute(),
        ),
      ),
    ...cards
      .filter(({ reason }) => cut(reason) !== reason)
      .map(({ id, reason }) =>
        change((tx) =>
          tx
            .updateTable("adoption")
            .set({ removed_reason: cut(reason) })
            .where("id", "=", id)
            .execute(),
        ),
      ),
  ];
}

async function messages(tx: Db, { practice }: Order, find: Finder, stub: string): Promise<Change[]> {
  const rows = await tx
    .selectFrom("feedback")
    .select(["id", "text", "name", "address", "handled_note"])
    .where("practice_id", "=", practice.id)
    .execute();
  return rows.flatMap(({ id, ...row }) => {
    const cut = {
      text: cutText(row.text, find, stub),
      name: cutText(row.name, find, ""),
      address: cutText(row.address, find, "x"),
      handled_note: row.handled_note === null ? null : cutText(row.handled_note, find, stub),
    };
    if (Object.entries(cut).every(([key, text]) => row[key as keyof typeof row] === text)) return [];
    return [
      { place: "others", apply: (tx) => tx.updateTable("feedback").set(cut).where("id", "=", id).execute() } as const,
    ];
  });
}

async function acts(tx: Db, { practice }: Order, find: Finder, stub: string): Promise<Change[]> {
  const former = await tx.selectFrom("former_slug").select("slug").where("practice_id", "=", practice.id).execute();
  const comments = await tx.selectFrom("comment").select("id").where("practice_id", "=", practice.id).execute();
  const own = new Set([
    ...[practice, ...former].map(({ slug }) => `practice:${slug}`),
    ...comments.map(({ id }) => `comment:${id}`),
  ]);
  const rows = await tx.selectFrom("audit").select(["id", "subject", "reason"]).execute();
  return rows
    .filter(({ subject }) => own.has(subject))
    .flatMap(({ id, ...row }) => {
      const cut = {
        subject: find(row.subject).length > 0 ? `practice:${practice.slug}` : row.subject,
        reason: row.reason === null ? null : cutText(row.reason, find, stub),
      };
      if (cut.subject === row.subject && cut.reason === row.reason) return [];
      return [
        { place: "others", apply: (tx) => tx.updateTable("audit").set(cut).where("id", "=", id).execute() } as const,
      ];
    });
}
