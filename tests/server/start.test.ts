import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmod, chown, copyFile, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import path from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { postComment } from "#app/comments/write.server.ts";
import { readSettings } from "#app/server/settings.ts";
import { openDatabase } from "#db/client.server.ts";
import { textServices } from "#tests/comments/people.ts";
import { withFilledData } from "#tests/support/filled-data.ts";
import { addPerson } from "#tests/support/people.ts";
import { freePort, type RunningServer, startReadyServer, startServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const nobody = 65_534;

/** Preloaded code: before it listens, a process of root becomes the user nobody, to whom file permissions apply. */
const dropRights = `--import=data:text/javascript,${encodeURIComponent(`
  import net from "node:net";
  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = function (...args) {
    if (process.getuid() === 0) {
      process.setgid(${nobody});
      process.setuid(${nobody});
    }
    return listen.apply(this, args);
  };
`)}`;

/** Makes a data folder and a practices folder with one valid write-up and the given files. */
async function withPractices<T>(
  files: Record<string, string | Buffer>,
  work: (dataDir: string, practicesDir: string) => Promise<T>,
) {
  return withFolder(async (folder) => {
    const practices = path.join(folder, "practices");
    for (const [name, content] of Object.entries({ "liminka/lahitori.mdx": writeUp(), ...files })) {
      await mkdir(path.dirname(path.join(practices, name)), { recursive: true });
      await writeFile(path.join(practices, name), content);
    }
    const data = path.join(folder, "data");
    await mkdir(data);
    return work(data, practices);
  });
}

describe("starting", () => {
  test("prints its steps, then address, data folder and counts; a second start imports nothing twice", () =>
    withFolder(async (data) => {
      const first = await startReadyServer(data);
      expect(first.output()).toContain("Reference data filled in");
      expect(first.output().trim().split("\n").slice(-3)).toEqual([
        `Address: http://localhost:${first.port}`,
        `Data folder: ${data}`,
        expect.stringMatching(/^Write-ups: \d\d published, 0 unchanged, 0 skipped as faulty$/),
      ]);
      const count = /(\d+) published/.exec(first.output())?.[1];
      expect(await first.stop()).toBe(0);
      const second = await startReadyServer(data);
      expect(second.output()).toContain(`Write-ups: 0 published, ${count} unchanged, 0 skipped`);
      expect(second.output()).not.toContain("Reference data");
      await second.stop();
    }));

  test("a stop completes the request under way and closes the database", () =>
    withFilledData(async (data) => {
      const server = await startReadyServer(data);
      const socket = connect(server.port, "127.0.0.1");
      socket.write(`GET /tietoa HTTP/1.1\r\nHost: localhost\r\n`);
      // A server that has answered later requests has received what was sent before them.
      for (let later = 0; later < 2; later++) expect(await answersAt(server)).toBe(true);
      server.process.kill("SIGTERM");
      await expect.poll(() => answersAt(server)).toBe(false);
      socket.write("Connection: close\r\n\r\n");
      let answer = "";
      for await (const chunk of socket) answer += chunk;
      expect(answer).toMatch(/^HTTP\/1.1 200/);
      expect(answer).toContain("</html>");
      expect(await server.ended).toBe(0);
      expect(server.output()).toContain("database closed");
      expect(await holds(data)).toEqual(["vertaiskunta.sqlite"]);
    }));

  test("Ctrl-C stops it too", () =>
    withFilledData(async (data) => {
      const server = await startReadyServer(data);
      server.process.kill("SIGINT");
      expect(await server.ended).toBe(0);
    }));

  test("broken and hostile write-ups are named by line and column, skipped and counted", () =>
    withPractices(
      {
        "liminka/rikki.mdx": writeUp({ body: "<Tuntematon />" }),
        "liminka/outo.mdx": writeUp({ front: "topics: [outo]" }),
        "liminka/avain.mdx": writeUp({ front: "topics: [liikunta]\nsalasana: x" }),
        "liminka/koodi.mdx": "---js\nprocess.exit(1)\n---\n",
        "liminka/ISO.mdx": writeUp(),
        "liminka/merkit.mdx": Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x41]),
        "oulu/vaara.mdx": writeUp(),
        "oulu/lahitori.mdx": writeUp({ organisation: "oulu" }),
      },
      async (data, practices) => {
        await symlink("/etc/hostname", path.join(practices, "liminka/linkki.mdx"));
        const server = await startReadyServer(data, { PRACTICES_DIR: practices });
        const output = server.output();
        expect(output).toMatch(/liminka\/rikki\.mdx:\d+:1 .*Tuntematon/);
        expect(output).toMatch(/liminka\/outo\.mdx:\d+:\d+ tuntematon aihe/);
        expect(output).toMatch(/liminka\/avain\.mdx:6:1 .*salasana/);
        for (const name of ["koodi", "ISO", "merkit", "linkki"])
          expect(output).toMatch(new RegExp(`liminka/${name}\\.mdx:1:1 `));
        expect(output).toMatch(/oulu\/vaara\.mdx:4:\d+ /);
        expect(output).toMatch(/oulu\/lahitori\.mdx:1:1 /);
        expect(output).toMatch(/\nWrite-ups: 1 published, 0 unchanged, 9 skipped as faulty\n$/);
        expect((await fetch(`${server.url}/kaytannot/lahitori`)).status).toBe(200);
        expect((await fetch(`${server.url}/kaytannot/rikki`)).status).toBe(404);
        expect(await server.stop()).toBe(0);
      },
    ));

  test("entries that are not files or have unprintable names give one line each, and the rest is published", () =>
    withPractices(
      { "liminka/kansio.mdx/a.png": "", "liminka/a\nb\u001b[31m.mdx": writeUp(), "liminka/kuva.png/a": "" },
      async (data, practices) => {
        const inLiminka = (name: string) =>
          Buffer.concat([Buffer.from(`${practices}/liminka/`), Buffer.from(name, "latin1")]);
        for (const name of ["\xff.mdx", "\xff.jpg"]) await writeFile(inLiminka(name), "x");
        for (const kind of ["mdx", "png"]) {
          spawnSync("mkfifo", [path.join(practices, `liminka/putki.${kind}`)]);
          await symlink("/ei/ole", path.join(practices, `liminka/rikki.${kind}`));
        }
        const socket = createServer().listen(path.join(practices, "liminka/pistoke.mdx"));
        await once(socket, "listening");
        const server = await startReadyServer(data, { PRACTICES_DIR: practices });
        socket.close();
        const lines = server.output().split("\n");
        const faulty = lines
          .filter((it) => it.includes(":1:1 "))
          .map((it) => path.basename(it.split(":1:1 ")[0] ?? ""));
        expect(faulty).toEqual([
          "\\xff.mdx",
          "a\\x0ab\\x1b[31m.mdx",
          "kansio.mdx",
          "pistoke.mdx",
          "putki.mdx",
          "rikki.mdx",
        ]);
        expect(lines.at(-2)).toBe("Write-ups: 1 published, 0 unchanged, 6 skipped as faulty");
        expect(await server.stop()).toBe(0);
      },
    ));

  test("an uncaught error is the last entry of the log, is printed in one line and exits with 1", () =>
    withFilledData(async (data) => {
      const preload = "process.once('SIGUSR2', () => { throw new Error('tahallinen\\nvika') })";
      const server = await startReadyServer(data, {
        LOG_LEVEL: "info",
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}`,
      });
      await waitForIdleSearch(server, data);
      server.process.kill("SIGUSR2");
      expect(await server.ended).toBe(1);
      const lines = server.output().trim().split("\n");
      expect(lines).toContain("Vertaiskunta stopped: tahallinen");
      expect(lines.some((it) => it.includes('"path":"/readyz"'))).toBe(true);
      expect(lines.some((it) => it.includes('"level":60') && it.includes("tahallinen"))).toBe(true);
    }));

  test("a picture beside a write-up is served under the hash of its content; one that is not a picture is refused", () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const figure = (src: string) => writeUp({ body: `<Figure src="${src}" alt="Tori keväällä" caption="Tori" />` });
    return withPractices(
      {
        "liminka/kuvallinen.mdx": figure("tori.png"),
        "liminka/tori.png": png,
        "liminka/valekuva.mdx": figure("vale.png"),
        "liminka/vale.png": "<script>alert(1)</script>",
      },
      async (data, practices) => {
        const server = await startReadyServer(data, { PRACTICES_DIR: practices });
        expect(server.output()).toMatch(/valekuva\.mdx:\d+:\d+ .*vale\.png/);
        const html = await (await fetch(`${server.url}/kaytannot/kuvallinen`)).text();
        const address = /<img src="(\/tiedostot\/[0-9a-f]{64}\.webp)"[^>]* alt="Tori keväällä"/.exec(html)?.[1] ?? "";
        const picture = await fetch(server.url + address);
        expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"]);
        const bytes = Buffer.from(await picture.arrayBuffer());
        expect(address).toContain(createHash("sha256").update(bytes).digest("hex"));
        expect((await fetch(`${server.url}/tiedostot/..%2fvertaiskunta.sqlite`)).status).toBe(404);
        await server.stop();
      },
    );
  });

  test("a changed starter file becomes a new revision", () =>
    withPractices({}, async (data, practices) => {
      await (await startReadyServer(data, { PRACTICES_DIR: practices })).stop();
      await writeFile(path.join(practices, "liminka/lahitori.mdx"), writeUp({ title: "Lähitori kaikille" }));
      const server = await startReadyServer(data, { PRACTICES_DIR: practices });
      const page = await (await fetch(`${server.url}/kaytannot/lahitori`)).text();
      expect(page).toContain("Lähitori kaikille");
      expect(page).toContain("versio 2");
      await server.stop();
    }));

  test("a change made by another process is noticed without a restart", () =>
    withPractices({}, async (data, practices) => {
      const server = await startReadyServer(data, { PRACTICES_DIR: practices });
      expect(await (await fetch(`${server.url}/teemat/yhdyspinnat`)).text()).toContain("yhdyspinnat</h1>");
      const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
      await db.transaction().execute(async (tx) => {
        await tx.updateTable("theme").set({ fi: "Uusi nimi" }).where("slug", "=", "yhdyspinnat").execute();
        await tx
          .updateTable("counter")
          .set((eb) => ({ value: eb("value", "+", 1) }))
          .execute();
      });
      await db.destroy();
      await expect.poll(() => textAt(`${server.url}/teemat/yhdyspinnat`)).toContain("Uusi nimi</h1>");
      await server.stop();
    }));
});

test("the address listened on is an allowed host name; one that means all interfaces is not", () => {
  const names = (HOST: string) => [...readSettings({ HOST }).allowedHosts];
  expect(names("192.168.1.5")).toContain("192.168.1.5");
  expect(names("Palvelin.example.org")).toContain("palvelin.example.org");
  expect(names("FD00:0::1")).toContain("[fd00::1]");
  for (const all of ["0.0.0.0", "::", "0:0:0:0:0:0:0:0", "0"]) expect(names(all)).toEqual(names("127.0.0.1"));
  expect(() => readSettings({ HOST: "palvelin:80" })).toThrow(/^HOST must/);
});

describe("a start that fails", () => {
  async function refused(data: string, env: Record<string, string>): Promise<string> {
    const server = await startServer(data, env);
    expect(await server.ended).toBe(1);
    expect(server.output().trim().split("\n")).toHaveLength(1);
    return server.output();
  }

  test("says which setting is wrong and creates nothing", () =>
    withFolder(async (data) => {
      expect(await refused(data, { TRUST_PROXY: "ehkä" })).toContain("TRUST_PROXY must be");
      expect(await readdir(data)).toEqual([]);
    }));

  test("says that the port is in use and creates nothing", () =>
    withFolder(async (data) => {
      const port = await freePort();
      const other = createServer().listen(port, "127.0.0.1");
      await once(other, "listening");
      expect(await refused(data, { PORT: String(port) })).toContain(`port ${port} is in use`);
      other.close();
      expect(await readdir(data)).toEqual([]);
    }));

  test("says that the data folder cannot be written", () =>
    withFolder(async (folder) => {
      await writeFile(path.join(folder, "tiedosto"), "");
      expect(await refused(folder, { DATA_DIR: path.join(folder, "tiedosto") })).toMatch(
        /data folder .* cannot be written/,
      );
    }));

  test("says that the practices folder cannot be read and creates nothing", () =>
    withFolder(async (folder) => {
      await writeFile(path.join(folder, "tiedosto"), "");
      const DATA_DIR = path.join(folder, "data");
      for (const name of ["ei-ole", "tiedosto"]) {
        const PRACTICES_DIR = path.join(folder, name);
        const output = await refused(folder, { DATA_DIR, PRACTICES_DIR });
        expect(output).toMatch(/the folder of write-ups .* cannot be read \(\w+\): check PRACTICES_DIR/);
      }
      expect(await readdir(folder)).toEqual(["tiedosto"]);
    }));

  test("says that the database cannot be written by this user and leaves it as it was", () =>
    withFilledData(async (data) => {
      const file = path.join(data, "vertaiskunta.sqlite");
      const before = await readFile(file);
      await chmod(file, 0o444);
      if (process.getuid?.() === 0) await chown(data, nobody, nobody);
      expect(await refused(data, { NODE_OPTIONS: dropRights })).toMatch(/data folder .* cannot be written \(EACCES\)/);
      expect((await readFile(file)).equals(before)).toBe(true);
      expect(await holds(data)).toEqual(["vertaiskunta.sqlite"]);
    }));

  test("npm run dev says in one line which setting is wrong, in .env too, or that the port is in use", () =>
    withFolder(async (folder) => {
      const root = path.resolve(import.meta.dirname, "../..");
      const dev = (more: Record<string, string>) => {
        const run = [path.join(root, "node_modules/tsx/dist/cli.mjs"), path.join(root, "app/server/dev.ts")];
        const env = {
          PATH: process.env.PATH,
          NODE_ENV: "development" as const,
          DATA_DIR: path.join(folder, "data"),
          ...more,
        };
        const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: folder, env, encoding: "utf8" });
        expect([status, stdout]).toEqual([1, ""]);
        return stderr;
      };
      expect(dev({ PORT: "kolme" })).toMatch(/^Vertaiskunta did not start: PORT must [^\n]+\n$/);
      const other = createServer().listen(0, "127.0.0.1");
      await once(other, "listening");
      const { port } = other.address() as AddressInfo;
      await writeFile(path.join(folder, ".env"), `PORT=${port}\n`);
      expect(dev({})).toMatch(new RegExp(`^Vertaiskunta did not start: port ${port} is in use on [^\\n]+\\n$`));
      other.close();
      expect(await readdir(folder)).toEqual([".env"]);
    }));

  test("says that the database is newer than the program and leaves it as it was", () =>
    withFilledData(async (data) => {
      const file = path.join(data, "vertaiskunta.sqlite");
      const db = await openDatabase(file);
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(db);
      await db.destroy();
      const before = await readFile(file);
      expect(await refused(data, {})).toContain("newer version");
      expect((await readFile(file)).equals(before)).toBe(true);
      expect(await holds(data)).toEqual(["vertaiskunta.sqlite"]);
    }));

  test("says that the database is damaged", () =>
    withFolder(async (data) => {
      await copyFile(import.meta.filename, path.join(data, "vertaiskunta.sqlite"));
      expect(await refused(data, {})).toContain("damaged");
    }));
});

const textAt = async (address: string) => (await fetch(address)).text();

/** Whether the server accepts a new connection and answers on it. */
const answersAt = ({ url }: RunningServer) =>
  fetch(url, { headers: { connection: "close" } }).then(
    (answer) => answer.text().then(() => answer.ok),
    () => false,
  );

/**
 * Waits until the search thread has read everything. A process that exits while one of its threads waits for sqlite3 may
 * be aborted by that package, and then has no exit code.
 */
async function waitForIdleSearch(server: RunningServer, data: string): Promise<void> {
  const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  const { actor } = await addPerson(db, "liminka", ["author"]);
  const comment = { kind: "comment", text: "Jututtamo" } as const;
  expect(await postComment(db, textServices, actor, "mielen-hyvinvoinnin-abc", comment)).toMatchObject({ ok: true });
  await db.destroy();
  await expect.poll(() => textAt(`${server.url}/haku?q=jututtamo`)).toContain("Jututtamo");
}

/** What a data folder holds beside the saved search index, which a start of any length may leave. */
async function holds(data: string): Promise<string[]> {
  return (await readdir(data)).filter((name) => name !== "search-index").sort();
}
