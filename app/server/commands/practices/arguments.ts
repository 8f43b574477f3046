import path from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "#db/schema.ts";

/** What was asked cannot be done as it was asked: the help follows, and exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/**
 * The words of a command line after the command's name, read in the one way of all commands: `--key value` or
 * `--key=value` in any order, words beside them, `--` before a word that looks like an option. Throws `UsageError`
 * for an option that the command does not know, or one without its value.
 */
export function readWords<const Options extends Record<string, Option>>(args: string[], options: Options) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    // By convention the standard streams, which no command reads or writes as files.
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

/** The files that words name, each once however it was named. */
export function eachOnce(words: string[]): string[] {
  const files = new Map(words.map((word) => [path.resolve(standing(), word), word]));
  return [...files.values()];
}

/** The language of `--lang`, Finnish when it was not given. Throws `UsageError` for another word. */
export function languageOf(value: string | undefined): Language {
  return oneOf("--lang", value, ["fi", "sv", "en"]) ?? "fi";
}

/** A word of a closed list, or undefined when none was given. Throws `UsageError` for another word. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((it) => it === value);
  if (value !== undefined && found === undefined) throw new UsageError(`${option} must be ${allowed.join(", ")}`);
  return found;
}

/** Where the user stands: npm runs its scripts in the project's folder and tells where it was called. */
export function standing(): string {
  const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
  return (script === "practices" && from) || process.cwd();
}
