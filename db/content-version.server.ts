import type { Db } from "./client.server.ts";

/**
 * Something that readers see and that has a version of its own:
 * - `practice:<id>`: a write-up with its versions, addresses, owners, state and files, in its own page and in lists;
 * - `discussion:<id>`: the comments on that write-up;
 * - `adoptions:<id>`: the public cards of applying that write-up;
 * - `member-adoptions:<id>`: those that only members see.
 */
export type Thing = `${ThingKind}:${number}`;
export type ThingKind = "practice" | "discussion" | "adoptions" | "member-adoptions";

/** The thing that changes when a change names none: everything that readers see. */
const everything = "everything";

/** What has changed since a content version. */
export interface Changes {
  /** The content version until which these are all changes. */
  version: number;
  /** The changed things, each with the content version of its last change; `everything` when that is not known. */
  things: ReadonlyMap<Thing, number> | typeof everything;
}

/** The number that grows whenever something changes that a reader can see. */
export async function readContentVersion(db: Db): Promise<number> {
  const row = await db.selectFrom("counter").select("value").where("name", "=", "content").executeTakeFirstOrThrow();
  return row.value;
}

/**
 * Adds one to the content version and notes what has changed; without things everything has. To be called inside the
 * transaction that changes something readers can see, with every thing that it changes.
 */
export async function moveContentVersion(tx: Db, ...things: Thing[]): Promise<void> {
  const { value: version } = await tx
    .updateTable("counter")
    .set((eb) => ({ value: eb("value", "+", 1) }))
    .where("name", "=", "content")
    .returning("value")
    .executeTakeFirstOrThrow();
  for (const thing of things.length > 0 ? new Set(things) : [everything]) {
    await tx
      .insertInto("content_change")
      .values({ thing, version })
      .onConflict((it) => it.column("thing").doUpdateSet({ version }))
      .execute();
  }
}

/**
 * What has changed after the content version `since`. Everything, when more than `mostThings` have, or when the newest
 * change is not noted: then a program that knows no things has written it, or the database is an older copy.
 */
export async function readChanges(db: Db, since: number): Promise<Changes> {
  // Read before the things: a change in between is noted at a version after this one, and read again the next time.
  const version = await readContentVersion(db);
  if (version === since) return { version, things: new Map() };
  const rows = await db
    .selectFrom("content_change")
    .select(["thing", "version"])
    .where("version", ">", since)
    .limit(mostThings + 1)
    .execute();
  const isKnown = version > since && rows.length <= mostThings && rows.some((row) => row.version >= version);
  if (!isKnown || rows.some((row) => row.thing === everything)) return { version, things: everything };
  return { version, things: new Map(rows.map((row) => [row.thing as Thing, row.version])) };
}

/** When more things than this have changed at once, reading everything anew costs less than following them. */
const mostThings = 500;
