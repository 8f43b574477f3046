import { describe, expect, test } from "vitest";
import { changePassword } from "#app/people/change-password.server.ts";
import { makeLink, readLink } from "#app/people/links.server.ts";
import { hashPassword, passwordFault } from "#app/people/password.server.ts";
import { recoveryLink } from "#app/people/people.server.ts";
import { firstCoordinatorLink, redeemLink } from "#app/people/redeem-link.server.ts";
import { listSessions, readSession } from "#app/people/sessions.server.ts";
import { signIn } from "#app/people/sign-in.server.ts";
import { tokenHash } from "#app/people/token.server.ts";
import { addPerson, cookieFor, here, password } from "#tests/support/people.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const form = { password, email: "", name: "" };

describe("passwords", () => {
  test.each([
    ["yksitoista1", "short"],
    ["kaksitoista1", null],
    ["å".repeat(200), null],
    ["å".repeat(201), "long"],
    ["", "short"],
  ])("%j is %s", (text, fault) => expect(passwordFault(text)).toBe(fault));

  test("are stored as argon2id only", async () => {
    expect(await hashPassword(password)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe("signing in", () => {
  test("with the right password, whatever the case of the address", () =>
    withLibrary(async (db) => {
      const { id, email } = await addPerson(db, "liminka", ["author"]);
      await db
        .updateTable("person")
        .set({ password_hash: await hashPassword(password) })
        .execute();
      const result = await signIn(db, { email: ` ${email.toUpperCase()} `, password }, here);
      if (!result.ok) throw new Error("refused");
      expect((await readSession(db, result.token))?.actor).toMatchObject({ id, roles: ["author"] });
    }));

  test("in a browser that has a session replaces that session and leaves the person's others", () =>
    withLibrary(async (db) => {
      const { id, email } = await addPerson(db, "liminka", ["author"]);
      await db
        .updateTable("person")
        .set({ password_hash: await hashPassword(password) })
        .execute();
      const [old, other] = [await cookieFor(db, id), await cookieFor(db, id)];
      const result = await signIn(db, { email, password }, { ...here, session: old.token });
      if (!result.ok) throw new Error("refused");
      const left = await Promise.all([old.token, other.token, result.token].map((token) => readSession(db, token)));
      expect(left.map((it) => it !== null)).toEqual([false, true, true]);
    }));

  test("an unknown address, a wrong password and no password yet get the same answer", () =>
    withLibrary(async (db) => {
      const { email } = await addPerson(db, "liminka", ["author"]);
      const refused = { ok: false, fault: "wrong" };
      const at = (address: string, words = password) => signIn(db, { email: address, password: words }, here);
      expect(await at("ei.ole@example.org")).toEqual(refused);
      expect(await at(email)).toEqual(refused);
      await db
        .updateTable("person")
        .set({ password_hash: await hashPassword(password) })
        .execute();
      expect(await at(email, "väärä salasana tämä")).toEqual(refused);
      expect((await at(email)).ok).toBe(true);
    }));

  test("a person who was ended has no role in force, whatever the clock says, and so only the own data", () =>
    withLibrary(async (db) => {
      const { id, email } = await addPerson(db, "liminka", ["author"]);
      const password_hash = await hashPassword(password);
      // As after a clock that was set back: the role's term ends later than now.
      const ends = new Date(Date.now() + 3_600_000).toISOString();
      await db.updateTable("person_role").set({ ends }).execute();
      await db.updateTable("person").set({ password_hash, ended_at: ends }).where("id", "=", id).execute();
      const result = await signIn(db, { email, password }, here);
      if (!result.ok) throw new Error("refused");
      expect((await readSession(db, result.token))?.actor).toEqual({
        id,
        organisationId: expect.any(Number),
        roles: [],
      });
    }));

  test("is recorded in the security log, without the password and the e-mail address", () =>
    withLibrary(async (db) => {
      await signIn(db, { email: "kuka@example.org", password }, here);
      const [event] = await db.selectFrom("security_event").selectAll().execute();
      expect(event).toMatchObject({ kind: "sign-in", person_id: null, address: here.address, outcome: "refused" });
      expect(JSON.stringify(event)).not.toMatch(/kuka|sanaa/);
    }));
});

describe("sessions", () => {
  test("the database stores no token, and a session ends when idle or old", () =>
    withLibrary(async (db) => {
      const { id } = await addPerson(db, "liminka", ["author"]);
      const { token } = await cookieFor(db, id);
      expect(JSON.stringify(await db.selectFrom("session").selectAll().execute())).not.toContain(token);
      const change = (set: Record<string, string>) => db.updateTable("session").set(set).execute();
      const fresh = await db.selectFrom("session").selectAll().executeTakeFirstOrThrow();
      const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
      expect(await readSession(db, token)).not.toBeNull();
      await change({ seen_at: ago(12.1) });
      expect(await readSession(db, token)).toBeNull();
      await change({ seen_at: fresh.seen_at, expires_at: ago(0.1) });
      expect(await readSession(db, token)).toBeNull();
      await change({ expires_at: fresh.expires_at });
      expect(await readSession(db, token)).not.toBeNull();
    }));

  test("a running session loses a role that has ended", () =>
    withLibrary(async (db) => {
      const { id } = await addPerson(db, "liminka", ["author", "contact"]);
      const { token } = await cookieFor(db, id);
      const minuteAgo = new Date(Date.now() - 60_000).toISOString();
      await db.updateTable("person_role").set({ ends: minuteAgo }).where("role", "=", "contact").execute();
      expect((await readSession(db, token))?.actor.roles).toEqual(["author"]);
    }));

  test("changing the password needs the old one, ends the other sessions and gives this one a new token", () =>
    withLibrary(async (db) => {
      const { id } = await addPerson(db, "liminka", ["author"]);
      await db
        .updateTable("person")
        .set({ password_hash: await hashPassword(password) })
        .execute();
      const before = await cookieFor(db, id);
      const next = "aivan uusi salasana";
      expect(await changePassword(db, id, { old: "väärä salasana tämä", next }, here)).toEqual({
        ok: false,
        fault: "old",
      });
      expect(await changePassword(db, id, { old: password, next: "lyhyt" }, here)).toEqual({
        ok: false,
        fault: "password-short",
      });
      expect(await readSession(db, before.token)).not.toBeNull();
      const changed = await changePassword(db, id, { old: password, next }, here);
      if (!changed.ok) throw new Error("refused");
      expect(await readSession(db, before.token)).toBeNull();
      expect(await listSessions(db, id)).toHaveLength(1);
      expect(await readSession(db, changed.token)).not.toBeNull();
    }));
});

describe("links", () => {
  test("the first coordinator's works once, and none is created when there is a coordinator", () =>
    withLibrary(async (db) => {
      const token = (await firstCoordinatorLink(db)) ?? "";
      const fields = { password, email: "Eka@example.org", name: "Eka Koordinaattori" };
      const used = await redeemLink(db, token, fields, here);
      if (!used.ok) throw new Error(used.fault);
      expect(await readSession(db, used.token)).toMatchObject({
        email: "eka@example.org",
        organisation: "thl",
        actor: { roles: ["coordinator"] },
      });
      expect(await redeemLink(db, token, fields, here)).toEqual({ ok: false, fault: "gone" });
      expect(await firstCoordinatorLink(db)).toBeNull();
    }));

  test("a new link for the first coordinator replaces the earlier one", () =>
    withLibrary(async (db) => {
      const first = (await firstCoordinatorLink(db)) ?? "";
      const second = (await firstCoordinatorLink(db)) ?? "";
      expect([await readLink(db, first), (await readLink(db, second))?.purpose]).toEqual([null, "first-coordinator"]);
    }));

  test.each([
    [{ password: "lyhyt", email: "a@example.org", name: "Aa Bee" }, "password-short"],
    [{ password, email: "ei osoite", name: "Aa Bee" }, "email"],
    [{ password, email: "a@example.org", name: "<b>" }, "name"],
  ])("a refused form leaves the link usable: %j", (fields, fault) =>
    withLibrary(async (db) => {
      const token = (await firstCoordinatorLink(db)) ?? "";
      expect(await redeemLink(db, token, fields, here)).toEqual({ ok: false, fault });
      expect((await redeemLink(db, token, { password, email: "a@example.org", name: "Aa Bee" }, here)).ok).toBe(true);
    }),
  );

  test("used twice at the same moment, only one of the two succeeds", () =>
    withLibrary(async (db) => {
      const { id } = await addPerson(db, "liminka", ["author"]);
      const token = await makeLink(db, "invitation", id);
      const both = await Promise.all([redeemLink(db, token, form, here), redeemLink(db, token, form, here)]);
      expect(both.map((it) => it.ok).sort()).toEqual([false, true]);
    }));

  test("reading does not use it; it expires", () =>
    withLibrary(async (db) => {
      const { id } = await addPerson(db, "liminka", ["author"]);
      const token = await makeLink(db, "recovery", id);
      expect(await readLink(db, token)).toMatchObject({ purpose: "recovery", person: { id } });
      expect(await readLink(db, token)).not.toBeNull();
      expect(JSON.stringify(await db.selectFrom("link").selectAll().execute())).not.toContain(token);
      const row = await db
        .selectFrom("link")
        .selectAll()
        .where("token_hash", "=", tokenHash(token))
        .executeTakeFirstOrThrow();
      expect(Date.parse(row.expires_at) - Date.parse(row.created_at)).toBe(60 * 60_000);
      await db
        .updateTable("link")
        .set({ expires_at: new Date(Date.now() - 1).toISOString() })
        .execute();
      expect(await redeemLink(db, token, form, here)).toEqual({ ok: false, fault: "gone" });
    }));

  test("recovery from the command line ends the earlier sessions", () =>
    withLibrary(async (db) => {
      const { id, email } = await addPerson(db, "liminka", ["author"]);
      const stolen = await cookieFor(db, id);
      expect(await recoveryLink(db, "ei.ole@example.org")).toBeNull();
      const token = (await recoveryLink(db, email)) ?? "";
      expect((await redeemLink(db, token, form, here)).ok).toBe(true);
      expect(await readSession(db, stolen.token)).toBeNull();
      expect(await db.selectFrom("audit").select("act").execute()).toEqual([{ act: "recovery-link" }]);
    }));
});
