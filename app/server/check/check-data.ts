import { stat } from "node:fs/promises";
import path from "node:path";
import { openDatabase } from "#db/client.server.ts";
import { findDamage } from "#db/copy.server.ts";
import { isUpToDate, readMigrations } from "#db/migrate.server.ts";
import { databaseName } from "../files.ts";
import { type Finding, fault } from "./findings.ts";
import { checkRows } from "./rows.ts";
import { checkStoredFiles } from "./stored-files.ts";

/** What was checked, in numbers. */
export interface DataCounts {
  practices: number;
  revisions: number;
  comments: number;
  adoptions: number;
  people: number;
  files: number;
}

/**
 * Reads a whole data folder, also while a server writes to it, and tells what is missing or wrong in it. Changes nothing.
 * The counts are null when the database cannot be read or is of another version of the program.
 */
export async function checkData(dataDir: string): Promise<{ findings: Finding[]; counts: DataCounts | null }> {
  const file = path.join(dataDir, databaseName);
  if (!(await stat(file).catch(() => null))?.isFile())
    return { findings: [fault(`there is no database in ${dataDir}: check DATA_DIR`)], counts: null };
  const damage = await findDamage(file);
  if (damage)
    return { findings: [fault(`the database is damaged: ${damage.split("\n")[0]}: restore a backup`)], counts: null };
  const db = await openDatabase(file, { readOnly: true, readers: 1 });
  try {
    const migrations = await readMigrations(db);
    if (migrations.unknown.length > 0 || !isUpToDate(migrations)) {
      const age = migrations.unknown.length > 0 ? "newer" : "older";
      return {
        findings: [{ kind: "note", text: `the database is of an ${age} version: its rows were not checked` }],
        counts: null,
      };
    }
    const findings = [...(await checkRows(db)), ...(await checkStoredFiles(db, dataDir))];
    const count = async (table: "practice" | "revision" | "comment" | "adoption" | "person" | "file") => {
      const { rows } = await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("rows"))
        .executeTakeFirstOrThrow();
      return Number(rows);
    };
    const counts = {
      practices: await count("practice"),
      revisions: await count("revision"),
      comments: await count("comment"),
      adoptions: await count("adoption"),
      people: await count("person"),
      files: await count("file"),
    };
    return { findings, counts };
  } finally {
    await db.destroy();
  }
}
