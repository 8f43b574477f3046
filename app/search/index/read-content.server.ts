import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import type { KnownName } from "./names.ts";
import { readAdoptions } from "./read-adoptions.server.ts";
import { readComments } from "./read-comments.server.ts";
import { readNames, readSynonyms } from "./read-names.server.ts";
import { type PracticeContent, readPractices } from "./read-practices.server.ts";
import type { RemarkContent } from "./remark-content.ts";

/** Everything that search is made from, as of one content version. */
export interface SearchContent {
  version: number;
  /** The published practices by their ids. */
  practices: ReadonlyMap<string, PracticeContent>;
  /** The public comments and cards of applying a practice, by their refs. */
  remarks: ReadonlyMap<string, RemarkContent>;
  names: KnownName[];
  /** Differs when any name does. Every document is analysed by the names. */
  namesFingerprint: string;
  /** The words that the coordinator added, each with its meanings. */
  synonyms: ReadonlyMap<string, readonly string[]>;
}

const ATTEMPTS = 20;
const EMPTY: Pick<SearchContent, "practices" | "remarks"> = { practices: new Map(), remarks: new Map() };

/**
 * Reads the content from the database, and of the content in `known` only what has changed since. No lock is taken: when
 * the content version has changed meanwhile, everything is read again. Throws when it has changed 20 times in a row.
 */
export async function readContent(db: Kysely<Database>, known = EMPTY): Promise<SearchContent> {
  let read = known;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const version = await contentVersion(db);
    const practices = await readPractices(db, read.practices);
    const comments = await readComments(db, read.remarks, practices);
    const adoptions = await readAdoptions(db, read.remarks, practices);
    const remarks = new Map([...comments, ...adoptions]);
    const names = await readNames(db);
    const namesFingerprint = createHash("sha256").update(JSON.stringify(names)).digest("hex");
    const content = { version, practices, remarks, names, namesFingerprint, synonyms: await readSynonyms(db) };
    if ((await contentVersion(db)) === version) return content;
    read = content;
  }
  throw new Error("the content changed all the time while search was reading it");
}

async function contentVersion(db: Kysely<Database>): Promise<number> {
  const row = await db.selectFrom("counter").select("value").where("name", "=", "content").executeTakeFirst();
  return row?.value ?? 0;
}
