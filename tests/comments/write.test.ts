import { describe, expect, test } from "vitest";
import { deleteComment } from "#app/comments/delete.server.ts";
import { createRateLimit } from "#app/comments/rate-limit.ts";
import { readComment, readThread } from "#app/comments/read.server.ts";
import { editComment, postComment } from "#app/comments/write.server.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { type Cast, countComments, type Person, textServices, withPeople } from "./people.ts";

const say = async (db: Db, who: Person, text: string, parentId?: number, kind: "comment" | "question" = "comment") => {
  const result = await postComment(db, textServices, who, "lahitori", { kind, text, parentId });
  if (!result.ok) throw new Error(result.fault);
  return result.id;
};

describe("posting", () => {
  test("a comment is visible at once, compiled and with the author's name", () =>
    withPeople(async ({ db, elected }) => {
      const before = await readContentVersion(db);
      await say(db, elected, "  Hyvä **idea** <b>x</b>  ");
      expect(await readContentVersion(db)).toBe(before + 1);
      expect(await readThread(db, "lahitori")).toMatchObject([
        {
          depth: 0,
          comment: {
            state: "shown",
            html: "<p>Hyvä <strong>idea</strong> &lt;b&gt;x&lt;/b&gt;</p>",
            author: { name: "Eero Valtuutettu", organisation: { fi: "Pori" } },
          },
        },
      ]);
      expect(await readThread(db, "toinen")).toEqual([]);
      expect(await countComments(db)).toEqual(new Map([["lahitori", 1]]));
    }));

  test.each([
    ["an empty text", "   \n ", "empty"],
    ["a rule alone", "---", "empty"],
    ["5,001 characters", `${"ä ".repeat(2_500)}öö`, "too-long"],
    ["a link with a script", "[a](javascript:alert(1))", "text"],
    ["a text too complex to compile", "[".repeat(4_000), "text"],
  ])("%s is refused and nothing is written", (_name, text, fault) =>
    withPeople(async ({ db, elected }) => {
      const before = await readContentVersion(db);
      expect(await postComment(db, textServices, elected, "lahitori", { kind: "comment", text })).toMatchObject({
        fault,
      });
      expect([await readThread(db, "lahitori"), await readContentVersion(db)]).toEqual([[], before]);
    }),
  );

  test("5,000 characters are accepted", () =>
    withPeople(async ({ db, elected }) => {
      expect(await say(db, elected, `${"äö ".repeat(1_666)}xx`)).toBeGreaterThan(0);
    }));

  test("a comment of a visitor or on an unknown practice is refused", () =>
    withPeople(async ({ db, elected }) => {
      const words = { kind: "comment", text: "hei" } as const;
      expect(await postComment(db, textServices, null, "lahitori", words)).toMatchObject({ fault: "forbidden" });
      expect(await postComment(db, textServices, elected, "ei-ole", words)).toMatchObject({ fault: "not-found" });
      await db.insertInto("practice").values({ slug: "luonnos", newest_revision_id: null, created_at: "x" }).execute();
      expect(await postComment(db, textServices, elected, "luonnos", words)).toMatchObject({ fault: "not-found" });
    }));

  test("the same text sent twice is stored once; by another person, elsewhere or after a deletion it is new", () =>
    withPeople(async ({ db, elected, other }) => {
      const [first, second] = await Promise.all([say(db, elected, "Miten?"), say(db, elected, "Miten?")]);
      const before = await readContentVersion(db);
      expect([second, await say(db, elected, "Miten?")]).toEqual([first, first]);
      expect(await readContentVersion(db)).toBe(before);
      const ids = [
        await say(db, other, "Miten?"),
        await say(db, elected, "Miten?", first),
        await say(db, elected, "Miten?", undefined, "question"),
      ];
      expect(new Set([first, ...ids]).size).toBe(4);
      await deleteComment(db, elected, "lahitori", ids[1] ?? 0);
      expect(await say(db, elected, "Miten?", first)).toBeGreaterThan(Math.max(...ids));
    }));

  test("too many are slowed down, each person alone", () =>
    withPeople(async ({ db, elected, other }) => {
      let now = 0;
      const door = { ...textServices, limit: createRateLimit(2, 600_000, () => now) };
      const post = (who: Person) => postComment(db, door, who, "lahitori", { kind: "comment", text: "hei" });
      expect([(await post(elected)).ok, (await post(elected)).ok]).toEqual([true, true]);
      expect(await post(elected)).toEqual({ ok: false, fault: "too-many", waitSeconds: 600 });
      expect((await post(other)).ok).toBe(true);
      now = 600_001;
      expect((await post(elected)).ok).toBe(true);
    }));

  test("a full queue of the compiler is refused as busy, any other error is thrown", () =>
    withPeople(async ({ db, elected }) => {
      const failing = (name: string) => ({
        ...textServices,
        compiler: { pipeline: 7, compile: () => Promise.reject(Object.assign(new Error("x"), { name })) },
      });
      const words = { kind: "comment", text: "hei" } as const;
      expect(await postComment(db, failing("PoolBusyError"), elected, "lahitori", words)).toMatchObject({
        fault: "busy",
      });
      await expect(postComment(db, failing("Error"), elected, "lahitori", words)).rejects.toThrow("x");
    }));
});

describe("replying", () => {
  test("is possible to a depth of three", () =>
    withPeople(async ({ db, elected, author }) => {
      let parent = await say(db, elected, "kysymys", undefined, "question");
      for (const depth of [1, 2, 3]) parent = await say(db, author, `vastaus ${depth}`, parent, "question");
      const words = { kind: "comment", text: "liian syvä", parentId: parent } as const;
      expect(await postComment(db, textServices, elected, "lahitori", words)).toEqual({ ok: false, fault: "too-deep" });
      const [root] = await readThread(db, "lahitori");
      // A reply is never stored as a question.
      expect(root?.replies[0]?.replies[0]?.replies[0]).toMatchObject({ depth: 3, comment: { kind: "comment" } });
    }));

  test("needs a visible parent on the same practice", () =>
    withPeople(async ({ db, elected, author }) => {
      const here = await say(db, elected, "täällä");
      const elsewhere = await postComment(db, textServices, elected, "toinen", { kind: "comment", text: "muualla" });
      const gone = await say(db, elected, "poistuva");
      await deleteComment(db, elected, "lahitori", gone);
      const hidden = await say(db, elected, "piiloon");
      await db.updateTable("comment").set({ hidden_at: "x" }).where("id", "=", hidden).execute();
      const reply = (parentId: number) =>
        postComment(db, textServices, author, "lahitori", { kind: "comment", text: "vastaus", parentId });
      for (const parent of [elsewhere.ok ? elsewhere.id : 0, gone, hidden, 999_999]) {
        expect(await reply(parent)).toEqual({ ok: false, fault: "parent-gone" });
      }
      expect((await reply(here)).ok).toBe(true);
    }));
});

describe("editing and deleting", () => {
  const edit = async ({ db }: Cast, who: Person | null, id: number, text: string, slug = "lahitori") => {
    const seenVersion = (await readComment(db, "lahitori", id))?.version ?? "";
    return editComment(db, textServices, who, slug, { id, text, seenVersion });
  };

  test("are possible for one's own comment only, even for a coordinator", () =>
    withPeople(async (cast) => {
      const { db, elected, other, author, coordinator } = cast;
      const id = await say(db, elected, "ensin");
      for (const who of [other, author, coordinator, null]) {
        expect(await edit(cast, who, id, "kaapattu")).toMatchObject({ fault: "forbidden" });
        expect(await deleteComment(db, who, "lahitori", id)).toMatchObject({ fault: "forbidden" });
      }
      expect(await edit(cast, elected, id, "muualla", "toinen")).toMatchObject({ fault: "not-found" });
      expect(await edit(cast, elected, id, "sitten")).toEqual({ ok: true, id });
      expect(await readThread(db, "lahitori")).toMatchObject([
        { comment: { html: "<p>sitten</p>", editedAt: expect.any(String) } },
      ]);
    }));

  test("an edit of an outdated version is refused", () =>
    withPeople(async (cast) => {
      const { db, elected } = cast;
      const id = await say(db, elected, "ensin");
      const seenVersion = (await readComment(db, "lahitori", id))?.version ?? "";
      await edit(cast, elected, id, "toisessa ikkunassa");
      const outdated = { id, text: "myöhässä", seenVersion };
      expect(await editComment(db, textServices, elected, "lahitori", outdated)).toEqual({
        ok: false,
        fault: "changed",
      });
      expect((await readComment(db, "lahitori", id))?.source).toBe("toisessa ikkunassa");
    }));

  test("deleting leaves a stub and nothing of the text", () =>
    withPeople(async (cast) => {
      const { db, elected, author } = cast;
      const id = await say(db, elected, "salaisuus");
      await say(db, author, "vastaus", id);
      expect(await deleteComment(db, elected, "lahitori", id)).toEqual({ ok: true, id });
      const [root] = await readThread(db, "lahitori");
      expect(root).toMatchObject({ comment: { state: "deleted" }, replies: [{ comment: { state: "shown" } }] });
      expect(JSON.stringify(root)).not.toMatch(/salaisuus|Valtuutettu/);
      const row = await db.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      expect([row.source, row.html, row.text]).toEqual(["", "", ""]);
      expect(await deleteComment(db, elected, "lahitori", id)).toMatchObject({ fault: "not-found" });
      expect(await edit(cast, elected, id, "takaisin")).toMatchObject({ fault: "not-found" });
    }));

  test("a person whose account has ended is not named; the organisation that spoke stays, also after a move", () =>
    withPeople(async ({ db, elected }) => {
      await say(db, elected, "jään tänne");
      await db.updateTable("person").set({ ended_at: "2026-01-01" }).where("id", "=", elected.id).execute();
      expect(await readThread(db, "lahitori")).toMatchObject([
        { comment: { state: "shown", author: { name: null, organisation: { fi: "Pori" } } } },
      ]);
      const liminka = await db
        .selectFrom("organisation")
        .select("id")
        .where("slug", "=", "liminka")
        .executeTakeFirstOrThrow();
      await db.updateTable("person").set({ ended_at: null, organisation_id: liminka.id }).execute();
      expect(await readThread(db, "lahitori")).toMatchObject([
        { comment: { author: { name: expect.any(String), organisation: { fi: "Pori" } } } },
      ]);
    }));
});
