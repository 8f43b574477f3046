import lunr from "lunr";
import languageFi from "lunr-languages/lunr.fi.js";
import stemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import MiniSearch from "minisearch";
import type { WriteUp } from "#tests/search/test-library.ts";
import { memoryUsed, spread, timed } from "./measure.ts";

/** Builds and queries another engine with its usual settings, on the same write-ups and queries. */
export async function measureOtherEngine(engine: string, writeUps: readonly WriteUp[], queries: readonly string[]) {
  const before = await memoryUsed();
  const built = await timed(() => (engine === "lunr" ? finnishLunr(writeUps) : miniSearch(writeUps)));
  const after = await memoryUsed();
  for (const query of queries.slice(0, 20)) built.result(query);
  const times: number[] = [];
  const processor: number[] = [];
  for (const query of queries) {
    const answered = await timed(() => built.result(query));
    times.push(answered.ms);
    processor.push(answered.processor);
  }
  return {
    build: built.processor / 1_000,
    heap: after.heap - before.heap,
    resident: after.resident,
    wall: spread(times).p95,
    ...spread(processor),
  };
}

function finnishLunr(writeUps: readonly WriteUp[]): (query: string) => number {
  stemmerSupport(lunr);
  languageFi(lunr);
  const index = lunr(function () {
    // The language pack has no type declarations.
    const { fi } = lunr as unknown as { fi: () => void };
    this.use(fi);
    this.ref("slug");
    this.field("title", { boost: 4 });
    this.field("summary", { boost: 2 });
    this.field("text");
    for (const writeUp of writeUps) this.add(writeUp);
  });
  const words = (query: string) => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (query) => {
    const results = index.query((it) => {
      for (const word of words(query)) it.term(word, {});
    });
    return results.length;
  };
}

function miniSearch(writeUps: readonly WriteUp[]): (query: string) => number {
  const index = new MiniSearch<WriteUp>({ idField: "slug", fields: ["title", "summary", "text"] });
  index.addAll(writeUps);
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 4, summary: 2 } };
  return (query) => index.search(query, options).length;
}
