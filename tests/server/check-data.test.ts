import { createHash } from "node:crypto";
import { mkdir, open, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { checkData } from "#app/server/check/check-data.ts";
import { openLibrary } from "#app/server/site.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { run } from "#tests/support/built-command.ts";
import { withFilledData } from "#tests/support/filled-data.ts";
import { withFolder } from "#tests/support/temporary.ts";

const bytes = "kuva";
const hash = createHash("sha256").update(bytes).digest("hex");
const writeUp = "mielen-hyvinvoinnin-abc-elintapaohjauksessa";
const picture = `files/${hash}.webp`;

async function change(data: string, work: (db: Db) => Promise<unknown>): Promise<void> {
  const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  await work(db).finally(() => db.destroy());
}

/** Adds a picture that a write-up shows. */
async function addPicture(data: string): Promise<void> {
  await mkdir(path.join(data, "files"), { recursive: true });
  await writeFile(path.join(data, picture), bytes);
  await change(data, async (db) => {
    const { id } = await db
      .insertInto("file")
      .values({
        ...{ hash, original_hash: hash, kind: "picture", extension: "webp", bytes: 4, width: 1, height: 1 },
        ...{ variants: "[]", organisation_id: null, uploaded_by: null, created_at: "2026-11-30T00:00:00.000Z" },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const practice = await db.selectFrom("practice").select("id").executeTakeFirstOrThrow();
    const row = { practice_id: practice.id, name: "kuva.webp", file_id: id, original_name: "kuva.webp" };
    await db.insertInto("practice_file").values(row).execute();
  });
}

const lines = async (data: string) => (await checkData(data)).findings.map(({ kind, text }) => `${kind}: ${text}`);

describe("a check of the data", () => {
  test("of a sound library finds nothing, counts it, and a backup is made", () =>
    withFilledData(async (data) => {
      await addPicture(data);
      const { code, printed } = await run("check-data", data, []);
      expect(printed).toMatch(/^Nothing is wrong; checked: [1-9]\d* write-ups with [1-9]\d* revisions, .*, 1 files$/);
      expect(code).toBe(0);
      expect((await run("backup", data, [])).printed).toMatch(/^Backup made: /);
    }));

  test("names a lost picture, and a backup says that it is not whole", () =>
    withFilledData(async (data) => {
      await addPicture(data);
      await rm(path.join(data, picture));
      const check = await run("check-data", data, []);
      expect(check.printed).toContain(`fault: the published file ${hash}.webp is missing`);
      expect([check.code, check.printed.split("\n").at(-1)]).toEqual([
        1,
        expect.stringMatching(/^Faults: 1; checked: /),
      ]);
      const backup = await run("backup", data, []);
      expect([backup.code, backup.printed]).toEqual([1, expect.stringContaining("this backup is not whole")]);
      expect(backup.printed).toContain(`the published file ${hash}.webp is missing`);
      expect(backup.printed).not.toContain("Backup made");
    }));

  test.each<[string, (data: string) => Promise<unknown>, RegExp]>([
    [
      "a picture with other content",
      (data) => writeFile(path.join(data, picture), "muu"),
      /^fault: files\/[0-9a-f]{64}\.webp has another content/,
    ],
    [
      "a file that nothing uses",
      (data) => writeFile(path.join(data, "files/vanha.pdf"), ""),
      /^note: 1 files that nothing uses, such as files\/vanha\.pdf$/,
    ],
    [
      "a write-up without revisions",
      (data) => change(data, (db) => db.insertInto("practice").values({ slug: "tyhja", created_at: "x" }).execute()),
      /^fault: the write-up tyhja has no revision/,
    ],
    [
      "a write-up that belongs to nobody",
      (data) => change(data, (db) => db.deleteFrom("practice_organisation").execute()),
      /belongs to no organisation/,
    ],
    [
      "a write-up whose text names another owner",
      (data) =>
        change(data, async (db) => {
          const { id } = await db
            .selectFrom("organisation")
            .select("id")
            .where("slug", "=", "akaa")
            .executeTakeFirstOrThrow();
          const practice = await db.selectFrom("practice").select("id").where("slug", "=", writeUp).executeTakeFirst();
          await db
            .insertInto("practice_organisation")
            .values({ practice_id: practice?.id ?? 0, organisation_id: id, position: 1 })
            .execute();
        }),
      new RegExp(`^fault: the write-up ${writeUp} names liminka as owners, but belongs to liminka, akaa$`),
    ],
    [
      "a write-up that shows an old revision",
      (data) => change(data, (db) => db.updateTable("practice").set({ newest_revision_id: null }).execute()),
      /does not show its newest revision/,
    ],
    [
      "a row that refers to nothing",
      (data) =>
        change(data, async (db) => {
          await sql`pragma foreign_keys = off`.execute(db);
          await sql`insert into organisation_form (organisation_id, form) values (99999, 'x')`.execute(db);
        }),
      /^fault: the database is damaged: 1 rows refer to nothing/,
    ],
  ])("finds %s", (_name, damage, line) =>
    withFilledData(async (data) => {
      await addPicture(data);
      await damage(data);
      expect((await lines(data))[0]).toMatch(line);
    }),
  );

  test("finds a revision whose text was changed behind the program's back", () =>
    withFilledData(async (data) => {
      await change(data, async (db) => {
        const { rows } = await sql<{ name: string }>`select name from sqlite_master
          where type = 'trigger' and tbl_name = 'revision'`.execute(db);
        for (const { name } of rows) await sql`drop trigger ${sql.id(name)}`.execute(db);
        await sql`update revision set source = source || 'x' where id = (select min(id) from revision)`.execute(db);
      });
      expect(await lines(data)).toEqual([expect.stringMatching(/^fault: revision 1 of .* its hash differs$/)]);
    }));

  test("finds a damaged page, and a folder without a database", () =>
    withFolder(async (folder) => {
      const data = path.join(folder, "data");
      await (await openLibrary(data, () => {})).db.destroy();
      const handle = await open(path.join(data, "vertaiskunta.sqlite"), "r+");
      await handle.write(Buffer.alloc(2_000, 0xff), 0, 2_000, 8_192);
      await handle.close();
      expect((await lines(data))[0]).toMatch(/^fault: the database is damaged: .*page \d+.*restore a backup$/i);
      expect((await lines(folder))[0]).toMatch(/^fault: there is no database in /);
    }));
});
