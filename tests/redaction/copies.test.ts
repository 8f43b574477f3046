import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openFileStore } from "#app/files/store.server.ts";
import { erasePerson } from "#app/personal-data/erase.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { makeBackup } from "#app/server/backup/make-backup.ts";
import { parseRemovals, removalsText } from "#app/server/backup/removals-text.ts";
import { restoreData } from "#app/server/backup/restore.ts";
import { parseManifest } from "#app/server/export/manifest.ts";
import { writeExport } from "#app/server/export/write-export.ts";
import { runJobs } from "#app/server/import/jobs.ts";
import { planExport } from "#app/server/import/plan-export.ts";
import { openTextFiles } from "#app/server/import/text-files.ts";
import { openLibrary } from "#app/server/site.ts";
import type { Db } from "#db/client.server.ts";
import { compiler } from "#tests/comments/people.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { filesWith, slug, trace, withDesk, words, writeEverywhere } from "./desk.ts";

const erase = (db: Db, id: number) => db.transaction().execute((tx) => erasePerson(tx, id));

describe("an older backup", () => {
  test("is restored without what was redacted since, by the library that it replaces", () =>
    withDesk(async (desk) => {
      await writeEverywhere(desk);
      await withFolder(async (folder) => {
        const backup = path.join(folder, "apart", "old");
        await makeBackup({ dataDir: desk.data, folder: backup });
        expect(await filesWith(backup, trace)).not.toEqual([]);
        // A draft that the backup has and that is gone when the passage is redacted.
        await desk.db.deleteFrom("draft").execute();
        await desk.redact({ passages: `${words}\nmatti meikalainen sairastui masennukseen` });
        await desk.db.destroy();
        const { redactions, isUnread } = await restoreData(backup, desk.data);
        expect([redactions, isUnread]).toEqual([2, false]);
        expect((await filesWith(desk.data, trace)).filter((it) => !it.startsWith("before-restore"))).toEqual([]);
        const { db } = await openLibrary(desk.data, () => {});
        try {
          expect(await db.selectFrom("draft").select("content").executeTakeFirst()).toEqual({
            content: expect.stringContaining("Kohta poistettu"),
          });
          const acts = await db.selectFrom("audit").select("act").where("act", "like", "%redact%").execute();
          expect(acts).toEqual([{ act: "repeat-redaction" }, { act: "repeat-redaction" }]);
        } finally {
          await db.destroy();
        }
        expect(await restoreData(backup, desk.data)).toMatchObject({ redactions: 2 });
      });
    }));

  test("is restored without it into an empty folder, by a list beside it or one that is named", () =>
    withDesk((desk) =>
      withFolder(async (folder) => {
        await writeEverywhere(desk);
        const [old, newer] = [path.join(folder, "backups/1"), path.join(folder, "other/2")];
        await makeBackup({ dataDir: desk.data, folder: old });
        await desk.redact({ what: "revision", target: "2" });
        await makeBackup({ dataDir: desk.data, folder: newer });
        const list = path.join(newer, "redactions.json");
        expect(await readFile(list, "utf8")).not.toMatch(trace);

        expect(await restoreData(old, path.join(folder, "none"))).toMatchObject({ redactions: 0 });
        expect(await restoreData(old, path.join(folder, "named"), [list])).toMatchObject({ redactions: 1 });
        await mkdir(path.join(folder, "backups/2"));
        await writeFile(path.join(folder, "backups/2/redactions.json"), await readFile(list));
        expect(await restoreData(old, path.join(folder, "beside"))).toMatchObject({ redactions: 1 });
        for (const name of ["named", "beside"]) {
          const { db } = await openLibrary(path.join(folder, name), () => {});
          const row = await db.selectFrom("revision").select("title").where("number", "=", 2).executeTakeFirst();
          await db.destroy();
          expect(row?.title).toMatch(/^\[Versio poistettu/);
        }
        await expect(restoreData(old, path.join(folder, "x"), [path.join(old, "manifest.json")])).rejects.toThrow(
          "is not a list of redactions",
        );
      }),
    ));

  test("has a list that is not believed when it is damaged", () => {
    const record = {
      practice_id: 1,
      what: "comment",
      target: "1",
      reason: "legal",
      redacted_at: "2026-12-01T00:00:00Z",
    };
    const whole = {
      ...record,
      redacted_by: null,
      salt: "ab".repeat(16),
      digest: "cd".repeat(32),
      words: 1,
      letters: 4,
    };
    const erasure = { person: 4, createdAt: "2026-12-01T00:00:00Z" };
    const removals = { redactions: [whole as never], erasures: [erasure] };
    expect(parseRemovals(removalsText(removals))).toEqual(removals);
    // As earlier versions of the program wrote it.
    expect(parseRemovals(removalsText({ ...removals, erasures: undefined as never }))).toEqual({
      ...removals,
      erasures: [],
    });
    for (const change of [
      { practice_id: "1" },
      { what: "all" },
      { reason: "x" },
      { salt: null },
      { words: 0 },
      { redacted_at: "" },
    ]) {
      const text = removalsText({ ...removals, redactions: [{ ...whole, ...change } as never] });
      expect(parseRemovals(text), JSON.stringify(change)).toBeNull();
    }
    for (const change of [{ person: "4" }, { person: undefined }, { createdAt: "eilen" }]) {
      const text = removalsText({ ...removals, erasures: [{ ...erasure, ...change } as never] });
      expect(parseRemovals(text), JSON.stringify(change)).toBeNull();
    }
    const broken = [
      removalsText({ ...removals, redactions: [null as never] }),
      removalsText({ ...removals, erasures: {} as never }),
    ];
    for (const text of ["", "[]", "{}", "null", ...broken]) expect(parseRemovals(text)).toBeNull();
  });

  test("is restored without who was erased since; others with the same number are left alone", () =>
    withDesk(async ({ db, data, author, other }) =>
      withFolder(async (folder) => {
        const backup = path.join(folder, "old");
        await db.updateTable("person").set({ name: "Aino Lähtenyt" }).where("id", "=", author.id).execute();
        await makeBackup({ dataDir: data, folder: backup });
        await erase(db, author.id);
        // As in another library, where the number is another's.
        await erase(db, other.id);
        await db.updateTable("person").set({ created_at: "2020-01-01T00:00:00Z" }).where("id", "=", other.id).execute();
        await db.destroy();
        expect(await restoreData(backup, data)).toMatchObject({ redactions: 0, erasures: 1 });
        const restored = (await openLibrary(data, () => {})).db;
        const names = await restored.selectFrom("person").select(["id", "name"]).execute();
        await restored.destroy();
        expect(names.find((it) => it.id === author.id)?.name).toBe("");
        expect(names.find((it) => it.id === other.id)?.name).not.toBe("");
        const newer = path.join(folder, "new");
        await makeBackup({ dataDir: data, folder: newer });
        expect(await readFile(path.join(newer, "redactions.json"), "utf8")).not.toContain("Lähtenyt");
        expect(await restoreData(backup, path.join(folder, "empty"))).toMatchObject({ erasures: 1 });
        expect(await restoreData(newer, data)).toMatchObject({ redactions: 0, erasures: 0 });
      }),
    ));
});

describe("an export", () => {
  test("made before does not bring the words back, not even over the library's texts", () =>
    withDesk((desk) =>
      withFolder(async (folder) => {
        await writeEverywhere(desk);
        await desk.put(writeUp({ title: "Mielen tuki", body: `Taas ${words}.` }));
        await exportTo(desk.db, desk.data, path.join(folder, "old"));
        await desk.redact({ passages: `${words}\nmatti meikalainen sairastui masennukseen` });
        expect(await importFrom(desk.db, desk.data, path.join(folder, "old"), false)).toEqual(["kept"]);
        expect(await importFrom(desk.db, desk.data, path.join(folder, "old"), true)).toEqual([
          expect.stringMatching(/^refused: tekstissä on kohta, joka on poistettu pysyvästi/),
        ]);
        expect(await desk.traces()).toEqual([]);
      }),
    ));

  test("made after has the stubs and tells of the redaction, and comes back the same from another library", () =>
    withDesk((desk) =>
      withFolder(async (folder) => {
        await writeEverywhere(desk);
        await desk.redact({});
        await desk.redact({ what: "revision", target: "1" });
        await desk.redact({ passages: "matti meikalainen sairastui masennukseen" });
        const [first, second, data] = ["first", "second", "data"].map((it) => path.join(folder, it)) as [
          string,
          string,
          string,
        ];
        await exportTo(desk.db, desk.data, first);
        expect(await filesWith(first, trace)).toEqual([]);
        const { db } = await openLibrary(data, () => {});
        try {
          expect(await importFrom(db, data, first, false)).toEqual(["published", "published", "published"]);
          await exportTo(db, data, second);
          expect(await importFrom(db, data, second, false)).toEqual(["unchanged"]);
          const again = await publish(db, compiler, { slug, source: writeUp({ body: "Uusi" }), via: "web" });
          expect(again).toMatchObject({ ok: true, revision: 4 });
        } finally {
          await db.destroy();
        }
        const manifest = await readFile(path.join(first, "manifest.json"), "utf8");
        expect(await readFile(path.join(second, "manifest.json"), "utf8")).toBe(manifest);
        const parsed = parseManifest(manifest, "fi");
        expect(parsed.ok && parsed.practices[0]?.redactions).toMatchObject([
          { what: "passage", target: "", reason: "personal", revisions: [2] },
          { what: "revision", target: "1", revisions: [1] },
          { what: "passage", revisions: [] },
        ]);
        expect(parseManifest(manifest.replace('"personal"', '"toinen"'), "fi").ok).toBe(false);
      }),
    ));
});

function exportTo(db: Db, data: string, folder: string) {
  return writeExport(db, openFileStore(data).read, folder, "fi");
}

async function importFrom(db: Db, data: string, folder: string, overwrite: boolean): Promise<string[]> {
  const manifest = parseManifest(await readFile(path.join(folder, "manifest.json"), "utf8"), "fi");
  if (!manifest.ok) throw new Error(manifest.reason ?? "no manifest");
  const keeper = openTextFiles(db, openFileStore(data));
  const jobs = await planExport(folder, manifest.practices, { ...keeper, db, compiler, overwrite, language: "fi" });
  const outcomes: string[] = [];
  await runJobs(jobs, 1, ({ status, errors }) => {
    outcomes.push(errors[0] ? `${status}: ${errors[0].message}` : status);
  });
  return outcomes;
}
