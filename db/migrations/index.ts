import type { Migration } from "kysely";
import * as m0001 from "./0001-library.ts";
import * as m0002 from "./0002-people.ts";
import * as m0003 from "./0003-discussion.ts";
import * as m0004 from "./0004-writing.ts";
import * as m0005 from "./0005-search.ts";
import * as m0006 from "./0006-adoptions.ts";
import * as m0007 from "./0007-viewpoints.ts";
import * as m0008 from "./0008-picks.ts";
import * as m0009 from "./0009-adoption-words.ts";
import * as m0010 from "./0010-details.ts";

/**
 * Every migration in order. They are listed here, because a built program has no folder of migrations to read.
 *
 * A migration exports `up(db)`; there is no way down. Once released it is never edited. From 0010 on:
 * - Kysely's schema and query builders, and plain SQL that PostgreSQL reads as well. Column types are text, integer and
 *   "double precision"; times are UTC ISO text, yes/no is 0 or 1, lists and objects are JSON text that no SQL looks into.
 * - An id is made by `schemaTools.generatedId`. What only one database can is asked of `schemaTools`, too.
 * - No CHECK of a closed list of words: what writes the rows checks them. Checks of shape (0 or 1, lengths) are welcome.
 * - All pending migrations run in one transaction, with foreign keys unchecked until its end and without the triggers of
 *   immutable tables; both come back before it is committed. A new immutable table is named in `immutable.server.ts`.
 * - `db/schema/` gets the same columns, and tests/db/schema.test.ts compares. tests/db/upgrade.test.ts fills a database
 *   at every earlier migration and expects every row of it afterwards.
 */
export const migrations: Record<string, Migration> = {
  "0001-library": m0001,
  "0002-people": m0002,
  "0003-discussion": m0003,
  "0004-writing": m0004,
  "0005-search": m0005,
  "0006-adoptions": m0006,
  "0007-viewpoints": m0007,
  "0008-picks": m0008,
  "0009-adoption-words": m0009,
  "0010-details": m0010,
};
