import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { WorkerInput } from "#app/search/service/messages.ts";
import { type IndexedSearch, openSearch } from "#app/search/service/open-search.server.ts";
import { startWorker } from "#app/search/service/worker-threads.server.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;
let search: IndexedSearch;
let workers: Worker[];
let tasks: string[];
let errors: Error[];

/** Rebuilds at once after a change. */
const immediate = { quietPeriod: 0, longestDelay: 0, restFactor: 0 };
/** Does not rebuild within the time of a test. */
const never = { quietPeriod: 600_000, longestDelay: 600_000, restFactor: 0 };

/** Starts the real worker and records it, so that a test can end it. */
function start(input: WorkerInput): Worker {
  tasks.push(input.task);
  const worker = startWorker(input);
  workers.push(worker);
  return worker;
}

beforeEach(async () => {
  workers = [];
  tasks = [];
  errors = [];
  library = await openTestLibrary();
  await library.publish({ slug: "ensimmainen", title: "Kuntien liikuntaneuvonta" });
  search = openSearch({ file: library.file, start, rebuildSchedule: never, onError: (error) => errors.push(error) });
});
afterEach(async () => {
  await search.close();
  await library.remove();
});

const slugs = async (query: string) => (await search.search(query)).hits.map((hit) => hit.slug);

describe("answers follow changes", () => {
  test("when a practice is published, replaced and withdrawn", async () => {
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
    await search.settled(await library.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" }));
    expect((await slugs("kunta")).sort()).toEqual(["ensimmainen", "toinen"]);
    await search.settled(await library.publish({ slug: "toinen", title: "Järjestöjen kulttuuripolku" }));
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
    expect(await slugs("järjestö")).toEqual(["toinen"]);
    const version = await library.withdraw("toinen");
    await search.settled(version);
    expect(await search.search("järjestö")).toMatchObject({ total: 0, version });
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
  });

  test("without a rebuild, which comes later in another worker", async () => {
    const { version: before } = await search.search("kunta");
    const version = await library.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" });
    const settled = search.settled(version);
    expect(await search.search("kunta")).toMatchObject({ total: 1, version: before });
    await settled;
    expect(await search.search("kunta")).toMatchObject({ total: 2, version });
    expect(tasks).toEqual(["answer"]);
  });

  test("with the new index once it is built", async () => {
    await search.close();
    search = openSearch({
      file: library.file,
      start,
      rebuildSchedule: immediate,
      onError: (error) => errors.push(error),
    });
    await search.search("kunta");
    const version = await library.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" });
    await search.rebuilt(version);
    expect(await search.search("kunta")).toMatchObject({ total: 2, version });
    await library.publish({ slug: "kolmas", title: "Kuntien yhteinen" });
    await search.rebuilt(await library.withdraw("toinen"));
    expect((await slugs("kunta")).sort()).toEqual(["ensimmainen", "kolmas"]);
    expect(errors).toEqual([]);
  });

  test("changed names lead to a rebuild at once", async () => {
    await search.search("kunta");
    await library.db.updateTable("theme").set({ fi: "Aivan uusi" }).where("slug", "=", "yhdyspinnat").execute();
    await search.settled(await library.publish({ slug: "toinen", title: "Kulttuuripolku", themes: ["yhdyspinnat"] }));
    expect(tasks).toEqual(["answer", "build"]);
    expect(await slugs("aivan uusi")).toEqual(["toinen"]);
  });

  test("changed names settle after the rebuild only, but search is ready before", async () => {
    await search.close();
    const endless = () => new Worker("setInterval(() => {}, 60_000)", { eval: true });
    const slow = (input: WorkerInput) => (input.task === "build" ? endless() : start(input));
    search = openSearch({ file: library.file, start: slow, rebuildSchedule: never });
    await search.ready();
    await library.db.updateTable("theme").set({ fi: "Aivan uusi" }).where("slug", "=", "yhdyspinnat").execute();
    let isSettled = false;
    const settled = search.settled(await library.publish({ slug: "toinen", title: "Kulttuuripolku" }));
    settled.then(
      () => {
        isSettled = true;
      },
      () => {},
    );
    await expect.poll(async () => slugs("kulttuuripolku")).toEqual(["toinen"]);
    await search.ready();
    expect(isSettled).toBe(false);
  });

  test("nothing is built when nothing has changed", async () => {
    await search.search("kunta");
    await search.close();
    search = openSearch({ file: library.file, start, rebuildSchedule: immediate });
    await search.search("kunta");
    search.refresh();
    // Resolves after the update that `refresh` has led to.
    await search.settled(1);
    await search.search("kunta");
    expect(tasks).toEqual(["answer", "answer"]);
  });

  test("when a comment is added and hidden", async () => {
    const { id, version } = await library.comment("ensimmainen", "Toimiiko tämä pienessä kylässä?");
    await search.settled(version);
    expect((await search.search("kylä")).comments).toMatchObject({ total: 1, hits: [{ id }] });
    await search.settled(await library.hideComment(id));
    expect((await search.search("kylä")).comments).toEqual({ total: 0, hits: [] });
    expect(tasks).toEqual(["answer"]);
    expect(errors).toEqual([]);
  });

  test("`match` returns the id and score of every hit", async () => {
    const [hit] = (await search.search("kunta")).hits;
    expect(await search.match("kunta")).toEqual(new Map([[hit?.practiceId, hit?.score]]));
    expect(await search.match("***")).toEqual(new Map());
  });
});

describe("a worker that ends", () => {
  test("is replaced, and its requests are sent again", async () => {
    await search.search("kunta");
    const asked = search.search("kunta");
    await workers[0]?.terminate();
    expect(await asked).toMatchObject({ total: 1 });
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
    expect(workers).toHaveLength(2);
    expect(errors.map(({ message }) => message)).toEqual(["the search worker ended"]);
  });

  test("a request is sent again once only", async () => {
    await search.close();
    let started = 0;
    search = openSearch({
      file: library.file,
      start: (input) => {
        started++;
        const worker = startWorker(input);
        worker.once("message", () => worker.terminate());
        return worker;
      },
    });
    await expect(search.search("kunta")).rejects.toThrow("ended");
    expect(started).toBeLessThanOrEqual(4);
  });
});

describe("a build that fails", () => {
  test("is reported and tried again, and answers go on with the changes", async () => {
    await search.close();
    let failures = 0;
    search = openSearch({
      file: library.file,
      rebuildSchedule: immediate,
      onError: (error) => errors.push(error),
      start: (input) => {
        const worker = start(input);
        if (input.task === "build" && failures++ === 0) void worker.terminate();
        return worker;
      },
    });
    await search.search("kunta");
    const version = await library.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" });
    await search.settled(version);
    expect(await search.search("kunta")).toMatchObject({ total: 2, version });
    await search.rebuilt(version);
    expect(errors.map(({ message }) => message)).toEqual(["the worker that built the search index ended"]);
    expect(tasks.filter((it) => it === "build")).toHaveLength(2);
    expect(await search.search("kunta")).toMatchObject({ total: 2, version });
  });

  test("closing during a build ends its worker", async () => {
    await search.close();
    const building = new Promise<Worker>((resolve) => {
      search = openSearch({
        file: library.file,
        rebuildSchedule: immediate,
        start: (input) => {
          const worker = start(input);
          if (input.task === "build") resolve(worker);
          return worker;
        },
      });
    });
    await search.search("kunta");
    await search.settled(await library.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" }));
    const worker = await building;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    await search.close();
    await ended;
  });
});

describe("a saved index", () => {
  test("is also saved by the building worker, and answers at the next start", async () => {
    await search.close();
    const folder = `${library.file}-index`;
    const settings = { file: library.file, folder, start, onError: (error: Error) => errors.push(error) };
    search = openSearch({ ...settings, rebuildSchedule: immediate });
    const version = await library.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" });
    await search.rebuilt(version);
    await search.close();
    search = openSearch({ ...settings, rebuildSchedule: never });
    await search.rebuilt(version);
    expect((await slugs("kunta")).sort()).toEqual(["ensimmainen", "toinen"]);
    expect(errors).toEqual([]);
  });
});

describe("closing and refusals", () => {
  test("a closed search refuses requests, an open one answers", async () => {
    expect(await slugs("kunta")).toHaveLength(1);
    const settled = search.settled(9_999);
    settled.catch(() => {});
    await search.close();
    await expect(search.search("kunta")).rejects.toThrow("closed");
    await expect(settled).rejects.toThrow("closed");
    await expect(search.settled(1)).rejects.toThrow("closed");
    await expect(search.ready()).rejects.toThrow("closed");
  });

  test("closing while the first index is built ends the worker", async () => {
    const starting = openSearch({ file: library.file, start });
    const ended = new Promise((resolve) => workers.at(-1)?.once("exit", resolve));
    await starting.close();
    await ended;
  });

  test("without a database each query is refused, and workers are not started over and over", async () => {
    const failing = openSearch({ file: `${library.file}-missing`, start });
    await expect(failing.search("kunta")).rejects.toThrow("CANTOPEN");
    const started = workers.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    // At most the one retry that was planned.
    expect(workers.length - started).toBeLessThanOrEqual(1);
    await failing.close();
  });

  test("hostile queries are passed to the worker and answered", async () => {
    for (const query of ["", "__proto__", "\uD800", "*", "c++:", "a".repeat(10_000)]) {
      expect(await search.search(query)).toMatchObject({ total: 0 });
    }
    expect(await slugs("kunta")).toEqual(["ensimmainen"]);
  });
});
