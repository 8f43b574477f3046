import { chmod, mkdir, readdir, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openLibrary } from "#app/server/site.ts";
import { lockFile } from "#db/copy.server.ts";
import { practices } from "#tests/support/command.ts";
import { withFullDisk } from "#tests/support/disk.ts";
import { withFilledData } from "#tests/support/filled-data.ts";
import { startBareServer, startReadyServer, startServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";

const database = "vertaiskunta.sqlite";

async function refused(data: string, args: string[] = []): Promise<string> {
  const server = await startServer(data, {}, args);
  expect(await server.ended).toBe(1);
  expect(server.output().trim().split("\n")).toHaveLength(1);
  return server.output();
}

describe("a data folder", () => {
  test("is served by one process: a second one says so and changes nothing; commands work beside it", () =>
    withFilledData(async (data) => {
      const server = await startReadyServer(data);
      const before = (await readdir(data)).sort();
      expect(await refused(data)).toMatch(/is served by another process already: stop that one/);
      expect((await readdir(data)).sort()).toEqual(before);
      expect((await practices(data, ["list"])).code).toBe(0);
      expect((await fetch(`${server.url}/kaytannot`)).status).toBe(200);
      // A process that is killed leaves the lock's file, which means nothing.
      server.process.kill("SIGKILL");
      await server.ended;
      expect(await readdir(data)).toContain("server.lock");
      const next = await startReadyServer(data);
      expect(await next.stop()).toBe(0);
      expect(await readdir(data)).not.toContain("server.lock");
    }));

  test("of several that start at once is served by one", () =>
    withFilledData(async (data) => {
      const servers = await Promise.all([1, 2, 3].map(() => startServer(data)));
      const ends = servers.map(({ ended }) => ended);
      let ended = 0;
      for (const end of ends) void end.then(() => (ended += 1));
      await expect.poll(() => ended, { timeout: 60_000 }).toBe(2);
      const running = servers.filter((it) => it.process.exitCode === null);
      expect(running).toHaveLength(1);
      for (const it of servers.filter((it) => it !== running[0]))
        expect(it.output()).toMatch(/served by another process/);
      await expect
        .poll(async () => (await fetch(`${running[0]?.url}/readyz`).catch(() => null))?.status, { timeout: 60_000 })
        .toBe(200);
      expect(await running[0]?.stop()).toBe(0);
    }));

  test("whose lock is released while another waits is never locked twice", () =>
    withFolder(async (folder) => {
      const file = path.join(folder, "lock");
      let holders = 0;
      await Promise.all(
        Array.from({ length: 6 }, async () => {
          const unlock = await lockFile(file);
          holders += 1;
          expect(holders).toBe(1);
          await new Promise((resolve) => setTimeout(resolve, 20));
          holders -= 1;
          await unlock();
        }),
      );
      expect(await readdir(folder)).toEqual([]);
    }));

  test("and its database can be read by their owner only, also those that an older version made", () =>
    withFolder(async (folder) => {
      const data = path.join(folder, "data");
      const modes = async () =>
        Promise.all(
          [".", database].map(async (name) => ((await stat(path.join(data, name))).mode & 0o777).toString(8)),
        );
      await (await openLibrary(data, () => {})).db.destroy();
      expect(await modes()).toEqual(["700", "600"]);
      await chmod(data, 0o755);
      await chmod(path.join(data, database), 0o644);
      await (await openLibrary(data, () => {})).db.destroy();
      expect(await modes()).toEqual(["700", "600"]);
    }));
});

describe("a library that is suddenly not there", () => {
  test("is refused: an empty folder that was served before, unless told --new", () =>
    withFilledData(async (data) => {
      await (await startBareServer(data)).stop();
      for (const name of await readdir(data)) await rm(path.join(data, name), { recursive: true });
      expect(await refused(data)).toMatch(/there is no library .*was served before.*--new starts a new one/);
      expect(await readdir(data)).toEqual([]);
      const told = await startBareServer(data, {}, ["--new"]);
      expect(await told.stop()).toBe(0);
    }));

  test.each<[string, (data: string) => Promise<unknown>, RegExp]>([
    ["without its database", (data) => rm(path.join(data, database)), /vertaiskunta\.sqlite is missing/],
    ["with an empty database", (data) => truncate(path.join(data, database)), /vertaiskunta\.sqlite is empty/],
  ])("is refused %s", (_name, lose, reason) =>
    withFilledData(async (data) => {
      await lose(data);
      expect(await refused(data)).toMatch(reason);
    }),
  );

  test("a folder that this installation does not know is a new library, as is one that does not exist", () =>
    withFolder(async (folder) => {
      for (const name of ["tyhja", "uusi"]) {
        const data = path.join(folder, name);
        if (name === "tyhja") await mkdir(data);
        const server = await startBareServer(folder, { DATA_DIR: data });
        expect(await server.stop()).toBe(0);
      }
    }));
});

describe("/readyz", () => {
  test("says what is wrong: nothing can be written; the site recovers by itself", () =>
    withFilledData(async (data) => {
      const server = await startReadyServer(data);
      const ready = () => fetch(`${server.url}/readyz`);
      await withFullDisk(server.process.pid, async () => {
        await expect.poll(async () => (await ready()).status, { timeout: 15_000, interval: 500 }).toBe(503);
        expect(await (await ready()).json()).toMatchObject({ ready: false, faults: [{ part: "writing" }] });
        expect((await fetch(server.url)).status).toBe(200);
      });
      await expect.poll(async () => (await ready()).status, { timeout: 15_000, interval: 500 }).toBe(200);
      await server.stop();
    }));

  test.each<[string, (data: string) => Promise<unknown>]>([
    ["gone", (data) => rm(path.join(data, database))],
    [
      "replaced",
      async (data) => {
        await rename(path.join(data, database), path.join(data, "vanha.sqlite"));
        await writeFile(path.join(data, database), "");
      },
    ],
  ])("says that the database is %s, and nothing is taken for saved", (_name, lose) =>
    withFilledData(async (data) => {
      const server = await startReadyServer(data);
      await lose(data);
      const answer = await fetch(`${server.url}/readyz`);
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ ready: false, faults: [{ part: "database" }] });
      const sent = await fetch(`${server.url}/palaute`, {
        method: "POST",
        redirect: "manual",
        headers: { origin: server.url },
        body: new URLSearchParams({ aihe: "feedback", teksti: "Tämä ei saa kadota." }),
      });
      expect([sent.status, (await sent.text()).includes("Tämä ei saa kadota.</textarea>")]).toEqual([507, true]);
      await server.stop();
    }),
  );
});
