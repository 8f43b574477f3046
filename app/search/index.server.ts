import type { Worker } from "node:worker_threads";
import { type Generation, generation, startWorker, WorkerGone } from "./generation.server.ts";
import type { Question, QuestionOf, Replies } from "./messages.ts";
import type { Search } from "./types.ts";

export interface SearchSettings {
  /** The database file. It is only read. */
  file: string;
  /** Voikko's dictionary, read when it is there; without one Finnish is read by the rules of the program. */
  dictionary?: string | null;
  /** Told of a rebuild that failed; the old index goes on answering. */
  onError?: (error: Error) => void;
  /** Starts the worker; tests put their own in between. */
  start?: (file: string, dictionary: string | null) => Worker;
}

interface Waiter {
  version: number;
  resolve(): void;
  reject(error: Error): void;
}

const DEBOUNCE = 30;
const LONG_ENOUGH = 5_000;
const SHORTEST_PATIENCE = 1_000;
const LONGEST_PATIENCE = 60_000;

/**
 * Opens search over a migrated database file and begins to build its first index. Each content version gets a worker
 * of its own, which takes over when its index stands; until then the one before answers, so nobody waits for a rebuild.
 *
 * @example
 * const search = openSearch({ file: "data/vertaiskunta.sqlite" });
 * const { hits } = await search.search("limingan mielen hyvinvointi");
 */
export function openSearch(settings: SearchSettings): Search {
  const { file, dictionary = null, onError = () => {}, start = startWorker } = settings;
  let analyser: string | null = null;
  let told: string | null = null;
  let current: (Generation & { version: number }) | null = null;
  let building: Promise<void> | null = null;
  let starting: Generation | null = null;
  let timer: NodeJS.Timeout | null = null;
  let retry: NodeJS.Timeout | undefined;
  let patience = SHORTEST_PATIENCE;
  let closed = false;
  const waiters = new Set<Waiter>();
  const retiring = new Set<Promise<void>>();

  function build(): Promise<void> {
    building ??= replace()
      .catch((error: Error) => {
        failed(error);
        throw error;
      })
      .finally(() => {
        building = null;
      });
    return building;
  }

  async function replace(): Promise<void> {
    starting = generation(start(file, dictionary));
    const next = starting;
    const { version, ...read } = await next.ready;
    analyser = read.analyser;
    // Once is enough: every index after this would say the same.
    if (read.problem && read.problem !== told)
      onError(new Error(`the Voikko dictionary cannot be used: ${read.problem}`));
    told = read.problem;
    const old = current;
    current = { ...next, version };
    starting = null;
    patience = SHORTEST_PATIENCE;
    const since = Date.now();
    void next.ended.then(() => lost(next, Date.now() - since));
    if (old) retire(old);
    for (const waiter of waiters) {
      if (waiter.version > version) continue;
      waiters.delete(waiter);
      waiter.resolve();
    }
  }

  /** Whoever waits hears of it; what can be found goes on being found, and the index is tried again, ever later. */
  function failed(error: Error): void {
    if (closed) return;
    onError(error);
    for (const waiter of waiters) waiter.reject(error);
    waiters.clear();
    retry = setTimeout(refresh, patience).unref();
    patience = Math.min(patience * 2, LONGEST_PATIENCE);
  }

  function retire(old: Generation): void {
    const done = old.retire().finally(() => retiring.delete(done));
    retiring.add(done);
  }

  function lost(ended: Generation, lived: number): void {
    if (closed || current?.ended !== ended.ended) return;
    current = null;
    // One that dies young is not started again until somebody asks: no ring of deaths.
    if (lived > LONG_ENOUGH) build().catch(() => {});
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
    if (closed) throw new Error("search is closed");
    if (current === null) await build();
    const asked = current as Generation | null;
    if (asked === null) throw new WorkerGone("the search worker ended");
    return asked.ask(question);
  }

  async function check(): Promise<void> {
    await building?.catch(() => {});
    const version = await ask({ kind: "version" });
    if (version !== current?.version) await build();
  }

  function refresh(): void {
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = null;
      // A failed build has told of itself already.
      check().catch(() => {});
    }, DEBOUNCE);
  }

  build().catch(() => {});
  return {
    search: (query, options = {}) => ask({ kind: "search", query: shorten(query), options }),
    match: (query) => ask({ kind: "match", query: shorten(query) }),
    refresh,
    analyser: () => analyser,
    version: () => current?.version ?? null,
    settled: (version) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error("search is closed"));
        if (current && current.version >= version) return resolve();
        waiters.add({ version, resolve, reject });
        refresh();
      }),
    close: async () => {
      closed = true;
      if (timer) clearTimeout(timer);
      clearTimeout(retry);
      for (const waiter of waiters) waiter.reject(new Error("search is closed"));
      waiters.clear();
      if (current) retire(current);
      await Promise.all([...retiring, starting?.stop()]);
    },
  };
}

/** Only what may count crosses to the worker, however much came. */
function shorten(query: string): string {
  return query.slice(0, 1_000);
}
