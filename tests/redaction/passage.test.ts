import { describe, expect, test } from "vitest";
import { readThread } from "#app/comments/read.server.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { compareRevisions } from "#app/practices/history/compare-revisions.server.ts";
import { openHistory } from "#app/practices/history/read.server.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { readRevision } from "#app/practices/read.server.ts";
import { sourceHash } from "#app/practices/write-revision.server.ts";
import { readDraft, saveDraft } from "#app/practices/writing/drafts.server.ts";
import { listRedactions } from "#app/redaction/list.server.ts";
import { redact } from "#app/redaction/redact.server.ts";
import type { SentRedaction } from "#app/redaction/sent.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { acts, compiler } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { type Desk, filesWith, sent, slug, trace, withDesk, words, writeEverywhere } from "./desk.ts";

const stub = /\[Kohta poistettu \d+\.\d+\.\d{4}: henkilötietoja\]/;
const version = async ({ db }: Desk, number: number) =>
  db.selectFrom("revision").selectAll().where("number", "=", number).executeTakeFirstOrThrow();

describe("a passage", () => {
  test("is gone from every version, draft, comment, card, address, log and search, and from the bytes on the disk", () =>
    withDesk(async (desk) => {
      await writeEverywhere(desk);
      const { db, data, contact } = desk;
      expect(await filesWith(data, trace)).not.toEqual([]);
      const untouched = [await version(desk, 1), await version(desk, 3)];
      const content = await readContentVersion(db);
      const passages = `${words}\nmatti meikalainen sairastui masennukseen`;
      expect(await desk.redact({ passages })).toMatchObject({
        ok: true,
        done: true,
        places: { revisions: [2], drafts: 1, comments: 1, cards: 1, files: 0 },
      });
      expect(await desk.traces()).toEqual([]);
      expect([await version(desk, 1), await version(desk, 3)]).toEqual(untouched);
      expect(await readContentVersion(db)).toBe(content + 1);

      const changed = await version(desk, 2);
      expect(changed).toMatchObject({ number: 2, source_hash: sourceHash(changed.source) });
      for (const text of [changed.title, changed.source, changed.html, changed.text, changed.partners, changed.note])
        expect(text).toMatch(stub);
      const history = await openHistory(db, null, slug);
      if (!history) throw new Error("no history");
      const compared = await compareRevisions(db, history, { old: "2", new: "3", asSource: false }, "fi");
      expect(compared.compared?.text?.html).toMatch(stub);
      expect(JSON.stringify(await readThread(db, slug))).toMatch(stub);
      const card = await db.selectFrom("adoption_version").select("results").executeTakeFirstOrThrow();
      expect(card.results).toMatch(/^Meillä \[Kohta poistettu .*\]\.$/);
      expect(await findPractice(db, "matti-meikalainen-sairastui-masennukseen")).toBeNull();

      expect((await acts(db)).at(-1)).toEqual({
        ...{ actor: contact.id, act: "redact", subject: `practice:${slug}`, reason: "class:personal" },
      });
      expect(await listRedactions(db, history.id)).toMatchObject([
        { what: "passage", reason: "personal", revisions: [2] },
      ]);
      expect(await db.selectFrom("redaction").select("state").execute()).toEqual([
        { state: "erased" },
        { state: "erased" },
      ]);
    }));

  test("in the newest version changes the page and the lists, and the numbers stay", () =>
    withDesk(async (desk) => {
      await desk.put(writeUp({ title: `"${words}"` }));
      await desk.redact({});
      const [card] = (await readCatalogue(desk.db)).cards;
      expect(card?.title).toMatch(stub);
      expect(await readRevision(desk.db, slug, 2)).toMatchObject({
        number: 2,
        isNewest: true,
        organisations: ["liminka"],
      });
    }));

  test("is removed from a withdrawn practice and after a new address, too", () =>
    withDesk(async (desk) => {
      await desk.put(writeUp({ body: words }));
      await rename(desk.db, desk.author, slug, "toinen-osoite");
      await withdraw(desk.db, desk.author, "toinen-osoite", `Syy: ${words}`);
      expect(await desk.redact({}, desk.coordinator, "toinen-osoite")).toMatchObject({ ok: true, done: true });
      expect(await desk.traces()).toEqual([]);
    }));

  test("that makes a component faulty takes its block with it", () =>
    withDesk(async (desk) => {
      const body = `Alku.\n\n<Video src="https://www.youtube.com/watch?v=abcdefghijk" title="${words}" />\n\nLoppu.`;
      await desk.put(writeUp({ body }));
      await desk.redact({ passages: "abcdefghijk" });
      const { source, html } = await version(desk, 2);
      expect(source).toMatch(/Alku\.\n\n\[Kohta poistettu [^\]]*\]\n\nLoppu\./);
      expect(html).not.toMatch(trace);
    }));

  test("in a version that today's program refuses leaves only the stub of its page", () =>
    withDesk(async (desk) => {
      await desk.put(writeUp({ body: words }));
      await desk.put(writeUp({ body: "Ilman." }));
      const strict = {
        pipeline: 9,
        compile: (source: string, options: Parameters<typeof compiler.compile>[1]) =>
          source.startsWith("---")
            ? Promise.resolve({ ok: false as const, errors: [{ line: 1, column: 1, message: "ei" }] })
            : compiler.compile(source, options),
      };
      const seen = await redact(desk.db, strict, desk.contact, slug, sent({ isFinal: false }));
      if (!seen.ok) throw new Error(seen.fault);
      await redact(desk.db, strict, desk.contact, slug, sent({ seen: seen.token }));
      const { html, source, title } = await version(desk, 2);
      expect([html, source]).toEqual([expect.stringMatching(stub), expect.stringMatching(stub)]);
      expect(title).toBe("Lähitori");
      expect(await desk.traces()).toEqual([]);
    }));
});

describe("refused", () => {
  const refused: [string, Partial<SentRedaction>, string][] = [
    ["a passage of one character", { passages: "a" }, "passage"],
    ["only spaces", { passages: " \n\t " }, "passage"],
    ["a missing reason", { reason: null }, "reason"],
    ["what occurs nowhere", { passages: "ei missään" }, "nothing"],
    ["a passage of the address", { passages: "mielen tuki" }, "slug"],
    ["a version that does not exist", { what: "revision", target: "9" }, "not-found"],
    ["a confirmation without the box", { understood: false }, "not-understood"],
    ["a confirmation of other places", { seen: "1;0;0;0;0;0" }, "changed"],
  ];
  test.each(refused)("%s, and nothing is written", (_, more, fault) =>
    withDesk(async (desk) => {
      await desk.put(writeUp({ body: words }));
      const before = await readContentVersion(desk.db);
      expect(await desk.redact(more)).toEqual({ ok: false, fault });
      expect(await readContentVersion(desk.db)).toBe(before);
      expect(await desk.db.selectFrom("redaction").selectAll().execute()).toEqual([]);
    }),
  );

  test("anybody but a contact of an owner and a coordinator", () =>
    withDesk(async (desk) => {
      await desk.put(writeUp({ body: words }));
      for (const actor of [desk.author, desk.other])
        expect(await desk.redact({}, actor)).toEqual({ ok: false, fault: "forbidden" });
      expect(await redact(desk.db, compiler, null, slug, sent())).toEqual({ ok: false, fault: "forbidden" });
      expect(await desk.redact({}, desk.coordinator)).toMatchObject({ ok: true, done: true });
      expect(await desk.redact({}, desk.coordinator)).toEqual({ ok: false, fault: "nothing" });
    }));
});

describe("the words do not come back", () => {
  test("by publishing, restoring or importing a text with them", () =>
    withDesk(async (desk) => {
      const before = writeUp({ body: words });
      await desk.put(before);
      await desk.redact({});
      for (const source of [before, writeUp({ body: `Uusi ${words.toUpperCase()}` })]) {
        const result = await publish(desk.db, compiler, { slug, source, via: "command" });
        expect(result).toMatchObject({ ok: false, fault: "problems" });
        if (result.ok) return;
        expect(result.errors[0]).toMatchObject({ line: 9, message: expect.stringContaining("poistettu pysyvästi") });
      }
      const noted = { slug, source: writeUp({ body: "Muu." }), note: words, via: "web" } as const;
      expect(await publish(desk.db, compiler, noted)).toMatchObject({ ok: false, fault: "problems" });
      expect(await publish(desk.db, compiler, { ...noted, note: "Muu" })).toMatchObject({ ok: true });
    }));

  test("from a page that was open: what it saves is another draft, with a stub", () =>
    withDesk(async (desk) => {
      await desk.put(writeUp({ body: words }));
      const id = await desk.draft({ "osa-what": [words] });
      await desk.redact({});
      expect((await readDraft(desk.db, desk.author, id))?.typed["osa-what"]?.[0]).toMatch(stub);
      const state = {
        id,
        version: 1,
        base: 2,
        page: "sivu",
        mode: "form" as const,
        typed: { "osa-what": [`${words}, ja`] },
      };
      const saved = await saveDraft(desk.db, desk.author, state, { practice: null });
      expect(saved).toMatchObject({ ok: true, parallel: true, redacted: true });
      if (!saved.ok) return;
      expect((await readDraft(desk.db, desk.author, saved.id))?.typed["osa-what"]?.[0]).toMatch(/^\[Kohta.*\], ja$/);
      expect(await desk.traces()).toEqual([]);
    }));
});
