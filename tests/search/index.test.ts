import type { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startWorker } from "#app/search/generation.server.ts";
import { openSearch } from "#app/search/index.server.ts";
import type { Search } from "#app/search/types.ts";
import { openShelf, type Shelf } from "./shelf.ts";

let shelf: Shelf;
let search: Search;
let workers: Worker[];
let errors: Error[];

/** The real worker, kept at hand so that a test can end it. */
function start(file: string): Worker {
  const worker = startWorker(file);
  workers.push(worker);
  return worker;
}

beforeEach(async () => {
  workers = [];
  errors = [];
  shelf = await openShelf();
  await shelf.publish({ slug: "ensimmainen", title: "Kuntien liikuntaneuvonta" });
  search = openSearch({ file: shelf.file, start, onError: (error) => errors.push(error) });
});
afterEach(async () => {
  await search.close();
  await shelf.remove();
});

const slugs = async (query: string) => (await search.search(query)).hits.map((hit) => hit.slug);

describe("the index follows the newest revision", () => {
  test("published, replaced and withdrawn", async () => {
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
    await search.settled(await shelf.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" }));
    expect((await slugs("kunta")).sort()).toEqual(["ensimmainen", "toinen"]);
    await search.settled(await shelf.publish({ slug: "toinen", title: "Järjestöjen kulttuuripolku" }));
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
    expect(await slugs("järjestö")).toEqual(["toinen"]);
    const version = await shelf.withdraw("toinen");
    await search.settled(version);
    expect(await search.search("järjestö")).toMatchObject({ total: 0, version });
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
  });

  test("the old index answers while the new one is built", async () => {
    const { version: before } = await search.search("kunta");
    const version = await shelf.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" });
    const settled = search.settled(version);
    expect(await search.search("kunta")).toMatchObject({ total: 1, version: before });
    await settled;
    expect(await search.search("kunta")).toMatchObject({ total: 2, version });
  });

  test("nothing is rebuilt when nothing has moved", async () => {
    await search.search("kunta");
    search.refresh();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await search.search("kunta");
    expect(workers).toHaveLength(1);
    search.refresh();
    await search.settled(await shelf.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" }));
    expect(workers).toHaveLength(2);
  });

  test("matches carry every id with its score", async () => {
    const [hit] = (await search.search("kunta")).hits;
    expect(await search.match("kunta")).toEqual(new Map([[hit?.practiceId, hit?.score]]));
    expect(await search.match("***")).toEqual(new Map());
  });
});

describe("a worker that dies", () => {
  test("is replaced, and what was asked is asked again", async () => {
    await search.search("kunta");
    const asked = search.search("kunta");
    await workers[0]?.terminate();
    expect(await asked).toMatchObject({ total: 1 });
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
    expect(workers).toHaveLength(2);
  });

  test("asked again once only", async () => {
    await search.close();
    let started = 0;
    search = openSearch({
      file: shelf.file,
      start: (file) => {
        started++;
        const worker = startWorker(file);
        worker.once("message", () => worker.terminate());
        return worker;
      },
    });
    await expect(search.search("kunta")).rejects.toThrow("ended");
    expect(started).toBeLessThanOrEqual(4);
  });
});

describe("ends and refusals", () => {
  test("a closed search refuses, an open one answers", async () => {
    expect(await slugs("kunta")).toHaveLength(1);
    const never = search.settled(9_999);
    never.catch(() => {});
    await search.close();
    await expect(search.search("kunta")).rejects.toThrow("closed");
    await expect(never).rejects.toThrow("closed");
    await expect(search.settled(1)).rejects.toThrow("closed");
  });

  test("closing while the first index is built ends the worker", async () => {
    const hurried = openSearch({ file: shelf.file, start });
    const ended = new Promise((resolve) => workers.at(-1)?.once("exit", resolve));
    await hurried.close();
    await ended;
  });

  test("a missing database refuses each query and is not tried again and again", async () => {
    const lost = openSearch({ file: `${shelf.file}-missing`, start });
    await expect(lost.search("kunta")).rejects.toThrow("CANTOPEN");
    const started = workers.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    // At most the one try that was due: no ring of them.
    expect(workers.length - started).toBeLessThanOrEqual(1);
    await lost.close();
  });

  test("hostile queries cross to the worker and back", async () => {
    for (const query of ["", "__proto__", "\uD800", "*", "c++:", "a".repeat(10_000)]) {
      expect(await search.search(query)).toMatchObject({ total: 0 });
    }
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
  });
});
