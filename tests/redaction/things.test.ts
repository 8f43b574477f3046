import { describe, expect, test } from "vitest";
import { readThread } from "#app/comments/read.server.ts";
import { postComment } from "#app/comments/write.server.ts";
import { publicAddress } from "#app/files/files-of-text.server.ts";
import { attach } from "#app/files/publish.server.ts";
import { openFileStore } from "#app/files/store.server.ts";
import { ensureFileRow, storedNames, storeUpload } from "#app/files/stored-file.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { readDraft } from "#app/practices/writing/drafts.server.ts";
import type { Db } from "#db/client.server.ts";
import { compiler, textServices } from "#tests/comments/people.ts";
import { photo } from "#tests/support/history.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { type Desk, slug, withDesk, words } from "./desk.ts";

describe("a version", () => {
  test("is a stub with its number, also in the drafts begun on it, and is not published again", () =>
    withDesk(async (desk) => {
      const text = writeUp({ title: `"${words}"`, front: "topics: [osallisuus]\nstarted: 2023", body: words });
      await desk.put(text, words);
      const draft = await desk.draft({ otsikko: [words], organisaatio: ["liminka"], "osa-what": [words] }, 2);
      await desk.put(writeUp({ body: "Muu." }));
      const target = { what: "revision", target: "2", reason: "harmful" } as const;
      expect(await desk.redact(target)).toMatchObject({ ok: true, places: { revisions: [2], drafts: 1 } });
      expect(await desk.traces()).toEqual([]);
      const row = await desk.db.selectFrom("revision").selectAll().where("number", "=", 2).executeTakeFirstOrThrow();
      const stub = expect.stringMatching(/^\[Versio poistettu .*: virheellistä tai haitallista tietoa\]$/);
      expect(row).toMatchObject({ title: stub, summary: stub, note: stub, text: stub, started: 2023, headings: "[]" });
      expect((await readDraft(desk.db, desk.author, draft))?.typed.lahde?.[0]).toContain("[Versio poistettu");
      expect(await publish(desk.db, compiler, { slug, source: text, via: "starter" })).toMatchObject({ ok: false });
      expect(await desk.redact(target)).toEqual({ ok: false, fault: "already" });
    }));
});

describe("a comment", () => {
  test("is a stub in its thread, and cannot be posted again", () =>
    withDesk(async (desk) => {
      const id = await desk.comment(words);
      const reply = { kind: "comment", text: "Vastaus", parentId: id } as const;
      await postComment(desk.db, textServices, desk.other, slug, reply);
      const target = { what: "comment", target: String(id), reason: "health" } as const;
      // Its author is of Pori: the owner of the practice may not remove it.
      expect(await desk.redact(target)).toEqual({ ok: false, fault: "forbidden" });
      expect(await desk.redact(target, desk.other)).toMatchObject({ ok: true, done: true });
      expect(await desk.traces()).toEqual([]);
      const [branch] = await readThread(desk.db, slug);
      expect(branch?.comment).toMatchObject({
        state: "deleted",
        stub: expect.stringMatching(/^Kommentti poistettu .*: tietoja terveydestä tai avun tarpeesta$/),
      });
      expect(branch?.replies).toHaveLength(1);
      const again = await postComment(desk.db, textServices, desk.other, slug, { kind: "comment", text: words });
      expect(again).toMatchObject({ ok: false, fault: "redacted" });
      expect(await desk.redact(target, desk.coordinator)).toEqual({ ok: false, fault: "already" });
    }));
});

describe("a card", () => {
  test("keeps its facts and has stubs for its texts, in every version", () =>
    withDesk(async (desk) => {
      await desk.card(words);
      const target = { what: "adoption", target: "pori" } as const;
      expect(await desk.redact(target)).toEqual({ ok: false, fault: "forbidden" });
      expect(await desk.redact(target, desk.other)).toMatchObject({ ok: true, places: { cards: 1 } });
      expect(await desk.traces()).toEqual([]);
      const card = await desk.db.selectFrom("adoption_version").selectAll().executeTakeFirstOrThrow();
      expect(card).toMatchObject({ status: "in-use", since: "2024", advice: "" });
      expect(card.results).toMatch(/^\[Kohta poistettu .*\]$/);
      expect(await desk.redact(target, desk.other)).toEqual({ ok: false, fault: "nothing" });
    }));
});

describe("a file", () => {
  test("leaves the texts, the store and the disk, and cannot be uploaded again", () =>
    withDesk(async (desk) => {
      const picture = await putPicture(desk, slug, "kuva.webp");
      const target = { what: "file", target: "kuva.webp", reason: "copyright" } as const;
      expect(await desk.redact(target)).toMatchObject({ ok: true, places: { revisions: [2], files: 1 } });
      await desk.traces();
      const store = openFileStore(desk.data);
      for (const name of picture.names) expect(await store.has(name)).toBe(false);
      expect(await desk.db.selectFrom("file").select("id").execute()).toEqual([]);
      const { source, html } = await revision(desk.db, 2);
      expect(source).toContain("Alku\n\n[Tiedosto poistettu");
      expect(html).not.toContain("<img");
      expect(await storeUpload(desk.db, store, picture.bytes)).toEqual({ ok: false, fault: "redacted" });
    }));

  test("that another write-up uses is removed by the coordinator only, and there too", () =>
    withDesk(async (desk) => {
      const { names } = await putPicture(desk, slug, "kuva.webp");
      await putPicture(desk, "toinen", "sama-kuva.webp");
      const target = { what: "file", target: "kuva.webp" } as const;
      expect(await desk.redact(target)).toEqual({ ok: false, fault: "used-elsewhere" });
      expect(await desk.redact(target, desk.coordinator)).toMatchObject({ ok: true, done: true });
      await desk.traces();
      const sources = await desk.db.selectFrom("revision").select("html").execute();
      expect(sources.filter(({ html }) => html.includes("<img"))).toEqual([]);
      expect(await openFileStore(desk.data).has(names[0] ?? "")).toBe(false);
    }));

  test("whose name holds a passage gets another name, and is still shown", () =>
    withDesk(async (desk) => {
      await putPicture(desk, slug, "matti-meikalainen.webp", "Matti Meikäläinen.JPG");
      const passages = "Matti Meikäläinen\nmatti meikalainen";
      expect(await desk.redact({ passages })).toMatchObject({ ok: true, places: { revisions: [2], files: 1 } });
      expect(await desk.traces()).toEqual([]);
      const { source, html } = await revision(desk.db, 2);
      expect(source).toContain('src="tiedosto.webp"');
      expect(html).toContain("<img");
    }));
});

async function putPicture(desk: Desk, at: string, name: string, originalName = "Kuva.JPG") {
  const store = openFileStore(desk.data);
  const bytes = await photo("#0a0");
  const kept = await storeUpload(desk.db, store, bytes);
  if (!kept.ok) throw new Error(kept.fault);
  const names = storedNames(kept.file);
  for (const stored of names) await store.makePublic(stored);
  const result = await publish(desk.db, compiler, {
    slug: at,
    source: writeUp({ title: at, body: `Alku\n\n<Figure src="${name}" alt="Tori" />\n\nLoppu` }),
    via: "web",
    files: { [name]: publicAddress({ ...kept.file, name, originalName, isPublished: true }) },
    inTransaction: async (tx, id) =>
      attach(tx, id, { name, fileId: await ensureFileRow(tx, kept.file, null), originalName }),
  });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return { bytes, names };
}

function revision(db: Db, number: number) {
  return db.selectFrom("revision").selectAll().where("number", "=", number).executeTakeFirstOrThrow();
}
