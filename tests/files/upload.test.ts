import { readdir, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { deleteUnusedFiles } from "#app/files/delete-unused.server.ts";
import { DiskFullError } from "#app/files/faults.ts";
import {
  filesOfDraft,
  filesOfPractice,
  previewAddress,
  publicAddress,
  readDraftFile,
} from "#app/files/files-of-text.server.ts";
import { nameFor, namesIn, shownName } from "#app/files/names.ts";
import { attachToPractice, copyDraftFiles, makeFilesPublic } from "#app/files/publish.server.ts";
import { openFileStore } from "#app/files/store.server.ts";
import { addUpload, removeUpload } from "#app/files/upload.server.ts";
import { compileSource } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { rerender } from "#app/practices/rerender.server.ts";
import { addPerson } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { addDraft, type DraftFixture, pdf, photo, withDraft } from "./samples.ts";

const compiler = { pipeline: 1, compile: compileSource };
const later = new Date(Date.now() + 2 * 86_400_000);

/** Adds a file and returns its name, or the fault. */
async function add({ db, store, actor, draftId }: DraftFixture, originalName: string, bytes: Buffer, draft = draftId) {
  const added = await addUpload(db, store, actor, draft, { originalName, bytes });
  return added.ok ? added.name : added.fault;
}

const small = (number: number) => photo(20, 20, number).toBuffer();

describe("the name in the text", () => {
  test.each([
    ["Tori keväällä 2024.JPG", "tori-kevaalla-2024.webp"],
    ["C:\\kuvat\\Åbo.png", "abo.webp"],
    ["../../etc/passwd", "passwd.webp"],
    [".htaccess", "htaccess.webp"],
    ["\u202Egpj.exe", "gpj.webp"],
    ["图片.png", "tiedosto.webp"],
    ["", "tiedosto.webp"],
    [`${"a".repeat(200)}.jpg`, `${"a".repeat(51)}.webp`],
    ["<script>.svg", "script.webp"],
  ])("of %j is %s", (original, name) => {
    expect(nameFor(original, "webp", new Set())).toBe(name);
    expect(name.length).toBeLessThanOrEqual(60);
  });

  test("gets a number when it is taken; the displayed name has no control characters", () => {
    expect(nameFor("a.png", "webp", new Set(["a.webp", "a-2.webp"]))).toBe("a-3.webp");
    expect(shownName("kansio/\u202Eohje\u0000\u200B.pdf")).toBe("ohje.pdf");
    expect([...shownName("😀".repeat(200))]).toHaveLength(120);
    expect(shownName("\u0007")).toBe("tiedosto");
  });

  test("is found in a text only whole, as written or percent-encoded", () => {
    const text = '<Figure src="tori.webp" /> [a](./ohje%20uusi.pdf) ![](iso-tori.png)';
    expect(namesIn(text, ["tori.webp", "ohje uusi.pdf", "tori.png", "ri.webp"])).toEqual([
      "tori.webp",
      "ohje uusi.pdf",
    ]);
  });
});

describe("a file of a draft", () => {
  test("has one name for the same content, another for other content", () =>
    withDraft(async (given) => {
      const bytes = await small(1);
      expect(await add(given, "Tori.jpg", bytes)).toBe("tori.webp");
      expect(await add(given, "Aivan muu.jpg", bytes)).toBe("tori.webp");
      expect(await add(given, "tori.png", await small(2))).toBe("tori-2.webp");
      expect(await add(given, "Tori.pdf", pdf())).toBe("tori.pdf");
      const rows = await given.db.selectFrom("file").select(["kind", "organisation_id", "uploaded_by"]).execute();
      expect(rows.map((it) => it.kind)).toEqual(["picture", "picture", "pdf"]);
      expect(rows[0]).toMatchObject({ organisation_id: given.actor.organisationId, uploaded_by: given.actor.id });
      expect((await readdir(path.join(given.dataDir, "files-private"))).length).toBe(3);
      expect((await stat(path.join(given.dataDir, "files-private"))).mode & 0o777).toBe(0o700);
      await expect(readdir(path.join(given.dataDir, "files"))).rejects.toThrow("ENOENT");
    }));

  test("is for writers of the draft; for others the draft is not found", () =>
    withDraft(async (given) => {
      const { db, store, actor, draftId } = given;
      const name = await add(given, "tori.jpg", await small(1));
      const colleague = await addPerson(db, "liminka", ["contact"]);
      const outsider = await addPerson(db, "oulu", ["author"]);
      const elected = await addPerson(db, "liminka", ["elected"]);
      for (const [who, isWriter] of [
        [actor, true],
        [colleague.actor, true],
        [outsider.actor, false],
        [elected.actor, false],
        [null, false],
      ] as const) {
        expect((await readDraftFile(db, store, who, draftId, name)) !== null).toBe(isWriter);
        const added = await addUpload(db, store, who, draftId, { originalName: "x", bytes: await small(1) });
        expect(added.ok).toBe(isWriter);
        if (!added.ok) expect(added.fault).toBe("not-found");
      }
      expect(await readDraftFile(db, store, actor, draftId, "../tori.webp")).toBeNull();
      expect(await removeUpload(db, outsider.actor, draftId, name)).toBe(false);
      expect(await removeUpload(db, colleague.actor, draftId, name)).toBe(true);
      expect(await readDraftFile(db, store, actor, draftId, name)).toBeNull();
    }));

  test("is one of at most forty, and the organisation's files of at most 500 MB", () =>
    withDraft(async (given) => {
      for (let number = 1; number <= 40; number++) await add(given, `${number}.pdf`, pdf({ words: `n${number}` }));
      expect(await add(given, "41.pdf", pdf({ words: "n41" }))).toBe("too-many");
      expect(await add(given, "1.pdf", pdf({ words: "n1" }))).toBe("1.pdf");
      expect(await given.db.selectFrom("file").select("id").execute()).toHaveLength(40);
      const other = await addDraft(given.db, given.actor);
      expect(await add(given, "41.pdf", pdf({ words: "n41" }), other)).toBe("41.pdf");
      await given.db.updateTable("file").set({ bytes: 499_999_900 }).where("id", "=", 1).execute();
      expect(await add(given, "42.pdf", pdf({ words: "n42" }), other)).toBe("quota");
      // An unused file does not count.
      await removeUpload(given.db, given.actor, given.draftId, "1.pdf");
      expect(await add(given, "42.pdf", pdf({ words: "n42" }), other)).toBe("42.pdf");
    }));

  test("is refused on a full disk, leaves nothing there, and is accepted once there is space", () =>
    withDraft(async (given) => {
      let full = true;
      const store = openFileStore(given.dataDir, async (file, bytes) => {
        await writeFile(file, full ? bytes.subarray(0, 10) : bytes);
        if (full) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
      });
      expect(await add({ ...given, store }, "tori.jpg", await small(1))).toBe("disk-full");
      expect(await readdir(path.join(given.dataDir, "files-private"))).toEqual([]);
      expect(await given.db.selectFrom("file").select("id").execute()).toEqual([]);
      await expect(store.put(Buffer.from("x"), "pdf")).rejects.toThrow(DiskFullError);
      full = false;
      expect(await add({ ...given, store }, "tori.jpg", await small(1))).toBe("tori.webp");
    }));

  test("throws for any other error of the disk", () =>
    withDraft(async (given) => {
      const store = openFileStore(given.dataDir, async () => {
        throw Object.assign(new Error("broken"), { code: "EIO" });
      });
      await expect(add({ ...given, store }, "tori.jpg", await small(1))).rejects.toThrow("broken");
    }));
});

describe("publishing", () => {
  test("makes public the files that the text names and no others, and can be repeated", () =>
    withDraft(async (given) => {
      const { db, store, draftId, dataDir } = given;
      const picture = await add(given, "Tori.jpg", await photo(1_000, 500).toBuffer());
      const note = await add(given, "Ohje.pdf", pdf());
      const unused = await add(given, "Muu.jpg", await small(2));
      const source = writeUp({ body: `![Tori](${picture})\n\nLue [ohje](${note}).` });
      const preview = await compileSource(source, { files: await filesOfDraft(db, draftId, previewAddress(draftId)) });
      expect(preview.ok && preview.html).toContain(`<img src="/kirjoita/${draftId}/tiedostot/tori.webp" alt="Tori"`);
      const used = namesIn(source, [picture, note, unused]);
      for (let time = 1; time <= 2; time++) await makeFilesPublic(db, store, draftId, used);
      const files = await filesOfDraft(db, draftId, publicAddress);
      const result = await publish(db, compiler, {
        slug: "tori",
        source,
        via: "web",
        files,
        inTransaction: (tx, practiceId) => attachToPractice(tx, store, draftId, practiceId, used),
      });
      if (!result.ok) throw new Error(JSON.stringify(result.errors));
      const shown = await filesOfPractice(db, result.practiceId);
      expect(Object.keys(shown)).toEqual([note, picture]);
      expect((await readdir(path.join(dataDir, "files"))).length).toBe(4);
      expect((await readdir(path.join(dataDir, "files-private"))).length).toBe(1);
      const { html } = await db.selectFrom("revision").select("html").executeTakeFirstOrThrow();
      expect(html).toMatch(/srcSet="\/tiedostot\/[0-9a-f]{64}\.webp 480w, .* 960w, .* 1000w"/i);
      // A newer pipeline finds the files too.
      expect(await rerender(db, { ...compiler, pipeline: 2 })).toEqual({ rerendered: 1, refused: [] });
      // The draft's preview still shows the file, which is public by now.
      expect((await readDraftFile(db, store, given.actor, draftId, picture))?.content.length).toBeGreaterThan(0);
    }));

  test("never gives a name to another file: drafts avoid names of the practice and of other drafts", () =>
    withDraft(async (given) => {
      const { db, store, draftId, actor } = given;
      const first = await small(1);
      await add(given, "tori.jpg", first);
      await makeFilesPublic(db, store, draftId, ["tori.webp"]);
      const source = writeUp({ body: "![Tori](tori.webp)" });
      const files = await filesOfDraft(db, draftId, publicAddress);
      const result = await publish(db, compiler, {
        slug: "tori",
        source,
        via: "web",
        files,
        inTransaction: (tx, id) => attachToPractice(tx, store, draftId, id, ["tori.webp"]),
      });
      const practiceId = result.ok ? result.practiceId : 0;
      const [one, other] = [
        await addDraft(db, actor, { practice_id: practiceId }),
        await addDraft(db, actor, { practice_id: practiceId }),
      ];
      expect(await add(given, "tori.jpg", first, one)).toBe("tori.webp");
      expect(await add(given, "tori.jpg", await small(2), one)).toBe("tori-2.webp");
      expect(await add(given, "tori.jpg", await small(3), other)).toBe("tori-3.webp");
      expect(Object.keys(await filesOfDraft(db, one, previewAddress(one)))).toEqual(["tori-2.webp", "tori.webp"]);
      const fork = await addDraft(db, actor, { fork_of: draftId });
      await db.transaction().execute((tx) => copyDraftFiles(tx, draftId, fork));
      expect(await add(given, "tori.jpg", await small(4), fork)).toBe("tori-2.webp");
      await db
        .insertInto("draft_file")
        .values({ draft_id: fork, name: "väkisin", file_id: 1, original_name: "" })
        .execute();
      await db.updateTable("draft_file").set({ file_id: 2 }).where("name", "=", "tori.webp").execute();
      await store.makePublic(await nameOf(given, 2));
      await expect(
        db.transaction().execute((tx) => attachToPractice(tx, store, fork, practiceId, ["tori.webp"])),
      ).rejects.toThrow("means another file");
    }));
});

async function nameOf({ db }: DraftFixture, id: number): Promise<string> {
  const row = await db.selectFrom("file").select(["hash", "extension"]).where("id", "=", id).executeTakeFirstOrThrow();
  return `${row.hash}.${row.extension}`;
}

describe("deleting unused files", () => {
  test("removes after a day files without use and leftovers of killed uploads, and keeps used files", () =>
    withDraft(async (given) => {
      const { db, store, dataDir, actor, draftId } = given;
      await add(given, "kaytossa.jpg", await small(1));
      const name = await add(given, "turha.jpg", await small(2));
      await removeUpload(db, actor, draftId, name);
      const hidden = path.join(dataDir, "files-private");
      await store.put(Buffer.from("orpo"), "pdf");
      await writeFile(path.join(await store.incoming(), "kesken"), "x");
      await writeFile(path.join(hidden, ".1-2.partial"), "x");
      expect(await deleteUnusedFiles(db, store)).toBe(0);
      expect((await readdir(hidden)).length).toBe(5);
      expect(await deleteUnusedFiles(db, store, later)).toBe(1);
      expect((await readdir(hidden)).sort()).toEqual([await nameOf(given, 1), "incoming"].sort());
      expect(await readdir(path.join(hidden, "incoming"))).toEqual([]);
      await db.deleteFrom("draft").execute();
      await deleteUnusedFiles(db, store, later);
      expect(await readdir(hidden)).toEqual(["incoming"]);
      expect(await db.selectFrom("file").select("id").execute()).toEqual([]);
    }));

  test("keeps old bytes that were put again", () =>
    withDraft(async ({ db, store, dataDir }) => {
      const name = `${await store.put(Buffer.from("sama"), "pdf")}.pdf`;
      const file = path.join(dataDir, "files-private", name);
      await utimes(file, 0, 0);
      await store.put(Buffer.from("sama"), "pdf");
      await deleteUnusedFiles(db, store);
      expect(await store.has(name)).toBe(true);
    }));
});

describe("the store", () => {
  test("accepts only names of its own form, and makes a file public also for requests at once", () =>
    withDraft(async ({ store }) => {
      for (const name of ["../vertaiskunta.sqlite", "a.webp", `${"a".repeat(64)}.webp/../x`, ""]) {
        await expect(store.read(name)).rejects.toThrow("not the name");
        await expect(store.makePublic(name)).rejects.toThrow("not the name");
      }
      expect(await store.read(`${"a".repeat(64)}.webp`)).toBeNull();
      await expect(store.makePublic(`${"a".repeat(64)}.webp`)).rejects.toThrow("ENOENT");
      const name = `${await store.put(Buffer.from("x"), "pdf")}.pdf`;
      await Promise.all(Array.from({ length: 5 }, () => store.makePublic(name)));
      await store.makePublic(name);
      expect([await store.isPublic(name), (await store.read(name))?.toString()]).toEqual([true, "x"]);
      await store.remove(name);
      expect(await store.has(name)).toBe(false);
    }));
});
