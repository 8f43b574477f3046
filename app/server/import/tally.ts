import path from "node:path";
import type { Writable } from "node:stream";
import type { Language } from "#db/schema.ts";
import { standing } from "../commands/practices/arguments.ts";
import { printable } from "../starter/files.ts";
import { problemLine } from "../starter/import.ts";
import { texts } from "../texts.ts";
import type { Outcome, Status } from "./jobs.ts";

export interface Tally {
  /** Tells of one file: what is wrong or worth knowing on standard error, all of it in the report. */
  add(outcome: Outcome): void;
  counts: Record<Status, number>;
  /** Leaves the line of progress. */
  end(): void;
}

/** Counts, shows how far it has come and writes the report. One line that is rewritten on a terminal, few elsewhere. */
export function createTally(
  all: number,
  language: Language,
  report: Writable | null,
  out: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr,
): Tally {
  const t = texts(language);
  const counts: Record<Status, number> = { published: 0, unchanged: 0, kept: 0, refused: 0, skipped: 0 };
  let done = 0;
  const clear = () => (out.isTTY ? out.write("\r\x1b[K") : true);
  return {
    counts,
    add: (outcome) => {
      const file = path.relative(standing(), outcome.file);
      counts[outcome.status]++;
      done++;
      report?.write(`${JSON.stringify({ ...outcome, file })}\n`);
      const lines = [
        ...outcome.errors.map((error) => problemLine(file, error)),
        ...outcome.notes.map((note) => printable(`${file}: ${note}`)),
      ];
      if (lines.length > 0) {
        clear();
        for (const line of lines) out.write(`${line}\n`);
      }
      if (out.isTTY) out.write(`\r\x1b[K${t.progress(done, all)}`);
      else if (done % 100 === 0) out.write(`${t.progress(done, all)}\n`);
    },
    end: () => void clear(),
  };
}
