import { describe, expect, test } from "vitest";
import { endPerson } from "#app/people/manage/end.server.ts";
import { invite, listPeople, type NewPerson, renewLink } from "#app/people/people.server.ts";
import { deleteOldSecurityEvents, recordSecurity } from "#app/people/records.server.ts";
import { readSession } from "#app/people/sessions.server.ts";
import { rolesInForce } from "#app/people/terms.server.ts";
import type { Db } from "#db/client.server.ts";
import { addPerson, inviteAndJoin } from "#tests/support/people.ts";
import { rolesThatMayNot } from "#tests/support/roles.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const newcomer = (change: Partial<NewPerson> = {}): NewPerson => ({
  email: "uusi@example.org",
  name: "Uusi Henkilö",
  organisation: "liminka",
  language: "fi",
  roles: ["author"],
  lastDay: "",
  ...change,
});

describe("inviting", () => {
  test("a contact invites to the own organisation, and the act is recorded", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", ["contact"]);
      const { session } = await inviteAndJoin(db, actor, "uusi@example.org", ["author", "elected"]);
      expect((await readSession(db, session))?.actor.roles.toSorted()).toEqual(["author", "elected"]);
      const acts = await db.selectFrom("audit").select(["act", "actor_id", "reason"]).execute();
      expect(acts).toEqual([{ act: "invite", actor_id: actor.id, reason: "role:author role:elected" }]);
    }));

  test.each<[string, Partial<NewPerson>, string]>([
    ["another organisation", { organisation: "oulu" }, "organisation"],
    ["an unknown organisation", { organisation: "atlantis" }, "organisation"],
    ["the coordinator's role", { roles: ["coordinator"] }, "roles"],
    ["no role", { roles: [] }, "roles"],
    ["a malformed e-mail address", { email: "x" }, "email"],
    ["a malformed name", { name: "<script>" }, "name"],
    ["a past day", { lastDay: "2020-01-01" }, "last-day"],
    ["a malformed day", { lastDay: "huomenna" }, "last-day"],
  ])("a contact may not: %s", (_name, change, fault) =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", ["contact"]);
      expect(await invite(db, actor, newcomer(change))).toEqual({ ok: false, fault });
      expect((await invite(db, actor, newcomer())).ok).toBe(true);
      const again = await invite(db, actor, newcomer({ email: "UUSI@example.org" }));
      expect(again).toEqual({ ok: false, fault: "email-taken" });
    }),
  );

  test.each(rolesThatMayNot("invite"))("a %s invites nobody", (role) =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", [role]);
      expect((await invite(db, actor, newcomer())).ok).toBe(false);
    }),
  );

  test("the coordinator invites anywhere and to any role, with a term", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "thl", ["coordinator"]);
      const lastDay = `${new Date().getFullYear() + 1}-06-30`;
      expect((await invite(db, actor, newcomer({ organisation: "oulu", roles: ["contact"], lastDay }))).ok).toBe(true);
      const { ends } = await db
        .selectFrom("person_role")
        .select("ends")
        .where("role", "=", "contact")
        .executeTakeFirstOrThrow();
      expect(ends).toBe(`${lastDay}T22:00:00.000Z`);
    }));
});

test("a role that the program does not know gives no right, and those beside it hold", () =>
  withLibrary(async (db) => {
    const { id } = await addPerson(db, "liminka", ["author"]);
    const starts = new Date().toISOString();
    await db.insertInto("person_role").values({ person_id: id, role: "of-tomorrow", starts, ends: null }).execute();
    expect(await rolesInForce(db, id)).toEqual(["author"]);
    const { actor } = await addPerson(db, "liminka", ["contact"]);
    const person = (await listPeople(db, actor)).find((it) => it.id === id);
    expect(person?.roles).toEqual([{ role: "author", ends: null }]);
  }));

async function end(db: Db, actor: Parameters<typeof endPerson>[1], id: number) {
  const result = await endPerson(db, actor, id, { successor: null, coordinator: null });
  return result.ok ? "ok" : result.fault;
}

test("a contact does not learn whether or where an address has an account; a coordinator does", () =>
  withLibrary(async (db) => {
    const { actor } = await addPerson(db, "liminka", ["contact"]);
    const theirs = await addPerson(db, "oulu", ["author"]);
    const ended = await addPerson(db, "oulu", ["author"], "Oulun Entinen");
    await db.updateTable("person").set({ ended_at: "2026-01-01" }).where("id", "=", ended.id).execute();
    const faults = async (by: typeof actor, organisation: string) =>
      Promise.all(
        [theirs, ended].map(async ({ email }) => {
          const result = await invite(db, by, newcomer({ email, organisation }));
          return result.ok ? "ok" : result.fault;
        }),
      );
    expect(await faults(actor, "liminka")).toEqual(["email-elsewhere", "email-elsewhere"]);
    const coordinator = await addPerson(db, "thl", ["coordinator"]);
    expect(await faults(coordinator.actor, "liminka")).toEqual(["email-taken", "email-ended"]);
  }));

describe("managing", () => {
  test("a contact sees and ends the own organisation's people only", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", ["contact"]);
      const mine = await addPerson(db, "liminka", ["author"]);
      const theirs = await addPerson(db, "oulu", ["author"]);
      expect((await listPeople(db, actor)).map((it) => it.id).sort()).toEqual([actor.id, mine.id]);
      expect([await end(db, actor, theirs.id), await renewLink(db, actor, theirs.id)]).toEqual(["gone", null]);
      expect([await renewLink(db, actor, mine.id).then(Boolean), await end(db, actor, mine.id)]).toEqual([true, "ok"]);
      expect(await renewLink(db, actor, mine.id)).toBeNull();
    }));

  test("a contact of the coordinator's organisation cannot reach a coordinator's account", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "thl", ["contact"]);
      const coordinator = await addPerson(db, "thl", ["coordinator"]);
      expect([await renewLink(db, actor, coordinator.id), await end(db, actor, coordinator.id)]).toEqual([
        null,
        "gone",
      ]);
      expect(await end(db, coordinator.actor, actor.id)).toBe("ok");
    }));

  test("ended roles end the session at once", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", ["contact"]);
      const { session } = await inviteAndJoin(db, actor, "uusi@example.org", ["author"]);
      const id = (await readSession(db, session))?.actor.id ?? 0;
      expect(await end(db, actor, id)).toBe("ok");
      expect(await readSession(db, session)).toBeNull();
    }));
});

describe("the records", () => {
  test("rows of the audit log cannot be changed, and say nothing else than they said", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", ["contact"]);
      await invite(db, actor, newcomer());
      await expect(db.updateTable("audit").set({ act: "x" }).execute()).rejects.toThrow("append-only");
      await expect(db.updateTable("audit").set({ reason: "muu syy" }).execute()).rejects.toThrow("append-only");
      expect(await db.selectFrom("audit").select("act").execute()).toEqual([{ act: "invite" }]);
    }));

  test("old security events are deleted, and none can be changed", () =>
    withLibrary(async (db) => {
      await db
        .insertInto("security_event")
        .values({ at: "2020-01-01T00:00:00.000Z", kind: "old", person_id: null, address: null, outcome: "ok" })
        .execute();
      await recordSecurity(db, { kind: "password", outcome: "ok" });
      await expect(db.updateTable("security_event").set({ kind: "x" }).execute()).rejects.toThrow("never changed");
      await deleteOldSecurityEvents(db, 90);
      expect((await db.selectFrom("security_event").select("kind").execute()).map((it) => it.kind)).toEqual([
        "password",
      ]);
    }));
});
