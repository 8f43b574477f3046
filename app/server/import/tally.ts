import path from "node:path";
import type { Writable } from "node:stream";
import type { Language } from "#db/schema.ts";
import { workingDirectory } from "../commands/practices/arguments.ts";
import { printable } from "../starter/files.ts";
import { problemLine } from "../starter/import.ts";
import { texts } from "../texts.ts";
import type { Outcome, Status } from "./jobs.ts";

export interface Tally {
  /** Counts an outcome, prints its errors and notes to standard error and writes it to the report. */
  add(outcome: Outcome): void;
  counts: Record<Status, number>;
  /** The files that link to each slug, of texts that are in the library now. */
  linked: ReadonlyMap<string, string[]>;
  /** Clears the line of progress. */
  end(): void;
}

/**
 * Counts the outcomes of an import, shows its progress and writes the report, a line of JSON for each file. On a terminal
 * the progress is one line that is rewritten; elsewhere it is a line for every hundred files.
 */
export function createTally(
  total: number,
  language: Language,
  report: Writable | null,
  out: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr,
): Tally {
  const t = texts(language);
  const counts: Record<Status, number> = { published: 0, unchanged: 0, kept: 0, refused: 0, skipped: 0 };
  const linked = new Map<string, string[]>();
  let completed = 0;
  const clear = () => (out.isTTY ? out.write("\r\x1b[K") : true);
  return {
    counts,
    linked,
    add: (outcome) => {
      const file = path.relative(workingDirectory(), outcome.file);
      counts[outcome.status]++;
      completed++;
      for (const slug of outcome.status === "refused" ? [] : (outcome.linked ?? [])) {
        linked.set(slug, [...(linked.get(slug) ?? []), file]);
      }
      report?.write(`${JSON.stringify({ ...outcome, file, linked: undefined })}\n`);
      const lines = [
        ...outcome.errors.map((error) => problemLine(file, error)),
        ...outcome.notes.map((note) => printable(`${file}: ${note}`)),
      ];
      if (lines.length > 0) {
        clear();
        for (const line of lines) out.write(`${line}\n`);
      }
      if (out.isTTY) out.write(`\r\x1b[K${t.progress(completed, total)}`);
      else if (completed % 100 === 0) out.write(`${t.progress(completed, total)}\n`);
    },
    end: () => void clear(),
  };
}
