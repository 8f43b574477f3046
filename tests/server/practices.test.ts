import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { openFileStore } from "#app/files/store.server.ts";
import { compileSource } from "#app/mdx/compile.ts";
import type { CompileOptions } from "#app/mdx/types.ts";
import { findStarterFiles, printable } from "#app/server/starter/files.ts";
import { importStarter } from "#app/server/starter/import.ts";
import { storeFilesBeside } from "#app/server/starter/stored-files.ts";
import { withFolder, withLibrary } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const root = path.resolve(import.meta.dirname, "../..");
const jpg = await sharp({ create: { width: 3, height: 2, channels: 3, background: "#c33" } })
  .jpeg()
  .toBuffer();

/** Makes a practices folder with one valid write-up and the given files. */
function withPractices(files: Record<string, string | Buffer>, work: (folder: string) => Promise<void>) {
  return withFolder(async (folder) => {
    await chmod(folder, 0o755);
    for (const [name, content] of Object.entries({ "liminka/lahitori.mdx": writeUp(), ...files })) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    await work(folder);
  });
}

/** Runs node; returns its exit code and what it printed. */
async function run(args: string[], cwd: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH, NODE_ENV: "production", ...env } });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  child.stdin.end();
  const [code] = await once(child, "close");
  return { code, stdout, stderr };
}

describe("the practices folder", () => {
  test("an unreadable text or folder is returned with a problem, an unreadable picture is left out", () =>
    withPractices(
      {
        "liminka/suljettu.mdx": writeUp(),
        "liminka/suljettu.jpg": jpg,
        "liminka/tori.jpg": jpg,
        "oulu/tori.mdx": writeUp(),
      },
      async (folder) => {
        for (const name of ["liminka/suljettu.mdx", "liminka/suljettu.jpg", "oulu"])
          await chmod(path.join(folder, name), 0);
        const to = path.join(folder, "kuvat");
        await mkdir(to);
        await chmod(to, 0o777);
        const script = `
          import { findStarterFiles } from ${JSON.stringify(pathToFileURL(`${root}/app/server/starter/files.ts`))};
          import { storeFilesBeside } from ${JSON.stringify(pathToFileURL(`${root}/app/server/starter/stored-files.ts`))};
          import { openFileStore } from ${JSON.stringify(pathToFileURL(`${root}/app/files/store.server.ts`))};
          import { openLibrary } from ${JSON.stringify(pathToFileURL(`${root}/app/server/site.ts`))};
          if (process.getuid() === 0) process.setuid(65534);
          const to = ${JSON.stringify(to)};
          const { db } = await openLibrary(to, () => {});
          const files = await findStarterFiles(${JSON.stringify(folder)});
          const pictures = await storeFilesBeside(db, openFileStore(to), ${JSON.stringify(path.join(folder, "liminka"))});
          console.log(JSON.stringify({ files, pictures: [...pictures.keys()] }));
          await db.destroy();
        `;
        const { stdout, stderr } = await run(["--import", "tsx", "--input-type=module", "-e", script], root);
        await chmod(path.join(folder, "oulu"), 0o755);
        expect(stderr).toBe("");
        const { files, pictures } = JSON.parse(stdout);
        expect(files.map((it: { slug: string; problem: object | null }) => [it.slug, it.problem])).toEqual([
          ["lahitori", null],
          ["suljettu", { line: 1, column: 1, message: "tiedostoa ei voi lukea" }],
          ["oulu", { line: 1, column: 1, message: "tiedostoa ei voi lukea" }],
        ]);
        expect(pictures).toEqual(["tori.jpg"]);
      },
    ));

  test("pictures are stored, whatever else is in their folder", () =>
    withPractices({ "liminka/tori.jpg": jpg, "liminka/kansio.jpg/a": "" }, async (folder) => {
      await symlink("/ei/ole", path.join(folder, "liminka/linkki.jpg"));
      await writeFile(Buffer.concat([Buffer.from(`${folder}/liminka/`), Buffer.from("\xff.jpg", "latin1")]), jpg);
      await withLibrary(async (db) => {
        const to = path.join(folder, "kuvat");
        const stored = await storeFilesBeside(db, openFileStore(to), path.join(folder, "liminka"));
        expect([...stored.keys()]).toEqual(["tori.jpg"]);
        expect(await readdir(path.join(to, "files-private"))).toEqual([`${stored.get("tori.jpg")?.hash}.webp`]);
        expect((await storeFilesBeside(db, openFileStore(to), path.join(folder, "ei-ole"))).size).toBe(0);
      });
    }));

  test("a changed picture needs a new name: under the old one, older revisions would show it", () =>
    withPractices(
      { "liminka/lahitori.mdx": writeUp({ body: "![Tori](tori.jpg)" }), "liminka/tori.jpg": jpg },
      (folder) =>
        withLibrary(async (db) => {
          const write = (name: string, content: string | Buffer) =>
            writeFile(path.join(folder, "liminka", name), content);
          const run = async () =>
            importStarter(
              db,
              { pipeline: 1, compile: compileSource },
              await findStarterFiles(folder),
              openFileStore(folder),
            );
          expect(await run()).toMatchObject({ published: 1, refused: [] });
          await write("lahitori.mdx", writeUp({ body: "![Tori](tori.jpg) ja teksti" }));
          expect(await run()).toMatchObject({ published: 1, refused: [] });
          await write("tori.jpg", await sharp(jpg).negate().jpeg().toBuffer());
          await write("lahitori.mdx", writeUp({ body: "![Toinen](tori.jpg)" }));
          const { published, refused } = await run();
          expect([published, refused[0]?.errors[0]?.message]).toEqual([0, expect.stringContaining("”tori.jpg”")]);
          await write("tori-2.jpg", await sharp(jpg).negate().jpeg().toBuffer());
          await write("lahitori.mdx", writeUp({ body: "![Toinen](tori-2.jpg)" }));
          expect(await run()).toMatchObject({ published: 1, refused: [] });
          const names = await db.selectFrom("practice_file").select("name").orderBy("name").execute();
          expect(names.map((it) => it.name)).toEqual(["tori-2.jpg", "tori.jpg"]);
        }),
    ));

  test("the pictures of a folder are read once, however many write-ups are in it", () =>
    withPractices({ "liminka/toinen.mdx": writeUp(), "liminka/tori.jpg": jpg }, (folder) =>
      withLibrary(async (db) => {
        const given: unknown[] = [];
        const compile = async (_source: string, options?: CompileOptions) => {
          given.push(Object.keys(options?.files ?? {}));
          await rm(path.join(folder, "liminka/tori.jpg"), { force: true });
          return { ok: false as const, errors: [] };
        };
        await importStarter(db, { pipeline: 1, compile }, await findStarterFiles(folder), openFileStore(folder));
        expect(given).toEqual([["tori.jpg"], ["tori.jpg"]]);
      }),
    ));

  test("a practice comes before those that apply it, also in a cycle and a long chain", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`liminka/k${n}.mdx`, writeUp({ front: `applies: k${n + 1}` })]),
    );
    const ring = {
      "liminka/a.mdx": writeUp({ front: "applies: b" }),
      "liminka/b.mdx": writeUp({ front: "applies: a" }),
    };
    return withPractices({ ...chain, ...ring }, async (folder) => {
      const slugs = (await findStarterFiles(folder)).map((it) => it.slug);
      expect(slugs.slice(0, 3)).toEqual(["b", "a", "k299"]);
      expect(slugs.indexOf("k0")).toBeGreaterThan(slugs.indexOf("k1"));
      expect(slugs).toHaveLength(303);
    });
  });

  test("a name is printed in one line, with control characters escaped", () => {
    expect(printable("Ämpäri a\n\u001b[31m\u009b\u202e\u2028")).toBe("Ämpäri a\\x0a\\x1b[31m\\x9b\\u202e\\u2028");
  });
});

describe("npm run practices", () => {
  const program = path.join(root, "build/server/practices.js");
  const practices = (args: string[], cwd: string, env?: Record<string, string>) => run([program, ...args], cwd, env);

  test("--help prints the help; unknown commands and options are refused with it", () =>
    withFolder(async (folder) => {
      const asked = await practices(["--help"], folder);
      expect(asked).toMatchObject({ code: 0, stdout: expect.stringContaining("check [FILE…]"), stderr: "" });
      for (const args of [["check", "--help"], ["render", "--help"], ["render", "-h"], ["help"]])
        expect(await practices(args, folder)).toEqual(asked);
      for (const args of [[], ["mitä"], ["check", "-x"], ["check", "--lang", "fi"], ["render", "-x"], ["render"]])
        expect(await practices(args, folder)).toEqual({ code: 2, stdout: "", stderr: asked.stdout });
    }));

  test("check reads .env, names the faulty files and counts a file once", () =>
    withPractices({ "liminka/rikki.mdx": writeUp({ body: "<Outo />" }), "liminka/-x.mdx": "" }, async (folder) => {
      const cwd = path.join(folder, "liminka");
      await writeFile(path.join(cwd, ".env"), `PRACTICES_DIR=${folder}\n`);
      const once = await practices(["check", "lahitori.mdx", "./lahitori.mdx", path.join(cwd, "lahitori.mdx")], cwd);
      expect(once).toEqual({ code: 0, stdout: "1 ok, 0 faulty\n", stderr: "" });
      const faulty = await practices(["check", "rikki.mdx", "./-x.mdx", "../liminka/rikki.mdx"], cwd);
      expect(faulty).toMatchObject({ code: 1, stdout: "0 ok, 2 faulty\n" });
      expect(faulty.stderr).toMatch(/^-x\.mdx:1:1 .*\nrikki\.mdx:9:1 .*\n$/);
    }));

  test("render prints a file once, found from where npm was called", () =>
    withPractices({}, async (folder) => {
      const env = { npm_lifecycle_event: "practices", INIT_CWD: path.join(folder, "liminka") };
      const { code, stdout, stderr } = await practices(["render", "lahitori.mdx", "./lahitori.mdx"], root, env);
      expect([code, stderr, stdout.match(/<h2/g)?.length]).toEqual([0, "", 1]);
      const checked = await practices(["check", "lahitori.mdx"], root, { ...env, PRACTICES_DIR: folder });
      expect(checked).toEqual({ code: 0, stdout: "1 ok, 0 faulty\n", stderr: "" });
    }));

  test("a bad setting and a missing folder give one line", () =>
    withFolder(async (folder) => {
      for (const command of [["check"], ["render", "a.mdx"]]) {
        const { code, stderr } = await practices(command, folder, { PORT: "kolme" });
        expect([code, stderr]).toEqual([1, expect.stringMatching(/^PORT must [^\n]+\n$/)]);
      }
      const { code, stderr } = await practices(["check"], folder, { PRACTICES_DIR: path.join(folder, "ei-ole") });
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/^the folder of write-ups [^\n]+PRACTICES_DIR[^\n]+\n$/),
      ]);
    }));
});
