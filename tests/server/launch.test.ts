import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, readdir, readFile, readlink, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { withFolder } from "#tests/support/temporary.ts";

const launcher = path.resolve(import.meta.dirname, "../../app/server/launch.cjs");

/** Replaces Remix's command: writes a build whose entries print their arguments, and fails when app/rikki.ts exists. */
const builder = `
  const fs = require("node:fs");
  if (fs.existsSync("build/busy")) { console.log("two builds at once"); process.exit(1); }
  fs.mkdirSync("build/client/assets", { recursive: true });
  fs.mkdirSync("build/server", { recursive: true });
  fs.writeFileSync("build/busy", "");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  fs.rmSync("build/busy");
  fs.appendFileSync("builds", "x");
  if (fs.existsSync("app/rikki.ts")) { console.log("rivi 7: virhe"); process.exit(3); }
  for (const entry of ["server", "practices"])
    fs.writeFileSync("build/server/" + entry + ".js", "console.log('${"run"}', ...process.argv.slice(2))");
`;

interface Project {
  folder: string;
  launch(args: string[], env?: Record<string, string>): Promise<{ code: number | null; output: string }>;
  builds(): Promise<number>;
}

/** A project of a few files around a copy of the launcher. */
function withProject(work: (project: Project) => Promise<void>) {
  return withFolder(async (folder) => {
    const files = {
      "app/a.ts": "1",
      "db/b.ts": "1",
      "remix.config.js": "",
      "package-lock.json": "",
      "tsconfig.json": "",
      "node_modules/@remix-run/dev/dist/cli.js": builder,
    };
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    await mkdir(path.join(folder, "app/server"));
    await copyFile(launcher, path.join(folder, "app/server/launch.cjs"));
    await work({
      folder,
      launch: async (args, env = {}) => {
        const run = [path.join(folder, "app/server/launch.cjs"), ...args];
        const child = spawn(process.execPath, run, {
          cwd: folder,
          env: { PATH: process.env.PATH, NODE_ENV: "production", PORT: "0", ...env },
        });
        let output = "";
        for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
        const [code] = await once(child, "close");
        return { code, output };
      },
      builds: () =>
        readFile(path.join(folder, "builds"), "utf8").then(
          (it) => it.length,
          () => 0,
        ),
    });
  });
}

describe("the launcher", () => {
  test("builds once, and again when a source changes or a part of the build is missing", () =>
    withProject(async ({ folder, launch, builds }) => {
      expect(await launch(["server", "a", "b"])).toEqual({ code: 0, output: "Rakennetaan · building …\nrun a b\n" });
      expect(await launch(["practices"])).toEqual({ code: 0, output: "run\n" });
      expect(await builds()).toBe(1);
      await utimes(path.join(folder, "app/a.ts"), 1, 1);
      await launch([]);
      expect(await builds()).toBe(1);
      await writeFile(path.join(folder, "app/a.ts"), "2");
      await launch([]);
      expect(await builds()).toBe(2);
      for (const part of ["build/client/assets", "build/server/practices.js", "build/stamp", "build"]) {
        await rm(path.join(folder, part), { recursive: true });
        expect((await launch(["practices"])).output).toContain("\nrun\n");
      }
      expect(await builds()).toBe(6);
    }));

  test("a port in use stops a start before it builds, with the server's own line", () =>
    withProject(async ({ folder, launch, builds }) => {
      const other = createServer().listen(0, "127.0.0.1");
      await once(other, "listening");
      const { port } = other.address() as AddressInfo;
      const line = `Vertaiskunta did not start: port ${port} is in use on 127.0.0.1: stop what uses it or set PORT\n`;
      const before = await readdir(folder);
      expect(await launch(["server"], { PORT: String(port) })).toEqual({ code: 1, output: line });
      await writeFile(path.join(folder, ".env"), `PORT=${port}\nHOST=127.0.0.1\n`);
      expect(await launch(["server"], { PORT: String(port), HOST: "" })).toEqual({ code: 1, output: line });
      expect(await readdir(folder)).toEqual([".env", ...before].sort());
      expect((await launch(["practices"], { PORT: String(port) })).code).toBe(0);
      expect(await builds()).toBe(1);
      other.close();
    }));

  test("links, pipes and sockets among the sources are ignored", () =>
    withProject(async ({ folder, launch, builds }) => {
      await symlink("/ei/ole", path.join(folder, "app/linkki.ts"));
      await symlink(".", path.join(folder, "app/kehä"));
      const socket = createServer().listen(path.join(folder, "app/pistoke"));
      await once(socket, "listening");
      for (let times = 0; times < 2; times++) expect((await launch(["server"])).code).toBe(0);
      socket.close();
      expect(await builds()).toBe(1);
    }));

  test("a build that fails ends with its reason in one line, and the next launch builds again", () =>
    withProject(async ({ folder, launch }) => {
      await writeFile(path.join(folder, "app/rikki.ts"), "");
      const { code, output } = await launch(["server"]);
      expect(code).toBe(1);
      expect(output).toContain("rivi 7: virhe");
      expect(output.trim().split("\n").at(-1)).toBe("Vertaiskunta was not built: the build ended with 3");
      await rm(path.join(folder, "app/rikki.ts"));
      expect(await launch(["server"])).toEqual({ code: 0, output: "Rakennetaan · building …\nrun\n" });
    }));

  test("of commands started at once only one builds, also when an ended process has left its lock", () =>
    withProject(async ({ folder, launch, builds }) => {
      const lock = path.join(folder, "node_modules/.vertaiskunta-build");
      // No process has this number.
      for (const name of [lock, `${lock}-taken`]) await symlink("4194305.1", name);
      const ended = await Promise.all(Array.from({ length: 6 }, () => launch(["practices"])));
      expect(ended.map((it) => it.code)).toEqual(Array(6).fill(0));
      expect(await builds()).toBe(1);
      await expect(readlink(lock)).rejects.toThrow("ENOENT");
      await expect(readlink(`${lock}-taken`)).rejects.toThrow("ENOENT");
    }));
});
