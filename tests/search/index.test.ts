import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { WorkerInput } from "#app/search/service/messages.ts";
import { type IndexedSearch, openSearch } from "#app/search/service/open-search.server.ts";
import { startWorker } from "#app/search/service/worker-threads.server.ts";
import { openShelf, type Shelf } from "./shelf.ts";

let shelf: Shelf;
let search: IndexedSearch;
let workers: Worker[];
let tasks: string[];
let errors: Error[];

/** Rebuilds at once, so that no test waits for quiet. */
const hasty = { quietPeriod: 0, longestDelay: 0, restFactor: 0 };
/** Rebuilds never while a test lasts. */
const patient = { quietPeriod: 600_000, longestDelay: 600_000, restFactor: 0 };

/** The real worker, kept at hand so that a test can end it. */
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
  shelf = await openShelf();
  await shelf.publish({ slug: "ensimmainen", title: "Kuntien liikuntaneuvonta" });
  search = openSearch({ file: shelf.file, start, rebuildSchedule: patient, onError: (error) => errors.push(error) });
});
afterEach(async () => {
  await search.close();
  await shelf.remove();
});

const slugs = async (query: string) => (await search.search(query)).hits.map((hit) => hit.slug);

describe("answers follow the newest revision", () => {
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

  test("without a rebuild, which comes later in a worker of its own", async () => {
    const { version: before } = await search.search("kunta");
    const version = await shelf.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" });
    const settled = search.settled(version);
    expect(await search.search("kunta")).toMatchObject({ total: 1, version: before });
    await settled;
    expect(await search.search("kunta")).toMatchObject({ total: 2, version });
    expect(tasks).toEqual(["answer"]);
  });

  test("with the new index in the old one's place once it is built", async () => {
    await search.close();
    search = openSearch({ file: shelf.file, start, rebuildSchedule: hasty, onError: (error) => errors.push(error) });
    await search.search("kunta");
    const version = await shelf.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" });
    await search.rebuilt(version);
    expect(await search.search("kunta")).toMatchObject({ total: 2, version });
    await shelf.publish({ slug: "kolmas", title: "Kuntien yhteinen" });
    await search.rebuilt(await shelf.withdraw("toinen"));
    expect((await slugs("kunta")).sort()).toEqual(["ensimmainen", "kolmas"]);
    expect(errors).toEqual([]);
  });

  test("names that have changed are a reason to build at once", async () => {
    await search.search("kunta");
    await shelf.db.updateTable("theme").set({ fi: "Aivan uusi" }).where("slug", "=", "yhdyspinnat").execute();
    await search.settled(await shelf.publish({ slug: "toinen", title: "Kulttuuripolku", themes: ["yhdyspinnat"] }));
    expect(tasks).toEqual(["answer", "build"]);
    expect(await slugs("aivan uusi")).toEqual(["toinen"]);
  });

  test("until they stand in an index, readiness does not wait for it", async () => {
    await search.close();
    const endless = () => new Worker("setInterval(() => {}, 60_000)", { eval: true });
    const slow = (input: WorkerInput) => (input.task === "build" ? endless() : start(input));
    search = openSearch({ file: shelf.file, start: slow, rebuildSchedule: patient });
    await search.ready();
    await shelf.db.updateTable("theme").set({ fi: "Aivan uusi" }).where("slug", "=", "yhdyspinnat").execute();
    let isSettled = false;
    const settled = search.settled(await shelf.publish({ slug: "toinen", title: "Kulttuuripolku" }));
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

  test("nothing is built when nothing has moved", async () => {
    await search.search("kunta");
    await search.close();
    search = openSearch({ file: shelf.file, start, rebuildSchedule: hasty });
    await search.search("kunta");
    search.refresh();
    // Resolves when that look has been taken.
    await search.settled(1);
    await search.search("kunta");
    expect(tasks).toEqual(["answer", "answer"]);
  });

  test("a comment is found beside the practices, until it is hidden", async () => {
    const { id, version } = await shelf.comment("ensimmainen", "Toimiiko tämä pienessä kylässä?");
    await search.settled(version);
    expect((await search.search("kylä")).comments).toMatchObject({ total: 1, hits: [{ id }] });
    await search.settled(await shelf.hideComment(id));
    expect((await search.search("kylä")).comments).toEqual({ total: 0, hits: [] });
    expect(tasks).toEqual(["answer"]);
    expect(errors).toEqual([]);
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
    expect(errors.map(({ message }) => message)).toEqual(["the search worker ended"]);
  });

  test("asked again once only", async () => {
    await search.close();
    let started = 0;
    search = openSearch({
      file: shelf.file,
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
  test("is told, answers go on from what has changed, and it is tried again", async () => {
    await search.close();
    let failures = 0;
    search = openSearch({
      file: shelf.file,
      rebuildSchedule: hasty,
      onError: (error) => errors.push(error),
      start: (input) => {
        const worker = start(input);
        if (input.task === "build" && failures++ === 0) void worker.terminate();
        return worker;
      },
    });
    await search.search("kunta");
    const version = await shelf.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" });
    await search.settled(version);
    expect(await search.search("kunta")).toMatchObject({ total: 2, version });
    await search.rebuilt(version);
    expect(errors.map(({ message }) => message)).toEqual(["the worker that built the search index ended"]);
    expect(tasks.filter((it) => it === "build")).toHaveLength(2);
    expect(await search.search("kunta")).toMatchObject({ total: 2, version });
  });

  test("closing while it runs ends its worker", async () => {
    await search.close();
    const building = new Promise<Worker>((resolve) => {
      search = openSearch({
        file: shelf.file,
        rebuildSchedule: hasty,
        start: (input) => {
          const worker = start(input);
          if (input.task === "build") resolve(worker);
          return worker;
        },
      });
    });
    await search.search("kunta");
    await search.settled(await shelf.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" }));
    const worker = await building;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    await search.close();
    await ended;
  });
});

describe("a saved index", () => {
  test("is kept by the worker that builds, too, and answers at the next start", async () => {
    await search.close();
    const folder = `${shelf.file}-index`;
    const settings = { file: shelf.file, folder, start, onError: (error: Error) => errors.push(error) };
    search = openSearch({ ...settings, rebuildSchedule: hasty });
    const version = await shelf.publish({ slug: "toinen", title: "Kunnan kulttuuripolku" });
    await search.rebuilt(version);
    await search.close();
    search = openSearch({ ...settings, rebuildSchedule: patient });
    await search.rebuilt(version);
    expect((await slugs("kunta")).sort()).toEqual(["ensimmainen", "toinen"]);
    expect(errors).toEqual([]);
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
    await expect(search.ready()).rejects.toThrow("closed");
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
