import type { ColumnDefinitionBuilder, Kysely, QueryExecutorProvider } from "kysely";
import { sqliteSchemaTools } from "./sqlite-schema.server.ts";

/** A table whose rows never change once written. Columns that are not named here are immutable. */
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
  /** Columns that may be overwritten in a transaction in which a row of the table `redaction` is `under-way`. */
  redacted: readonly string[];
}

/** An open database or a transaction, whatever tables its type knows. */
export type AnyDatabase = QueryExecutorProvider & Pick<Kysely<unknown>, "introspection" | "isTransaction">;

/**
 * What migrations need beyond Kysely's schema builder. One file for each kind of database implements it, for SQLite
 * `sqlite-schema.server.ts`. Besides that file, only the driver (`sqlite3-*.ts`) and the copying of database files
 * (`copy.server.ts`) use what one kind of database alone has.
 */
export interface SchemaTools {
  /** Makes a column the primary key, with ids given by the database and never used twice. Its type is integer. */
  generatedId(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  /**
   * Writes the whole database into a new file; inside a transaction as it was before that. Throws when the file exists.
   */
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
  /**
   * Refuses null in a column from now on; everything else of the table stays. Throws when a row has null there, or the
   * column refuses it already. To be called with foreign keys unchecked.
   */
  requireColumn(tx: AnyDatabase, table: string, column: string): Promise<void>;
  /** Removes every trigger of a table. */
  dropTriggers(tx: AnyDatabase, table: string): Promise<void>;
  /**
   * Makes the triggers that refuse changes, from the columns that the tables have now. Writes nothing when the same
   * triggers exist. To be called inside a transaction.
   */
  protect(tx: AnyDatabase, tables: readonly ImmutableTable[]): Promise<void>;
  /**
   * Rewrites the database so that what has been overwritten or deleted is in none of its files any more. Needs as much
   * free disk as the database has; other writers wait meanwhile. Throws when a reader keeps the old content in use.
   * To be called outside a transaction.
   */
  eraseLeftovers(db: AnyDatabase): Promise<void>;
  /** Drops the triggers that `protect` made, so that a migration can fill a new column of an immutable table. */
  unprotect(tx: AnyDatabase): Promise<void>;
}

/** The tools of the database in use. */
export const schemaTools: SchemaTools = sqliteSchemaTools;
