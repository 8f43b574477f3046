import path from "node:path";
import { openEngine } from "#app/search/service/engine.server.ts";
import { type IndexedSearch, openSearch } from "#app/search/service/open-search.server.ts";
import type { SearchAnswer, SearchOptions } from "#app/search/types.ts";
import { openTestLibrary, type TestLibrary } from "#tests/search/test-library.ts";
import type { TextGenerator } from "./generated-texts.ts";
import { memoryUsed, processorTime, spread, timed } from "./measure.ts";
import { hostileQueries, usualQueries } from "./speed-queries.ts";

const NEW_WRITE_UPS = 20;
const analyserFingerprint = "of the measurement";

/** The engine in one thread: build, load, memory, times of queries, and how new write-ups rank before a rebuild. */
export async function measureOwnEngine(writer: TextGenerator, size: number, queries: readonly string[]) {
  const library = await openFilledLibrary(writer, size);
  const folder = path.join(path.dirname(library.file), "search-index");
  try {
    const before = await memoryUsed();
    const built = await timed(() => openEngine(library.db, analyserFingerprint, folder));
    const peak = process.memoryUsage().rss / 1e6;
    const loaded = await timed(() => openEngine(library.db, analyserFingerprint, folder));
    const engine = loaded.result;
    const ask = async (query: string, options: SearchOptions = { limit: 20 }) =>
      (await engine.reply({ kind: "search", query, options })) as SearchAnswer;
    // Queries before that would be compared with fewer words.
    await Promise.all([built.result.spellerReady(), engine.spellerReady()]);
    for (const query of queries.slice(0, 20)) await ask(query);
    const times: number[] = [];
    const processor: number[] = [];
    for (const query of queries) {
      const answered = await timed(() => ask(query));
      times.push(answered.ms);
      processor.push(answered.processor);
    }
    const worst: number[] = [];
    const most = { limit: 100, explain: true };
    for (const query of hostileQueries(writer.words)) worst.push((await timed(() => ask(query, most))).processor);
    const after = await memoryUsed();
    const ranks = await rankAgreement(library, writer, size, engine);
    return {
      build: built.processor / 1_000,
      load: loaded.ms,
      peak,
      heap: after.heap - before.heap,
      resident: after.resident,
      ...spread(processor),
      wall: spread(times).p95,
      hostile: Math.max(...worst),
      ...ranks,
    };
  } finally {
    await library.remove();
  }
}

async function openFilledLibrary(writer: TextGenerator, size: number): Promise<TestLibrary> {
  const library = await openTestLibrary();
  await library.publishAll(Array.from({ length: size }, (_, at) => writer.writeUp(at)));
  return library;
}

/** The share of new write-ups among the first ten after a rebuild that had the same rank before it. */
async function rankAgreement(
  library: TestLibrary,
  writer: TextGenerator,
  size: number,
  before: Awaited<ReturnType<typeof openEngine>>,
) {
  const fresh = Array.from({ length: NEW_WRITE_UPS }, (_, at) => writer.writeUp(size + at));
  await library.publishAll(fresh);
  await before.reply({ kind: "update" });
  const after = await openEngine(library.db, analyserFingerprint, null);
  const slugs = new Set(fresh.map(({ slug }) => slug));
  let same = 0;
  let near = 0;
  let all = 0;
  for (const { title } of fresh) {
    for (const query of [title.toLowerCase(), title.toLowerCase().split(" ").slice(0, 2).join(" ")]) {
      const [now, later] = await Promise.all([before, after].map((it) => firstTen(it, query)));
      for (const [at, slug] of (later ?? []).entries()) {
        if (!slugs.has(slug)) continue;
        const moved = Math.abs((now ?? []).indexOf(slug) - at);
        all++;
        if (now?.includes(slug) && moved === 0) same++;
        if (now?.includes(slug) && moved <= 1) near++;
      }
    }
  }
  return { sameRank: same / Math.max(all, 1), nearRank: near / Math.max(all, 1), ranks: all };
}

async function firstTen(from: Awaited<ReturnType<typeof openEngine>>, query: string): Promise<string[]> {
  const reply = await from.reply({ kind: "search", query, options: { limit: 10 } });
  return (reply as SearchAnswer).hits.map(({ slug }) => slug);
}

/** Search with its workers: how much a rebuild slows queries, and after what time a new write-up is found. */
export async function measureWorkers(writer: TextGenerator, size: number) {
  const library = await openFilledLibrary(writer, size);
  const folder = path.join(path.dirname(library.file), "search-index");
  const search = openSearch({
    file: library.file,
    folder,
    rebuildSchedule: { quietPeriod: 300, longestDelay: 300, restFactor: 0 },
  });
  try {
    const queries = usualQueries(writer.words, 150);
    for (const query of queries) await search.search(query);
    const idle = spread(await times(search, queries));
    const visible: number[] = [];
    let version = 0;
    for (let at = 0; at < 5; at++) {
      const from = performance.now();
      version = await library.publish({ ...writer.writeUp(size + at), title: `Aivanuusi ${"abcde"[at]}tavu` });
      search.refresh();
      await search.settled(version);
      if ((await search.search(`${"abcde"[at]}tavu`)).total > 0) visible.push(performance.now() - from);
    }
    const before = processorTime();
    const begun = performance.now();
    let done = false;
    void search.rebuilt(version).then(() => {
      done = true;
    });
    const during: number[] = [];
    while (!done) during.push(...(await times(search, queries.slice(0, 30))));
    const rebuild = { ms: performance.now() - begun, processor: processorTime() - before };
    return { idle, during: spread(during), rebuild, visible: spread(visible), found: visible.length };
  } finally {
    await search.close();
    await library.remove();
  }
}

async function times(search: IndexedSearch, queries: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (const query of queries) found.push((await timed(() => search.search(query))).ms);
  return found;
}
