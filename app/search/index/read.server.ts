import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import type { Name } from "./names.ts";
import { readAdoptions } from "./read-adoptions.server.ts";
import { readComments } from "./read-comments.server.ts";
import { readNames, readSynonyms } from "./read-names.server.ts";
import { type PracticeContent, readPractices } from "./read-practices.server.ts";
import type { RemarkContent } from "./remark-content.ts";

/** All that search knows, as of one content version. */
export interface Content {
  version: number;
  /** By their ids. */
  practices: ReadonlyMap<string, PracticeContent>;
  /** Those that all readers see, by their refs. */
  remarks: ReadonlyMap<string, RemarkContent>;
  names: Name[];
  /** Differs when any name does: every document is read by them. */
  nameMark: string;
  /** Words the coordinator added, each with what it means. */
  synonyms: ReadonlyMap<string, readonly string[]>;
}

const ATTEMPTS = 20;
const NOTHING: Pick<Content, "practices" | "remarks"> = { practices: new Map(), remarks: new Map() };

/**
 * Reads what search knows; of what is known already only what has changed. Reading takes no lock: when the counter has
 * moved meanwhile the whole is read again; throws when it never stands still.
 */
export async function readContent(db: Kysely<Database>, known = NOTHING): Promise<Content> {
  let read = known;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const version = await contentVersion(db);
    const practices = await readPractices(db, read.practices);
    const comments = await readComments(db, read.remarks, practices);
    const adoptions = await readAdoptions(db, read.remarks, practices);
    const remarks = new Map([...comments, ...adoptions]);
    const names = await readNames(db);
    const nameMark = createHash("sha256").update(JSON.stringify(names)).digest("hex");
    const content = { version, practices, remarks, names, nameMark, synonyms: await readSynonyms(db) };
    if ((await contentVersion(db)) === version) return content;
    read = content;
  }
  throw new Error("the content moved all the time while search was reading it");
}

async function contentVersion(db: Kysely<Database>): Promise<number> {
  const row = await db.selectFrom("counter").select("value").where("name", "=", "content").executeTakeFirst();
  return row?.value ?? 0;
}
