import { once } from "node:events";
import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import path from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openDatabase } from "#db/client.server.ts";
import { freePort, startReadyServer, startServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

/** A practices folder with one good write-up and whatever else. */
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
  test("shows its steps, ends with address and data folder; a second start imports nothing twice", () =>
    withFolder(async (data) => {
      const first = await startReadyServer(data);
      expect(first.output()).toContain("Reference data filled in");
      expect(first.output()).toMatch(/Write-ups: (\d\d) published, 0 unchanged, 0 skipped as faulty/);
      expect(first.output().trim().split("\n").slice(-2)).toEqual([
        `Address: http://localhost:${first.port}`,
        `Data folder: ${data}`,
      ]);
      const count = /(\d+) published/.exec(first.output())?.[1];
      expect(await first.stop()).toBe(0);
      const second = await startReadyServer(data);
      expect(second.output()).toContain(`Write-ups: 0 published, ${count} unchanged, 0 skipped`);
      expect(second.output()).not.toContain("Reference data");
      await second.stop();
    }));

  test("a stop finishes the request under way and closes the database", () =>
    withFolder(async (data) => {
      const server = await startReadyServer(data);
      const socket = connect(server.port, "127.0.0.1");
      socket.write(`GET /tietoa HTTP/1.1\r\nHost: localhost\r\n`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      server.process.kill("SIGTERM");
      await new Promise((resolve) => setTimeout(resolve, 200));
      socket.write("Connection: close\r\n\r\n");
      let answer = "";
      for await (const chunk of socket) answer += chunk;
      expect(answer).toMatch(/^HTTP\/1.1 200/);
      expect(answer).toContain("</html>");
      expect(await server.ended).toBe(0);
      expect(server.output()).toContain("database closed");
      expect(await readdir(data)).toEqual(["vertaiskunta.sqlite"]);
    }));

  test("Ctrl-C stops it too", () =>
    withFolder(async (data) => {
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
        expect(output).toContain("Write-ups: 1 published, 0 unchanged, 9 skipped as faulty");
        expect((await fetch(`${server.url}/kaytannot/lahitori`)).status).toBe(200);
        expect((await fetch(`${server.url}/kaytannot/rikki`)).status).toBe(404);
        expect(await server.stop()).toBe(0);
      },
    ));

  test("a picture beside a write-up is shown from an address of its content; one that is none is refused", () => {
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
        const address = /<img src="(\/tiedostot\/[0-9a-f]{64}\.png)" alt="Tori keväällä"/.exec(html)?.[1] ?? "";
        const picture = await fetch(server.url + address);
        expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
        expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true);
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

  test("a change made by another process is noticed within a second", () =>
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
      await expect
        .poll(() => fetch(`${server.url}/teemat/yhdyspinnat`).then((it) => it.text()), { timeout: 1_000 })
        .toContain("Uusi nimi</h1>");
      await server.stop();
    }));
});

describe("a start that cannot be", () => {
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

  test("says that the database is newer than the program and leaves it as it was", () =>
    withFolder(async (data) => {
      const file = path.join(data, "vertaiskunta.sqlite");
      await (await startReadyServer(data)).stop();
      const db = await openDatabase(file);
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(db);
      await db.destroy();
      const before = await readFile(file);
      expect(await refused(data, {})).toContain("newer version");
      expect((await readFile(file)).equals(before)).toBe(true);
      expect(await readdir(data)).toEqual(["vertaiskunta.sqlite"]);
    }));

  test("says that the database is damaged", () =>
    withFolder(async (data) => {
      await copyFile(import.meta.filename, path.join(data, "vertaiskunta.sqlite"));
      expect(await refused(data, {})).toContain("damaged");
    }));
});
