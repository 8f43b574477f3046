import type { CompileResult, Problem } from "#app/mdx/types.ts";
import type { Compiler } from "#app/practices/publish.server.ts";

export type Status = "published" | "unchanged" | "kept" | "refused" | "skipped";

/** What became of one file. */
export interface Outcome {
  file: string;
  status: Status;
  slug?: string;
  revision?: number;
  /** What is good to know, in words. */
  notes: string[];
  errors: Problem[];
}

/** One file's way; it waits for its `turn` before it changes anything, so that files are published in order. */
export type Job = (turn: () => Promise<void>) => Promise<Outcome>;

/** Nothing more is to be done: another job failed, or somebody wants to stop. */
class NotMyTurn extends Error {}

/**
 * Runs jobs, some at once, their turns in order, and hands on each outcome in order. What a job throws is thrown when
 * those before it have ended; those after it get no turn. Begins none once the signal says so.
 */
export async function runJobs(
  jobs: Iterable<Job>,
  atOnce: number,
  tell: (outcome: Outcome) => void,
  signal?: AbortSignal,
): Promise<void> {
  const running: Promise<void>[] = [];
  let failure: { error: unknown } | undefined;
  let last: Promise<void> = Promise.resolve();
  for (const job of jobs) {
    if (running.length >= atOnce) await running.shift()?.catch(() => {});
    if (failure || signal?.aborted) break;
    const before = last;
    const turn = () =>
      before.catch(() => {
        throw new NotMyTurn();
      });
    last = job(turn)
      .then(async (outcome) => {
        await turn();
        tell(outcome);
      })
      .catch((error: unknown) => {
        if (!(error instanceof NotMyTurn)) failure ??= { error };
        throw error;
      });
    // Whoever waits for it hears of it; nobody else has to.
    last.catch(() => {});
    running.push(last);
  }
  await Promise.allSettled(running);
  if (failure) throw failure.error;
}

/** A compiler for one job: compiles at once, answers in turn, and only once however often it is asked. */
export function inTurn(compiler: Compiler, turn: () => Promise<void>): Compiler {
  let answer: Promise<CompileResult> | undefined;
  return {
    pipeline: compiler.pipeline,
    compile: (source, options) => {
      answer ??= compiler.compile(source, options).then((result) => turn().then(() => result));
      return answer;
    },
  };
}
