import type { ColumnDefinitionBuilder, Kysely, QueryExecutorProvider } from "kysely";
import { sqliteSchemaTools } from "./sqlite-schema.server.ts";

/** A table whose rows keep what they were written with. Columns that are not named here can never change. */
export interface ImmutableTable {
  table: string;
  /** The error of a refused update. */
  changeError: string;
  /** The error of a refused delete; null when rows may be deleted. */
  deleteError: string | null;
  /** Columns that are computed from the others and may be computed again. */
  recomputed: readonly string[];
  /** Columns that may be set to null and to nothing else. */
  emptied: readonly string[];
}

/** An open database or a transaction, whatever tables its type knows. */
export type AnyDatabase = QueryExecutorProvider & Pick<Kysely<unknown>, "introspection" | "isTransaction">;

/**
 * What the migrations need of a database beyond Kysely's schema builder. Each database has one file that implements it
 * (`sqlite-schema.server.ts`); nothing else in `db/` besides the driver and the file copy uses words of one database.
 */
export interface SchemaTools {
  /** The primary key of a table whose ids the database gives; an id is never given twice. For `addColumn("id", "integer", …)`. */
  generatedId(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  /** Writes the whole database as it is now into a new file. Throws when the file exists. */
  copyInto(db: AnyDatabase, file: string): Promise<void>;
  /** Runs `work` with foreign keys unchecked. Throws when called inside a transaction. */
  withoutForeignKeys<T>(db: AnyDatabase, work: () => Promise<T>): Promise<T>;
  /** Throws when a row refers to a row that does not exist. */
  checkForeignKeys(tx: AnyDatabase): Promise<void>;
  /**
   * Removes the CHECK that allows only listed words in a column; everything else of the table stays, rows, ids and
   * counters included. Throws when the column has no such CHECK. To be called with foreign keys unchecked.
   */
  dropWordCheck(tx: AnyDatabase, table: string, column: string): Promise<void>;
  /** Removes every trigger of a table. */
  dropTriggers(tx: AnyDatabase, table: string): Promise<void>;
  /**
   * Makes the triggers that refuse changes, from the columns that the tables have now. Writes nothing when they are
   * there already. To be called inside a transaction.
   */
  protect(tx: AnyDatabase, tables: readonly ImmutableTable[]): Promise<void>;
  /** Removes what `protect` made, so that a migration can fill a new column. */
  unprotect(tx: AnyDatabase): Promise<void>;
}

/** The tools of the database in use. */
export const schemaTools: SchemaTools = sqliteSchemaTools;
