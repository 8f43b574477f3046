import path from "node:path";
import { parseArgs } from "node:util";
import { languages } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** A command line that cannot be understood. The command then prints its help and exits with 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/**
 * Reads the words of a command line after the command's name, in the same way for all commands: `--key value` or
 * `--key=value` in any order, other words among them, and `--` before a word that looks like an option. Throws
 * `UsageError` for an option that the command does not have, or one without its value.
 */
export function readWords<const Options extends Record<string, Option>>(args: string[], options: Options) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    // By convention `-` means a standard stream, which no command takes as a file.
    if (positionals.includes("-")) throw new UsageError("a file cannot be called -: write ./-");
    return { values, words: positionals };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message.split(". ")[0]);
  }
}

interface Option {
  type: "string" | "boolean";
  multiple?: boolean;
}

/** The files named by words, without those that lead to the same path as an earlier one. */
export function uniqueFiles(words: string[]): string[] {
  const files = new Map(words.map((word) => [path.resolve(workingDirectory(), word), word]));
  return [...files.values()];
}

/** The language given with `--lang`; Finnish by default. Throws `UsageError` for another value. */
export function languageOf(value: string | undefined): Language {
  return oneOf("--lang", value, languages) ?? "fi";
}

/** The value of an option with a closed list of values, undefined when not given. Throws `UsageError` for another value. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((it) => it === value);
  if (value !== undefined && found === undefined) throw new UsageError(`${option} must be ${allowed.join(", ")}`);
  return found;
}

/** The folder where the user called the command: npm runs scripts in the project's folder and tells the user's. */
export function workingDirectory(): string {
  const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
  return (script === "practices" && from) || process.cwd();
}
