import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeBackup } from "#app/server/backup/make-backup.ts";
import { restoreData } from "#app/server/backup/restore.ts";
import { checksumOf } from "#app/server/files.ts";
import { openLibrary } from "#app/server/site.ts";
import { openDatabase } from "#db/client.server.ts";
import { findDamage } from "#db/copy.server.ts";
import { run } from "#tests/support/built-command.ts";
import { startBareServer } from "#tests/support/server.ts";
import { fillFromTemplate } from "#tests/support/templates.ts";
import { withFolder } from "#tests/support/temporary.ts";

const draftFile = "files-private/fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9.pdf";
const picture = "files/2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae.png";

/** Makes a data folder with a library, uploaded files and a key, and a backup of it. No process has the database open. */
function withBackup<T>(work: (data: string, backup: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    await fillFromTemplate("backup", folder, async (into) => {
      await fillData(path.join(into, "data"));
      await makeBackup({ dataDir: path.join(into, "data"), folder: path.join(into, "backup") });
    });
    return work(path.join(folder, "data"), path.join(folder, "backup"));
  });
}

async function fillData(data: string): Promise<void> {
  const { db } = await openLibrary(data, () => {});
  await db.destroy();
  await mkdir(path.join(data, "files"));
  await writeFile(path.join(data, picture), "foo");
  await mkdir(path.join(data, "files-private/incoming"), { recursive: true, mode: 0o700 });
  await writeFile(path.join(data, draftFile), "bar");
  await writeFile(path.join(data, "files-private/incoming/kesken"), "kesken");
  await writeFile(path.join(data, "session.key"), "secret");
}

async function topics(data: string): Promise<string[]> {
  const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"), { readOnly: true, readers: 1 });
  const rows = await db.selectFrom("term").select("slug").execute();
  await db.destroy();
  return rows.map((row) => row.slug);
}

/** Adds a topic and files that the backup does not have and removes a file that it has. */
async function change(data: string): Promise<void> {
  const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  const names = { fi: "Uusi", sv: "Ny", en: "New" };
  await db
    .insertInto("term")
    .values({ kind: "topic", slug: "uusi", position: 99, ...names })
    .execute();
  await db.destroy();
  await writeFile(path.join(data, "files/uusi.png"), "uusi");
  await rm(path.join(data, draftFile));
  await writeFile(path.join(data, "files-private/uusi.pdf"), "uusi");
}

async function everyFile(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    found[path.relative(folder, file)] = entry.isFile() ? (await checksumOf(file)).sha256 : "folder";
  }
  return found;
}

describe("a backup", () => {
  test("taken while another process writes has every row committed before it began, and is sound", () =>
    withBackup(async (data) => {
      const script = path.resolve(import.meta.dirname, "../support/kill/write-forever.ts");
      const database = path.join(data, "vertaiskunta.sqlite");
      const writer = spawn(process.execPath, ["--import", "tsx", script, database], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let committed = "";
      writer.stdout?.on("data", (chunk) => (committed += chunk));
      await expect.poll(() => committed.length).toBeGreaterThan(100);
      for (const round of ["1", "2", "3"]) {
        const folder = path.join(data, "backups", round);
        const before = committed.split("\n").slice(0, -1);
        await makeBackup({ dataDir: data, folder });
        await expect.poll(() => committed.length).toBeGreaterThan(before.join("\n").length + 1);
        expect(await topics(folder)).toEqual(expect.arrayContaining(before));
        expect(await findDamage(path.join(folder, "vertaiskunta.sqlite"))).toBeNull();
      }
      writer.kill("SIGKILL");
      await once(writer, "close");
    }));

  test("can be read by its owner only, lists its files and leaves out secrets unless they are named", () =>
    withBackup(async (data, backup) => {
      expect((await stat(backup)).mode & 0o777).toBe(0o700);
      expect((await readdir(backup)).sort()).toEqual([
        "files",
        "files-private",
        "manifest.json",
        "redactions.json",
        "vertaiskunta.sqlite",
      ]);
      for (const file of ["manifest.json", "redactions.json", "vertaiskunta.sqlite", picture, draftFile]) {
        expect((await stat(path.join(backup, file))).mode & 0o077).toBe(0);
      }
      const manifest = JSON.parse(await readFile(path.join(backup, "manifest.json"), "utf8"));
      expect(manifest.migrations[0]).toBe("0001-library");
      expect(manifest.counts.organisation).toBeGreaterThan(300);
      expect(manifest.files[1]).toMatchObject({ path: draftFile, bytes: 3 });
      expect(manifest.files[2]).toEqual({ path: picture, bytes: 3, sha256: picture.slice(6, 70) });
      const made = await run("backup", data, ["--also", "session.key"]);
      expect(made.code).toBe(0);
      expect(made.printed).toMatch(
        /^Backup made: DATA\/backups\/[\dTZ-]+ \(0 write-ups, 2 pictures and files, [\d.]+ MB\)$/,
      );
      const [name] = await readdir(path.join(data, "backups"));
      expect(await readFile(path.join(data, "backups", name ?? "", "session.key"), "utf8")).toBe("secret");
    }));

  test("that cannot be made says why in one line and leaves nothing", () =>
    withBackup(async (data, backup) => {
      await symlink("/etc/hostname", path.join(data, "linkki"));
      const before = await everyFile(data);
      for (const [args, reason] of [
        [[backup], "exists already"],
        [["a", "b"], "one folder only"],
        [["--kaikki"], "--kaikki is not known"],
        [["x", "--also", "puuttuu"], "puuttuu is not a file"],
        [["x", "--also", "../backup/manifest.json"], "is not a file"],
        [["x", "--also", "linkki"], "is not a file"],
      ] as const) {
        const { code, printed } = await run("backup", data, [...args]);
        expect(printed).toMatch(/^No backup was made: [^\n]+$/);
        expect([code, printed]).toEqual([1, expect.stringContaining(reason)]);
      }
      expect(await everyFile(data)).toEqual(before);
      const { printed } = await run("backup", path.dirname(data), []);
      expect(printed).toMatch(/^No backup was made: there is no database in /);
    }));
});

describe("a restore", () => {
  test("puts everything back as it was and keeps what was there", () =>
    withBackup(async (data, backup) => {
      const before = await topics(data);
      await change(data);
      const { code, printed } = await run("restore", data, [backup]);
      expect(printed).toMatch(/^Restored: the backup of [^\n]+ in DATA; what was there is in DATA\/before-restore-/);
      expect(code).toBe(0);
      expect(await topics(data)).toEqual(before);
      expect(await readdir(path.join(data, "files"))).toEqual([path.basename(picture)]);
      expect((await readdir(path.join(data, "files-private"))).sort()).toEqual([path.basename(draftFile), "incoming"]);
      expect(await readFile(path.join(data, draftFile), "utf8")).toBe("bar");
      expect(await readFile(path.join(data, "session.key"), "utf8")).toBe("secret");
      const aside = (await readdir(data)).find((name) => name.startsWith("before-restore-")) ?? "";
      expect(await topics(path.join(data, aside))).toContain("uusi");
      expect((await readdir(path.join(data, aside, "files"))).sort()).toEqual([path.basename(picture), "uusi.png"]);
      expect(await readdir(path.join(data, aside, "files-private"))).toEqual(["uusi.pdf"]);
      expect((await readdir(data)).sort()).toEqual(
        [aside, "files", "files-private", "session.key", "vertaiskunta.sqlite"].sort(),
      );
      const again = await startBareServer(data);
      expect(await again.stop()).toBe(0);
    }));

  test("works into an empty folder, and over a database that cannot be read", () =>
    withBackup(async (data, backup) => {
      const empty = path.join(path.dirname(data), "tyhja");
      expect((await restoreData(backup, empty)).aside).toBeNull();
      expect(await topics(empty)).toEqual(await topics(data));
      await writeFile(path.join(data, "vertaiskunta.sqlite"), "rikki".repeat(2_000));
      await writeFile(path.join(data, "vertaiskunta.sqlite-wal"), "vanha");
      const { aside } = await restoreData(backup, data);
      expect(await topics(data)).toEqual(await topics(empty));
      expect((await readFile(path.join(aside ?? "", "vertaiskunta.sqlite"), "utf8")).slice(0, 5)).toBe("rikki");
      expect(await readFile(path.join(aside ?? "", "vertaiskunta.sqlite-wal"), "utf8")).toBe("vanha");
    }));

  test.each<[string, (backup: string) => Promise<unknown>, string]>([
    ["has lost a file", (backup) => rm(path.join(backup, picture)), "is missing"],
    ["has a link instead of a file", (backup) => replaceWithLink(path.join(backup, picture)), "is missing"],
    ["has a changed picture", (backup) => writeFile(path.join(backup, picture), "fop"), "damaged: files/2c26"],
    ["has one bit changed in its database", (backup) => flipBit(path.join(backup, "vertaiskunta.sqlite")), "damaged"],
    ["has no manifest", (backup) => rm(path.join(backup, "manifest.json")), "is not a backup"],
    ["has half a manifest", (backup) => writeFile(path.join(backup, "manifest.json"), "{"), "damaged: manifest"],
    ["names a file outside its folder", (backup) => renamePicture(backup, "../ulos"), "damaged: manifest"],
    ["names an absolute path", (backup) => renamePicture(backup, "/etc/passwd"), "damaged: manifest"],
  ])("from a backup that %s is refused and changes nothing", (_name, damage, reason) =>
    withBackup(async (data, backup) => {
      await damage(backup);
      const before = await everyFile(data);
      const { code, printed } = await run("restore", data, [backup]);
      expect(printed).toMatch(/^Nothing was restored: [^\n]+$/);
      expect([code, printed]).toEqual([1, expect.stringContaining(reason)]);
      expect(await everyFile(data)).toEqual(before);
    }),
  );

  test("from a newer version of the program is refused and changes nothing", () =>
    withBackup(async (data) => {
      const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(db);
      await db.destroy();
      await makeBackup({ dataDir: data, folder: path.join(data, "backups/newer") });
      const before = await everyFile(data);
      await expect(restoreData(path.join(data, "backups/newer"), data)).rejects.toThrow(/newer version .*9999-later/);
      expect(await everyFile(data)).toEqual(before);
    }));

  test("while the server runs is refused, and the server keeps answering", () =>
    withBackup(async (data, backup) => {
      const server = await startBareServer(data);
      const { code, printed } = await run("restore", data, [backup]);
      expect([code, printed]).toEqual([
        1,
        expect.stringMatching(/^Nothing was restored: [^\n]+stop the server first$/),
      ]);
      expect((await fetch(`${server.url}/kaytannot`)).status).toBe(200);
      await makeBackup({ dataDir: data, folder: path.join(data, "backups/running") });
      await server.stop();
      const kept = (await readdir(data)).filter((name) => name !== "search-index");
      expect(kept.sort()).toEqual([...["backups", "files", "files-private", "session.key", "vertaiskunta.sqlite"]]);
      await restoreData(path.join(data, "backups/running"), data);
    }));

  test("that fails in the middle leaves the old library in its place", () =>
    withBackup(async (data, backup) => {
      await change(data);
      await rm(path.join(data, picture));
      await mkdir(path.join(data, picture, "este"), { recursive: true });
      const before = await everyFile(data);
      await expect(restoreData(backup, data)).rejects.toThrow();
      // The journal mode in the database's header has changed; opening the database sets it again. A file that was
      // restored too early does no harm, because its name is the hash of its content.
      const changes = { "vertaiskunta.sqlite": expect.any(String), [draftFile]: expect.any(String) };
      const [aside, ...more] = (await readdir(data)).filter((name) => !(name in before));
      expect([aside, more]).toEqual([expect.stringMatching(/^before-restore-/), []]);
      await rm(path.join(data, aside ?? ""), { recursive: true });
      expect(await everyFile(data)).toEqual({ ...before, ...changes });
      expect(await topics(data)).toContain("uusi");
    }));
});

async function replaceWithLink(file: string): Promise<void> {
  await rm(file);
  await symlink("/etc/hostname", file);
}

async function flipBit(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

/** Changes the picture's path in the manifest. */
async function renamePicture(backup: string, newPath: string): Promise<void> {
  const file = path.join(backup, "manifest.json");
  await writeFile(file, (await readFile(file, "utf8")).replaceAll(picture, newPath));
}
