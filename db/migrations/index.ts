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
import * as m0011 from "./0011-spoken-for.ts";
import * as m0012 from "./0012-sign-in.ts";
import * as m0013 from "./0013-question-keeper.ts";
import * as m0014 from "./0014-content-changes.ts";
import * as m0015 from "./0015-data-requests.ts";
import * as m0016 from "./0016-new-address.ts";
import * as m0017 from "./0017-redactions.ts";
import * as m0018 from "./0018-second-factor.ts";
import * as m0020 from "./0020-reading-indices.ts";
import * as m0021 from "./0021-co-owner-proposals.ts";
import * as m0022 from "./0022-term-synonyms.ts";

/**
 * Every migration in order, listed because a built program has no folder of migrations to read.
 *
 * A migration exports `up(db)` and has no `down`. Once released, its statements are never edited. From 0010 on:
 * - Kysely's schema and query builders, and plain SQL that PostgreSQL reads as well. Column types are text, integer and
 *   "double precision"; times are UTC ISO text, yes/no is 0 or 1, lists and objects are JSON text, which no SQL parses.
 * - An id is made by `schemaTools.generatedId`. What only one kind of database has is added to `SchemaTools`.
 * - No CHECK for a closed list of words: the code that writes a row checks its words. Checks of shape (0 or 1, lengths)
 *   are welcome.
 * - All pending migrations run in one transaction. Foreign keys are checked only at its end, and the triggers of
 *   immutable tables do not exist until then. A new immutable table is added to `immutable.server.ts`.
 * - `db/schema/` gets the same columns; tests/db/schema.test.ts compares both. tests/db/upgrade.test.ts fills a database
 *   at every earlier migration, upgrades it and compares every row.
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
  "0011-spoken-for": m0011,
  "0012-sign-in": m0012,
  "0013-question-keeper": m0013,
  "0014-content-changes": m0014,
  "0015-data-requests": m0015,
  "0016-new-address": m0016,
  "0017-redactions": m0017,
  "0018-second-factor": m0018,
  "0020-reading-indices": m0020,
  "0021-co-owner-proposals": m0021,
  "0022-term-synonyms": m0022,
};
