import type { Worker } from "node:worker_threads";
import { LONGEST_QUERY } from "../longest-query.ts";
import type { Search } from "../types.ts";
import { type Generation, generation, startWorker, WorkerGone } from "./generation.server.ts";
import type { BuiltAnew, Question, QuestionOf, Replies, Status, WorkerInput } from "./messages.ts";
import { openRebuilds, type Patience } from "./rebuilds.server.ts";
import { openWaiters } from "./waiters.ts";

export interface SearchSettings {
  /** The database file. It is only read. */
  file: string;
  /** Voikko's dictionary, read when it is there; without one Finnish is read by the rules of the program. */
  dictionary?: string | null;
  /** Where the index is kept between starts; it can always be made again. Without one each start builds its own. */
  folder?: string | null;
  /** Told of an index that cannot be built, read or kept; what can be found goes on being found. */
  onError?: (error: Error) => void;
  patience?: Patience;
  /** Starts a worker; tests put their own in between. */
  start?: (input: WorkerInput) => Worker;
}

export interface IndexedSearch extends Search {
  /** Resolves when the index itself holds at least this content version. */
  rebuilt(version: number): Promise<void>;
}

const DEBOUNCE = 30;
/** Building never takes more than a fifth of a processor. */
const PATIENCE: Patience = { quiet: 5_000, atLatest: 60_000, rests: 4 };
const LONG_ENOUGH = 5_000;
const SHORTEST_PATIENCE = 1_000;
const LONGEST_PATIENCE = 60_000;

/**
 * Opens search over a migrated database file. A worker answers, at first when it has loaded the saved index or built
 * one. A change is answered for as soon as that worker has read it; the index with it in is built by another worker
 * meanwhile and taken into use when it stands, so nobody waits for a rebuild.
 *
 * @example
 * const search = openSearch({ file: "data/vertaiskunta.sqlite", folder: "data/search-index" });
 * const { hits } = await search.search("limingan mielen hyvinvointi");
 */
export function openSearch(settings: SearchSettings): IndexedSearch {
  const { file, dictionary = null, folder = null, onError = () => {}, start = startWorker } = settings;
  const patience = settings.patience ?? PATIENCE;
  const input = (task: WorkerInput["task"]) => start({ task, file, dictionary, folder });
  const told = new Set<string>();
  const waiters = openWaiters();
  const rebuilds = openRebuilds({ start: () => input("build"), use: adopt, onError, ...patience });
  let analyser: string | null = null;
  let current: Generation | null = null;
  let version: number | null = null;
  let beginning: Promise<void> | null = null;
  let starting: Generation | null = null;
  let timer: NodeJS.Timeout | null = null;
  let following = false;
  let moved = false;
  let retry: NodeJS.Timeout | undefined;
  let wait = SHORTEST_PATIENCE;
  let closed = false;

  function begin(): Promise<void> {
    beginning ??= replace()
      .catch((error: Error) => {
        failed(error);
        throw error;
      })
      .finally(() => {
        beginning = null;
      });
    return beginning;
  }

  async function replace(): Promise<void> {
    starting = generation(input("answer"));
    const next = starting;
    const ready = await next.ready;
    analyser = ready.analyser;
    tell(ready.problems);
    current = next;
    starting = null;
    const since = Date.now();
    void next.ended.then((why) => lost(next, why, Date.now() - since));
    took(ready.status);
  }

  /** Once is enough: every worker after this would say the same. */
  function tell(problems: readonly string[]): void {
    for (const problem of problems) if (!told.has(problem)) onError(new Error(problem));
    for (const problem of problems) told.add(problem);
  }

  function took(status: Status): void {
    wait = SHORTEST_PATIENCE;
    version = status.version;
    waiters.tell(status);
    rebuilds.consider(status.lag);
  }

  /** Whoever waits hears of it; what can be found goes on being found, and it is tried again, ever later. */
  function failed(error: Error): void {
    if (closed) return;
    onError(error);
    waiters.reject(error);
    retry = setTimeout(refresh, wait).unref();
    wait = Math.min(wait * 2, LONGEST_PATIENCE);
  }

  function lost(ended: Generation, why: Error, lived: number): void {
    if (closed || current !== ended) return;
    current = null;
    onError(why);
    // One that dies young is not started again until somebody asks: no ring of deaths.
    if (lived > LONG_ENOUGH) begin().catch(() => {});
  }

  async function ask<K extends Question["kind"]>(question: QuestionOf<K>): Promise<Replies[K]> {
    try {
      return await askOnce(question);
    } catch (error) {
      if (closed || !(error instanceof WorkerGone)) throw error;
      return askOnce(question);
    }
  }

  async function askOnce<K extends Question["kind"]>(question: QuestionOf<K>): Promise<Replies[K]> {
    return (await standing()).ask(question);
  }

  async function standing(): Promise<Generation> {
    if (closed) throw new Error("search is closed");
    if (current === null) await begin();
    if (current === null) throw new WorkerGone("the search worker ended");
    return current;
  }

  async function adopt({ packed, problems }: BuiltAnew): Promise<void> {
    tell(problems);
    const asked = current;
    // One that starts now will load what was saved, or build its own.
    if (asked === null) return;
    try {
      took(await asked.ask({ kind: "adopt", packed }, [packed.buffer]));
    } catch (error) {
      // The next one reads words as the new index does.
      if (!(error instanceof WorkerGone)) await asked.stop();
      throw error;
    }
  }

  async function follow(): Promise<void> {
    following = true;
    await beginning?.catch(() => {});
    try {
      took(await ask({ kind: "follow" }));
    } catch (error) {
      // A worker that cannot begin has told of itself already; who waits must hear of it all the same.
      if (error instanceof WorkerGone) waiters.reject(error);
      else failed(error as Error);
    }
    following = false;
    if (moved) refresh();
  }

  function refresh(): void {
    moved = following;
    if (closed || timer || following) return;
    timer = setTimeout(() => {
      timer = null;
      void follow();
    }, DEBOUNCE);
  }

  async function reached(least: number, what: "answers" | "index"): Promise<void> {
    if (closed) throw new Error("search is closed");
    const done = waiters.until(least, what);
    refresh();
    return done;
  }

  begin().catch(() => {});
  return {
    search: (query, options = {}) => ask({ kind: "search", query: query.slice(0, LONGEST_QUERY), options }),
    match: (query, options = {}) => ask({ kind: "match", query: query.slice(0, LONGEST_QUERY), options }),
    refresh,
    analyser: () => analyser,
    ready: () => standing().then(() => {}),
    version: () => (current === null ? null : version),
    settled: (least) => reached(least, "answers"),
    rebuilt: (least) => reached(least, "index"),
    close: async () => {
      closed = true;
      if (timer) clearTimeout(timer);
      clearTimeout(retry);
      waiters.reject(new Error("search is closed"));
      await Promise.all([rebuilds.close(), current?.retire(), starting?.stop()]);
    },
  };
}
