import path from "node:path";
import { openEngine } from "#app/search/service/engine.server.ts";
import { type IndexedSearch, openSearch } from "#app/search/service/open-search.server.ts";
import type { SearchAnswer, SearchOptions } from "#app/search/types.ts";
import { openShelf, type Shelf } from "#tests/search/shelf.ts";
import { memory, processorTime, spread, timed } from "./speed-measure.ts";
import { hostileQueries, usualQueries } from "./speed-queries.ts";
import type { Writer } from "./speed-texts.ts";

const NEW = 20;
const analyser = "the bench's";

/** Our own engine in one thread: build, load, memory, the time of queries, and how well new ones rank before a rebuild. */
export async function measureOwn(writer: Writer, size: number, queries: readonly string[]) {
  const shelf = await filled(writer, size);
  const folder = path.join(path.dirname(shelf.file), "search-index");
  try {
    const before = await memory();
    const built = await timed(() => openEngine(shelf.db, analyser, folder));
    const peak = process.memoryUsage().rss / 1e6;
    const loaded = await timed(() => openEngine(shelf.db, analyser, folder));
    const answers = loaded.result;
    const ask = async (query: string, options: SearchOptions = { limit: 20 }) =>
      (await answers.reply({ kind: "search", query, options })) as SearchAnswer;
    // Whoever asks before has fewer words compared with theirs.
    await Promise.all([built.result.spellerReady(), answers.spellerReady()]);
    for (const query of queries.slice(0, 20)) await ask(query);
    const times: number[] = [];
    const processor: number[] = [];
    for (const query of queries) {
      const asked = await timed(() => ask(query));
      times.push(asked.ms);
      processor.push(asked.processor);
    }
    const worst: number[] = [];
    const most = { limit: 100, explain: true };
    for (const query of hostileQueries(writer.words)) worst.push((await timed(() => ask(query, most))).processor);
    const after = await memory();
    const ranks = await rankAgreement(shelf, writer, size, answers);
    return {
      build: built.processor / 1_000,
      load: loaded.ms,
      peak,
      heap: after.heap - before.heap,
      held: after.held,
      ...spread(processor),
      wall: spread(times).p95,
      hostile: Math.max(...worst),
      ...ranks,
    };
  } finally {
    await shelf.remove();
  }
}

async function filled(writer: Writer, size: number): Promise<Shelf> {
  const shelf = await openShelf();
  await shelf.publishAll(Array.from({ length: size }, (_, at) => writer.writeUp(at)));
  return shelf;
}

/** Where new write-ups stand among the first ten before the rebuild, against after it. */
async function rankAgreement(
  shelf: Shelf,
  writer: Writer,
  size: number,
  before: Awaited<ReturnType<typeof openEngine>>,
) {
  const fresh = Array.from({ length: NEW }, (_, at) => writer.writeUp(size + at));
  await shelf.publishAll(fresh);
  await before.reply({ kind: "update" });
  const after = await openEngine(shelf.db, analyser, null);
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

/** With the workers of the real thing: how much a rebuild slows queries, and when a new write-up is found. */
export async function measureWorkers(writer: Writer, size: number) {
  const shelf = await filled(writer, size);
  const folder = path.join(path.dirname(shelf.file), "search-index");
  const search = openSearch({
    file: shelf.file,
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
      version = await shelf.publish({ ...writer.writeUp(size + at), title: `Aivanuusi ${"abcde"[at]}tavu` });
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
    await shelf.remove();
  }
}

async function times(search: IndexedSearch, queries: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (const query of queries) found.push((await timed(() => search.search(query))).ms);
  return found;
}
