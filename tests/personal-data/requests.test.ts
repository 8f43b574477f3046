import path from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeLink, readLink } from "#app/people/links.server.ts";
import { listPeople } from "#app/people/people.server.ts";
import { recordAct, recordSecurity } from "#app/people/records.server.ts";
import { readSession } from "#app/people/sessions.server.ts";
import { exportOwnData } from "#app/personal-data/export.server.ts";
import {
  answerRequest,
  countWaitingRequests,
  listOwnRequests,
  makeRequest,
} from "#app/personal-data/requests.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import type { DataRequestOutcome } from "#db/schema.ts";
import { fillEveryTable, tableNames } from "#tests/support/old-database.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { withFolder, withLibrary } from "#tests/support/temporary.ts";

/** Columns that refer to people. The copy has their rows; who removed, confirmed, withdrew or handled is in its audit log. */
const toldColumns = [
  "adoption.removed_by",
  "adoption_draft.person_id",
  "adoption_version.saved_by",
  "audit.actor_id",
  "comment.author_id",
  "comment.keeper_id",
  "data_request.handled_by",
  "data_request.person_id",
  "device.person_id",
  "draft.created_by",
  "draft.updated_by",
  "feedback.handled_by",
  "file.uploaded_by",
  "half_session.person_id",
  "link.person_id",
  "person_role.person_id",
  "pick.person_id",
  "practice.confirmed_by",
  "practice.withdrawn_by",
  "recovery_code.person_id",
  "redaction.redacted_by",
  "revision.published_by",
  "second_factor.person_id",
  "security_event.person_id",
  "session.person_id",
];
const sent = new Date("2026-12-01T09:00:00Z");

async function withRequest(kind: "erasure" | "rectification", work: (desk: Desk) => Promise<void>): Promise<void> {
  await withLibrary(async (db) => {
    const person = await addPerson(db, "liminka", ["author"], "Aino Poistettava");
    const { actor } = await addPerson(db, "thl", ["coordinator"], "Kaisa Koordinaattori");
    const words = kind === "erasure" ? "" : "Nimeni on Aino Korjattu.";
    expect(await makeRequest(db, person.id, kind, words, sent)).toEqual({ ok: true });
    const [request] = await listOwnRequests(db, person.id);
    const id = request?.id ?? 0;
    await work({
      db,
      person,
      coordinator: actor,
      id,
      answer: (outcome, text, confirmed = true) =>
        answerRequest(db, actor, id, { outcome, words: text, confirmed }, new Date("2026-12-05T09:00:00Z")),
    });
  });
}

interface Desk {
  db: Db;
  person: Awaited<ReturnType<typeof addPerson>>;
  coordinator: Awaited<ReturnType<typeof addPerson>>["actor"];
  id: number;
  answer(outcome: DataRequestOutcome, text: string, confirmed?: boolean): ReturnType<typeof answerRequest>;
}

describe("a request", () => {
  test.each([
    ["2026-12-01T09:00:00Z", "2027-01-01T09:00:00.000Z"],
    ["2027-01-31T09:00:00Z", "2027-02-28T09:00:00.000Z"],
    ["2028-01-31T09:00:00Z", "2028-02-29T09:00:00.000Z"],
  ])("of %s is due %s", (at, due) =>
    withLibrary(async (db) => {
      const { id } = await addPerson(db, "liminka", ["author"]);
      await makeRequest(db, id, "objection", "En halua.", new Date(at));
      expect((await listOwnRequests(db, id))[0]?.due_at).toBe(due);
    }),
  );

  test("without words, too long, twice the same or the eleventh is refused; an erasure needs no words", () =>
    withLibrary(async (db) => {
      const { id } = await addPerson(db, "liminka", ["author"]);
      expect(await makeRequest(db, id, "rectification", "  ")).toEqual({ ok: false, fault: "empty" });
      expect(await makeRequest(db, id, "rectification", "ä".repeat(2_001))).toEqual({ ok: false, fault: "too-long" });
      expect(await makeRequest(db, id, "rectification", "ä".repeat(2_000))).toEqual({ ok: true });
      expect(await makeRequest(db, id, "rectification", "ä".repeat(2_000))).toEqual({ ok: false, fault: "same" });
      expect(await makeRequest(db, id, "erasure", "")).toEqual({ ok: true });
      expect(await makeRequest(db, id, "erasure", "vielä kerran")).toEqual({ ok: false, fault: "same" });
      for (let n = 3; n <= 10; n++) await makeRequest(db, id, "objection", `syy ${n}`);
      expect(await makeRequest(db, id, "objection", "yksi vielä")).toEqual({ ok: false, fault: "too-many" });
      expect(await countWaitingRequests(db)).toBe(10);
    }));

  test("is answered once, with words; a refusal gives the reason and changes no account", () =>
    withRequest("rectification", async ({ db, person, answer }) => {
      expect(await answer("refused", " ")).toEqual({ ok: false, fault: "empty" });
      expect(await answer("refused", "x".repeat(2_001))).toEqual({ ok: false, fault: "too-long" });
      expect(await answer("refused", "Nimi on jo oikein.")).toEqual({ ok: true });
      expect(await answer("done", "Toinen vastaus")).toEqual({ ok: false, fault: "gone" });
      const [own] = await listOwnRequests(db, person.id);
      expect(own).toMatchObject({ outcome: "refused", answer: "Nimi on jo oikein." });
      expect(await db.selectFrom("audit").select(["act", "subject", "reason"]).execute()).toEqual([
        { act: "data-request-refused", subject: `person:${person.id}`, reason: null },
      ]);
    }));

  test("is not answered by anybody but a coordinator", () =>
    withRequest("rectification", async ({ db, person, id }) => {
      const answering = answerRequest(db, person.actor, id, { outcome: "done", words: "x", confirmed: true });
      await expect(answering).rejects.toThrow("Only coordinators");
      expect(await countWaitingRequests(db)).toBe(1);
    }));
});

describe("an erasure", () => {
  test("takes name and address everywhere, ends what the person had, and keeps what was said for the organisation", () =>
    withRequest("erasure", async ({ db, person, coordinator, answer }) => {
      const { token } = await cookieFor(db, person.id);
      const link = await makeLink(db, "recovery", person.id);
      await recordSecurity(db, { kind: "sign-in", personId: person.id, address: "192.0.2.77", outcome: "ok" });
      await recordAct(db, {
        actorId: coordinator.id,
        act: "end-roles",
        subject: `person:${person.id}`,
        reason: `from:${person.email}`,
      });
      await db
        .insertInto("feedback")
        .values({
          kind: "feedback",
          practice_id: null,
          comment_id: null,
          address: "/",
          text: "Hyvä palvelu",
          name: "Aino Poistettava",
          email: person.email,
          created_at: sent.toISOString(),
          due_at: null,
        })
        .execute();
      expect(await answer("done", "", false)).toEqual({ ok: false, fault: "unconfirmed" });
      expect(await readSession(db, token)).not.toBeNull();
      expect(await answer("done", "")).toEqual({ ok: true });
      for (const table of await tableNames(db)) {
        const rows = JSON.stringify(
          await db
            .selectFrom(table as "person")
            .selectAll()
            .execute(),
        );
        expect([table, /Poistettava|aino\.poistettava|192\.0\.2\.77/i.test(rows)]).toEqual([table, false]);
      }
      expect([await readSession(db, token), await readLink(db, link)]).toEqual([null, null]);
      expect((await listPeople(db, coordinator)).map((it) => it.id)).toEqual([coordinator.id]);
      expect(await db.selectFrom("feedback").select("text").execute()).toEqual([{ text: "Hyvä palvelu" }]);
    }));

  test("of the only coordinator waits for another one", () =>
    withLibrary(async (db) => {
      const { id, actor } = await addPerson(db, "thl", ["coordinator"], "Kaisa Ainoa");
      await makeRequest(db, id, "erasure", "");
      const [request] = await listOwnRequests(db, id);
      const erase = () => answerRequest(db, actor, request?.id ?? 0, { outcome: "done", words: "", confirmed: true });
      expect(await erase()).toEqual({ ok: false, fault: "last-coordinator" });
      const other = await addPerson(db, "thl", ["coordinator"], "Toinen Koordinaattori");
      await db.updateTable("person").set({ password_hash: "x" }).where("id", "=", other.id).execute();
      expect(await erase()).toEqual({ ok: true });
    }));
});

test("the copy of one's data has every kind of it, and neither secrets nor other people's", () =>
  withFolder(async (folder) => {
    const db = await openDatabase(path.join(folder, "filled.sqlite"));
    await migrate(db);
    await fillEveryTable(db);
    const { id } = await db.selectFrom("person").select("id").orderBy("id", "desc").executeTakeFirstOrThrow();
    const data = await exportOwnData(db, id);
    const empty = Object.entries(data).filter(([, rows]) => Array.isArray(rows) && rows.length === 0);
    expect(empty).toEqual([]);
    const told = JSON.stringify(data);
    expect(told).not.toMatch(/(?:token|password|code)_hash|"secret"/);
    // Every column that refers to a person is looked at: a new table must be told here too.
    const columns = await personColumns(db);
    await db.destroy();
    expect(columns).toEqual(toldColumns);
  }));

/** The columns that refer to people, as `table.column`. */
async function personColumns(db: Db): Promise<string[]> {
  const found: string[] = [];
  for (const table of await tableNames(db)) {
    const { rows } = await sql<{
      table: string;
      from: string;
    }>`select * from pragma_foreign_key_list(${table})`.execute(db);
    found.push(...rows.filter((it) => it.table === "person").map((it) => `${table}.${it.from}`));
  }
  return found.sort();
}
