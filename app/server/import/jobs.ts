import type { CompileResult, Problem } from "#app/mdx/types.ts";
import type { Compiler } from "#app/practices/publish.server.ts";

export type Status = "published" | "unchanged" | "kept" | "refused" | "skipped";

/** The result of importing one file. */
export interface Outcome {
  file: string;
  status: Status;
  slug?: string;
  revision?: number;
  /** Remarks for the user, in the language of the messages. */
  notes: string[];
  errors: Problem[];
  /** The slugs of texts of the folder that it links to. */
  linked?: ReadonlySet<string>;
}

/** Imports one file. It awaits `turn` before it changes anything, so that files are published in order. */
export type Job = (turn: () => Promise<void>) => Promise<Outcome>;

/** Thrown by a job's `turn` when a job before it has thrown. */
class EarlierJobFailed extends Error {}

/**
 * Runs jobs, at most `atOnce` at the same time, with turns and outcomes in the order of the jobs. When a job throws, the
 * jobs before it are completed, those after it get no turn, and the error is thrown. Begins no job after the signal is
 * aborted.
 */
export async function runJobs(
  jobs: Iterable<Job>,
  atOnce: number,
  onOutcome: (outcome: Outcome) => void,
  signal?: AbortSignal,
): Promise<void> {
  const running: Promise<void>[] = [];
  let failure: { error: unknown } | undefined;
  let last: Promise<void> = Promise.resolve();
  for (const job of jobs) {
    if (running.length >= atOnce) await running.shift()?.catch(() => {});
    if (failure || signal?.aborted) break;
    const previous = last;
    const turn = () =>
      previous.catch(() => {
        throw new EarlierJobFailed();
      });
    last = job(turn)
      .then(async (outcome) => {
        await turn();
        onOutcome(outcome);
      })
      .catch((error: unknown) => {
        if (!(error instanceof EarlierJobFailed)) failure ??= { error };
        throw error;
      });
    // The next turn and `allSettled` handle the rejection; this keeps Node from reporting it as unhandled.
    last.catch(() => {});
    running.push(last);
  }
  await Promise.allSettled(running);
  if (failure) throw failure.error;
}

/** A compiler for one job: it compiles at once, gives the result at the job's turn, and compiles only once. */
export function compileInTurn(compiler: Compiler, turn: () => Promise<void>): Compiler {
  let inTurn: Promise<CompileResult> | undefined;
  return {
    pipeline: compiler.pipeline,
    compile: (source, options) => {
      inTurn ??= compiler.compile(source, options).then((result) => turn().then(() => result));
      return inTurn;
    },
  };
}
