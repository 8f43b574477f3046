import { describe, expect, test } from "vitest";
import { handleFeedback, type NewFeedback, sendFeedback } from "#app/comments/feedback.server.ts";
import { createRateLimit } from "#app/comments/rate-limit.ts";
import { listWaiting } from "#app/comments/waiting.server.ts";
import { postComment } from "#app/comments/write.server.ts";
import type { Db } from "#db/client.server.ts";
import { acts, textServices, withPeople } from "./people.ts";

const blank: NewFeedback = {
  kind: "feedback",
  practice: "",
  commentId: null,
  address: "",
  text: "Hei",
  name: "",
  email: "",
};
const open = createRateLimit(100, 1_000);
const send = (db: Db, change: Partial<NewFeedback> = {}) =>
  sendFeedback(db, open, "192.0.2.1", { ...blank, ...change });

describe("feedback", () => {
  test("needs no name; accessibility is due in fourteen days", () =>
    withPeople(async ({ db }) => {
      expect(await send(db)).toMatchObject({ ok: true });
      await send(db, { kind: "accessibility", name: "Maija Meikäläinen", email: " Maija@Example.org " });
      const rows = await db.selectFrom("feedback").selectAll().orderBy("id").execute();
      expect(rows).toMatchObject([
        { name: "", email: "", due_at: null, handled_at: null },
        { kind: "accessibility", email: "maija@example.org" },
      ]);
      const [, second] = rows;
      expect(Date.parse(second?.due_at ?? "") - Date.parse(second?.created_at ?? "")).toBe(14 * 86_400_000);
    }));

  test.each([
    ["an empty text", { text: " \n" }, "empty"],
    ["a too long text", { text: "x".repeat(5_001) }, "too-long"],
    ["markup for a name", { name: "<b>x</b>" }, "name"],
    ["an invalid e-mail address", { email: "ei osoite" }, "email"],
  ])("%s is refused", (_name, change, fault) =>
    withPeople(async ({ db }) => {
      expect(await send(db, change)).toMatchObject({ fault });
      expect(await db.selectFrom("feedback").select("id").execute()).toEqual([]);
      expect((await send(db)).ok).toBe(true);
    }),
  );

  test("a comment is stored only with its own practice", () =>
    withPeople(async ({ db, elected }) => {
      const words = { kind: "comment", text: "hei" } as const;
      const posted = await postComment(db, textServices, elected, "lahitori", words);
      const commentId = posted.ok ? posted.id : 0;
      await send(db, { kind: "report", practice: "lahitori", commentId });
      await send(db, { kind: "report", practice: "toinen", commentId });
      await send(db, { kind: "report", practice: "ei-ole", commentId });
      const rows = await db.selectFrom("feedback").select(["practice_id", "comment_id"]).orderBy("id").execute();
      expect(rows.map((it) => [it.practice_id !== null, it.comment_id])).toEqual([
        [true, commentId],
        [true, null],
        [false, null],
      ]);
    }));

  test("too many from one address are refused, one from another address is not", () =>
    withPeople(async ({ db }) => {
      const limit = createRateLimit(5, 3_600_000, () => 0);
      for (let n = 0; n < 5; n++) expect((await sendFeedback(db, limit, "192.0.2.1", blank)).ok).toBe(true);
      expect(await sendFeedback(db, limit, "192.0.2.1", blank)).toMatchObject({
        fault: "too-many",
        waitSeconds: 3_600,
      });
      expect((await sendFeedback(db, limit, "192.0.2.2", blank)).ok).toBe(true);
    }));
});

describe("the list of what waits", () => {
  test("has feedback and questions, oldest first, and marks the overdue", () =>
    withPeople(async ({ db, elected }) => {
      await send(db, { kind: "takeover", practice: "lahitori", text: "Meidän" });
      await postComment(db, textServices, elected, "lahitori", { kind: "question", text: "Miten?" });
      await new Promise((resolve) => setTimeout(resolve, 5));
      await send(db, { kind: "accessibility", text: "Ei näy" });
      const later = new Date(Date.now() + 15 * 86_400_000).toISOString();
      expect((await listWaiting(db, later)).map((it) => [it.kind, it.text, it.overdue])).toEqual([
        ["takeover", "Meidän", false],
        ["question", "Miten?", false],
        ["accessibility", "Ei näy", true],
      ]);
      expect((await listWaiting(db)).filter((it) => it.overdue)).toEqual([]);
    }));

  test("is handled by the coordinator, once, with a note that the audit log records", () =>
    withPeople(async ({ db, elected, author, coordinator }) => {
      const sent = await send(db);
      const id = sent.ok ? sent.id : 0;
      for (const who of [elected, author, null]) {
        expect(await handleFeedback(db, who, id, "tehty")).toMatchObject({ fault: "forbidden" });
      }
      expect(await handleFeedback(db, coordinator, id, " ")).toMatchObject({ fault: "reason" });
      expect(await handleFeedback(db, coordinator, id, "Vastattu")).toEqual({ ok: true });
      expect(await handleFeedback(db, coordinator, id, "Uudestaan")).toMatchObject({ fault: "not-found" });
      expect(await listWaiting(db)).toEqual([]);
      expect(await acts(db)).toEqual([
        { actor: coordinator.id, act: "handle-feedback", subject: `feedback:${id}`, reason: "Vastattu" },
      ]);
    }));
});
