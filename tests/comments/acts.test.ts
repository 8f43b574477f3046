import { describe, expect, test } from "vitest";
import { markAnswer } from "#app/comments/answer.server.ts";
import { deleteComment } from "#app/comments/delete.server.ts";
import { moderateComment } from "#app/comments/moderate.server.ts";
import { readThread } from "#app/comments/read.server.ts";
import { openTask } from "#app/comments/task.server.ts";
import { listWaiting } from "#app/comments/waiting.server.ts";
import { editComment, postComment } from "#app/comments/write.server.ts";
import { rolesInForce } from "#app/people/terms.server.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { acts, type Person, textServices, withPeople } from "./people.ts";

const say = async (db: Db, who: Person, kind: "comment" | "question", text: string, parentId?: number) => {
  const result = await postComment(db, textServices, who, "lahitori", { kind, text, parentId });
  if (!result.ok) throw new Error(result.fault);
  return result.id;
};

/** Returns the person with the roles that the next request would read. */
const asNow = async (db: Db, who: Person): Promise<Person> => ({ ...who, roles: await rolesInForce(db, who.id) });

const endRolesAMinuteAgo = (db: Db, who: Person) =>
  db
    .updateTable("person_role")
    .set({ ends: new Date(Date.now() - 60_000).toISOString() })
    .where("person_id", "=", who.id)
    .execute();

describe("marking an answer", () => {
  test("the asker may; the answer is then shown first, and the audit log has no entry", () =>
    withPeople(async ({ db, elected, author, other }) => {
      await say(db, other, "comment", "kommentti");
      const question = await say(db, elected, "question", "miten?");
      const first = await say(db, other, "comment", "en tiedä", question);
      const answer = await say(db, author, "comment", "näin", first);
      expect(await markAnswer(db, elected, "lahitori", answer, true)).toEqual({ ok: true, id: question });
      const ids = (await readThread(db, "lahitori")).map((it) => [
        it.comment.id,
        it.replies.map((reply) => [reply.comment.id, reply.isAnswer]),
      ]);
      expect(ids[0]).toEqual([
        question,
        [
          [answer, true],
          [first, false],
        ],
      ]);
      expect(await acts(db)).toEqual([]);
      expect(await markAnswer(db, elected, "lahitori", answer, false)).toMatchObject({ ok: true });
      expect((await readThread(db, "lahitori"))[0]?.replies).toMatchObject([{ isAnswer: false }]);
    }));

  test("a writer of an owner and the coordinator may too, which is recorded; others may not", () =>
    withPeople(async ({ db, elected, author, other, coordinator }) => {
      const question = await say(db, elected, "question", "miten?");
      const answer = await say(db, author, "comment", "näin", question);
      const mark = (who: Person | null, is = true) => markAnswer(db, who, "lahitori", answer, is);
      for (const who of [other, null]) expect(await mark(who)).toMatchObject({ fault: "forbidden" });
      expect(await mark(author)).toMatchObject({ ok: true });
      expect(await mark(coordinator, false)).toMatchObject({ ok: true });
      expect((await acts(db)).map((it) => [it.actor, it.act])).toEqual([
        [author.id, "mark-answer"],
        [coordinator.id, "unmark-answer"],
      ]);
    }));

  test("a role that ended a minute ago gives no right", () =>
    withPeople(async ({ db, elected, author, coordinator }) => {
      const question = await say(db, elected, "question", "miten?");
      const answer = await say(db, author, "comment", "näin", question);
      await endRolesAMinuteAgo(db, author);
      await endRolesAMinuteAgo(db, coordinator);
      for (const who of [await asNow(db, author), await asNow(db, coordinator)]) {
        expect(await markAnswer(db, who, "lahitori", answer, true)).toMatchObject({ fault: "forbidden" });
        const hide = { id: answer, hide: true, reason: "syy" };
        expect(await moderateComment(db, who, "lahitori", hide)).toMatchObject({ fault: "forbidden" });
      }
      expect(await markAnswer(db, await asNow(db, elected), "lahitori", answer, true)).toMatchObject({ ok: true });
    }));

  test("only a reply below a question can be its answer, and not after its deletion", () =>
    withPeople(async ({ db, elected, author }) => {
      const question = await say(db, elected, "question", "miten?");
      const comment = await say(db, elected, "comment", "muuta");
      const underComment = await say(db, author, "comment", "muuhun", comment);
      for (const id of [question, comment, underComment, 999]) {
        expect(await markAnswer(db, elected, "lahitori", id, true)).toMatchObject({ fault: "not-found" });
      }
      const answer = await say(db, author, "comment", "näin", question);
      expect(await markAnswer(db, elected, "toinen", answer, true)).toMatchObject({ fault: "not-found" });
      await markAnswer(db, elected, "lahitori", answer, true);
      expect(await listWaiting(db)).toEqual([]);
      await deleteComment(db, author, "lahitori", answer);
      expect(await listWaiting(db)).toMatchObject([{ kind: "question", id: question }]);
    }));
});

describe("hiding", () => {
  test("the coordinator hides with a reason and restores; readers see a stub, the audit log has both acts", () =>
    withPeople(async ({ db, elected, author, coordinator }) => {
      const id = await say(db, elected, "comment", "sopimaton");
      const before = await readContentVersion(db);
      const moderate = (who: Person | null, hide: boolean, reason = " Asiaton \n kieli ") =>
        moderateComment(db, who, "lahitori", { id, hide, reason });
      for (const who of [elected, author, null]) {
        expect(await moderate(who, true)).toMatchObject({ fault: "forbidden" });
      }
      expect(await moderate(coordinator, true, "  ")).toMatchObject({ fault: "reason" });
      expect(await moderate(coordinator, true, "x".repeat(501))).toMatchObject({ fault: "reason" });
      expect([await readContentVersion(db), await acts(db)]).toEqual([before, []]);

      expect(await moderate(coordinator, true)).toEqual({ ok: true, id });
      expect(await readContentVersion(db)).toBe(before + 1);
      const thread = await readThread(db, "lahitori");
      expect(thread).toMatchObject([{ comment: { state: "hidden", reason: "Asiaton kieli" } }]);
      expect(JSON.stringify(thread)).not.toMatch(/sopimaton|Valtuutettu/);
      const edit = { id, text: "uusi", seenVersion: "" };
      expect(await editComment(db, textServices, elected, "lahitori", edit)).toMatchObject({ fault: "forbidden" });

      expect(await moderate(coordinator, false, "Virhe")).toEqual({ ok: true, id });
      expect(await readThread(db, "lahitori")).toMatchObject([{ comment: { state: "shown" } }]);
      const subject = `comment:${id}`;
      expect(await acts(db)).toEqual([
        { actor: coordinator.id, act: "hide-comment", subject, reason: "Asiaton kieli" },
        { actor: coordinator.id, act: "restore-comment", subject, reason: "Virhe" },
      ]);
    }));

  test("a question with a hidden answer waits again", () =>
    withPeople(async ({ db, elected, author, coordinator }) => {
      const question = await say(db, elected, "question", "miten?");
      const answer = await say(db, author, "comment", "näin", question);
      await markAnswer(db, elected, "lahitori", answer, true);
      await moderateComment(db, coordinator, "lahitori", { id: answer, hide: true, reason: "syy" });
      expect(await listWaiting(db)).toMatchObject([{ id: question }]);
      expect((await readThread(db, "lahitori"))[0]?.replies).toMatchObject([{ isAnswer: false }]);
    }));
});

describe("opening a form", () => {
  test("follows the same rules", () =>
    withPeople(async ({ db, elected, other, coordinator }) => {
      const id = await say(db, elected, "comment", "oma");
      const open = (who: Person | null, task: "edit" | "delete" | "hide" | "reply") =>
        openTask(db, who, "lahitori", task, id).then((it) => (it.ok ? "ok" : it.fault));
      expect([await open(elected, "edit"), await open(other, "edit")]).toEqual(["ok", "forbidden"]);
      expect([await open(elected, "delete"), await open(coordinator, "delete")]).toEqual(["ok", "forbidden"]);
      expect([await open(coordinator, "hide"), await open(elected, "hide")]).toEqual(["ok", "forbidden"]);
      expect([await open(other, "reply"), await open(null, "reply")]).toEqual(["ok", "forbidden"]);
      await moderateComment(db, coordinator, "lahitori", { id, hide: true, reason: "syy" });
      expect([await open(other, "reply"), await open(elected, "edit")]).toEqual(["not-found", "forbidden"]);
    }));
});
