import { describe, expect, test } from "vitest";
import { changePassword } from "#app/people/change-password.server.ts";
import { makeLink } from "#app/people/links.server.ts";
import { networksOf } from "#app/people/networks.ts";
import type { Origin } from "#app/people/open-session.server.ts";
import { redeemLink } from "#app/people/redeem-link.server.ts";
import { type SignInResult, signIn } from "#app/people/sign-in.server.ts";
import { deleteOldFailures, reserveAttempt, type ThrottleKey, takeBackAttempt } from "#app/people/throttle.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { addPerson, cheapHash, here, password } from "#tests/support/people.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const wrong = "väärä salasana tämä";
const begin = Date.parse("2026-12-01T09:00:00Z");
const minute = 60_000;

/** A person with a password. */
async function withPassword(db: Db, organisation = "liminka", name = "Aino Kirjoittaja") {
  const person = await addPerson(db, organisation, ["author"], name);
  await db
    .updateTable("person")
    .set({ password_hash: await cheapHash() })
    .where("id", "=", person.id)
    .execute();
  return person;
}

const from = (address: string, device: string | null = null): Origin => ({ ...here, address, device });
const outcome = (result: SignInResult) => (result.ok ? "ok" : result.fault);
const waitOf = (result: SignInResult) => ("waitSeconds" in result ? result.waitSeconds : 0);

describe("counting failures", () => {
  const keys: ThrottleKey[] = [{ kind: "account-network", of: "a" }];

  test("the wait doubles up to a quarter of an hour and no further, and other keys do not wait", () =>
    withLibrary(async (db) => {
      let now = begin;
      const waits: number[] = [];
      for (let n = 0; n < 40; n++) {
        const wait = await reserveAttempt(db, keys, now);
        waits.push(wait);
        now += wait * 1000;
        if (wait > 0) expect(await reserveAttempt(db, keys, now)).toBe(0);
      }
      expect(waits.slice(0, 10)).toEqual([0, 0, 0, 0, 0, 0, 2, 4, 8, 16]);
      expect(Math.max(...waits)).toBe(900);
      expect(await reserveAttempt(db, [{ kind: "account-network", of: "b" }], now)).toBe(0);
    }));

  test("tries at the same moment are counted one after the other", () =>
    withLibrary(async (db) => {
      const waits = await Promise.all(Array.from({ length: 50 }, () => reserveAttempt(db, keys, begin)));
      expect(waits.filter((it) => it === 0)).toHaveLength(6);
    }));

  test("two processes count together", () =>
    withLibrary(async (db, file) => {
      const other = await openDatabase(file);
      const tries = Array.from({ length: 20 }, (_, index) => reserveAttempt(index % 2 ? db : other, keys, begin));
      expect((await Promise.all(tries)).filter((it) => it === 0)).toHaveLength(6);
      await other.destroy();
    }));

  test("failures are forgotten with time, and their rows deleted", () =>
    withLibrary(async (db) => {
      for (let n = 0; n < 6; n++) await reserveAttempt(db, keys, begin);
      expect(await reserveAttempt(db, keys, begin)).toBeGreaterThan(0);
      const later = begin + 31 * minute;
      expect([await reserveAttempt(db, keys, later), await reserveAttempt(db, keys, later)]).toEqual([0, 2]);
      await deleteOldFailures(db, later + 23 * 60 * minute);
      expect(await db.selectFrom("throttle").selectAll().execute()).toHaveLength(1);
      await deleteOldFailures(db, later + 25 * 60 * minute);
      expect(await db.selectFrom("throttle").selectAll().execute()).toEqual([]);
    }));

  test("a clock that is set back lets nobody wait longer than a quarter of an hour", () =>
    withLibrary(async (db) => {
      for (let n = 0; n < 6; n++) await reserveAttempt(db, keys, begin + 48 * 60 * minute);
      expect(await reserveAttempt(db, keys, begin)).toBe(2);
      expect(await reserveAttempt(db, keys, begin + 2_000)).toBe(2);
    }));

  test("taking back undoes one, and a refused try counts nothing", () =>
    withLibrary(async (db) => {
      for (let n = 0; n < 6; n++) await reserveAttempt(db, keys, begin);
      for (let n = 0; n < 9; n++) expect(await reserveAttempt(db, keys, begin)).toBe(2);
      await takeBackAttempt(db, keys, begin);
      expect([await reserveAttempt(db, keys, begin), await reserveAttempt(db, keys, begin)]).toEqual([0, 2]);
    }));
});

describe("signing in under attack", () => {
  test("150 tries side by side from 150 addresses: as many checked as one after the other", () =>
    withLibrary(async (db) => {
      const one = await withPassword(db, "liminka", "Aino Yksi");
      const two = await withPassword(db, "pori", "Veera Kaksi");
      const attempt = (email: string, index: number) =>
        signIn(db, { email, password: wrong }, from(`198.18.${index}.1`), begin);
      const inTurn: string[] = [];
      for (let n = 0; n < 150; n++) inTurn.push(outcome(await attempt(one.email, n)));
      const atOnce = await Promise.all(Array.from({ length: 150 }, (_, n) => attempt(two.email, n)));
      const checked = inTurn.filter((it) => it === "wrong").length;
      expect(checked).toBe(21);
      expect(atOnce.filter((it) => outcome(it) === "wrong")).toHaveLength(checked);
    }));

  test("its owner gets in from a known device meanwhile, and waits on a new one", () =>
    withLibrary(async (db) => {
      const { id, email } = await withPassword(db);
      const first = await signIn(db, { email, password }, from("192.0.2.7"), begin);
      if (!first.ok) throw new Error("refused");
      for (let n = 0; n < 60; n++) await signIn(db, { email, password: wrong }, from(`198.18.${n}.1`), begin);
      expect(outcome(await signIn(db, { email, password }, from("192.0.2.7"), begin))).toBe("wait");
      const known = from("203.0.113.9", first.device);
      const again = await signIn(db, { email, password }, known, begin);
      expect([again.ok, again.ok && again.device]).toEqual([true, first.device]);
      // A device of somebody else, or one that is made up, is not known.
      const other = await withPassword(db, "pori", "Veera Kaksi");
      const theirs = await signIn(db, { email: other.email, password }, from("192.0.2.8"), begin);
      if (!theirs.ok) throw new Error("refused");
      for (const device of [theirs.device, "x".repeat(43)])
        expect(outcome(await signIn(db, { email, password }, from("203.0.113.9", device), begin))).toBe("wait");
      // A known device is slowed down by its own failures only.
      const tries: string[] = [];
      for (let n = 0; n < 14; n++) tries.push(outcome(await signIn(db, { email, password: wrong }, known, begin)));
      expect(tries.filter((it) => it === "wrong")).toHaveLength(11);
      expect(outcome(await signIn(db, { email, password }, known, begin))).toBe("wait");
      expect(outcome(await signIn(db, { email, password }, known, begin + 16 * minute))).toBe("ok");
      expect(await db.selectFrom("device").select("person_id").where("person_id", "=", id).execute()).toHaveLength(1);
    }));

  test("a new password and a recovery link forget the devices", () =>
    withLibrary(async (db) => {
      const { id, email } = await withPassword(db);
      const first = await signIn(db, { email, password }, here, begin);
      if (!first.ok) throw new Error("refused");
      const changed = await changePassword(db, id, { old: password, next: "aivan uusi salasana" }, here);
      if (!changed.ok) throw new Error(changed.fault);
      const recovered = await redeemLink(
        db,
        await makeLink(db, "recovery", id),
        { password, email: "", name: "" },
        here,
      );
      if (!recovered.ok) throw new Error(recovered.fault);
      expect(new Set([first.device, changed.device, recovered.device]).size).toBe(3);
      expect(await db.selectFrom("device").selectAll().execute()).toHaveLength(1);
    }));

  test("colleagues behind one address do not lock each other out, and one who sprays accounts is slowed down", () =>
    withLibrary(async (db) => {
      const one = await withPassword(db, "liminka", "Aino Yksi");
      const two = await withPassword(db, "liminka", "Veera Kaksi");
      for (let n = 0; n < 20; n++) await signIn(db, { email: one.email, password: wrong }, here, begin);
      expect(outcome(await signIn(db, { email: two.email, password }, here, begin))).toBe("ok");
      // Signing in between the tries does not reset what the network has tried.
      const tries: string[] = [];
      for (let n = 0; n < 60; n++) {
        tries.push(outcome(await signIn(db, { email: `arvaus${n}@example.org`, password: wrong }, here, begin)));
        if (n % 5 === 0) await signIn(db, { email: two.email, password }, here, begin);
      }
      expect(tries.filter((it) => it === "wrong").length).toBeLessThanOrEqual(31);
      expect(tries.at(-1)).toBe("wait");
    }));

  test("the addresses of one IPv6 network count together, and so do the networks of a block", () =>
    withLibrary(async (db) => {
      const spray = async (addressOf: (n: number) => string, count: number) => {
        let checked = 0;
        for (let n = 0; n < count; n++) {
          const email = `${addressOf(n).replaceAll(":", "-")}@example.org`;
          const result = await signIn(db, { email, password: wrong }, from(addressOf(n)), begin);
          if (outcome(result) === "wrong") checked += 1;
        }
        return checked;
      };
      expect(await spray((n) => `2001:db8:0:1::${n.toString(16)}`, 60)).toBe(31);
      const keysOf = (n: number): ThrottleKey[] => [
        { kind: "block", of: networksOf(`2001:db8:5:${n.toString(16)}::1`).block },
      ];
      const waits = await Promise.all(Array.from({ length: 130 }, (_, n) => reserveAttempt(db, keysOf(n), begin)));
      expect(waits.filter((it) => it === 0)).toHaveLength(101);
    }));

  test("a password that is changed by guessing the old one is slowed down", () =>
    withLibrary(async (db) => {
      const { id } = await withPassword(db);
      const attempt = (old: string, now = begin) =>
        changePassword(db, id, { old, next: "aivan uusi salasana" }, here, now).then((it) => it.ok || it.fault);
      const tries = await Promise.all(Array.from({ length: 10 }, () => attempt(wrong)));
      expect(tries.filter((it) => it === "old")).toHaveLength(6);
      expect(await attempt(password)).toBe("wait");
      expect(await attempt(password, begin + 3_000)).toBe(true);
    }));

  test("more at once than can wait are told to come again, and count nothing; a known device does not wait for them", () =>
    withLibrary(async (db) => {
      const { email } = await withPassword(db);
      const first = await signIn(db, { email, password }, here, begin);
      if (!first.ok) throw new Error("refused");
      // One address: most are told to wait after their turn, without hashing.
      const order: string[] = [];
      const flood = Array.from({ length: 600 }, async (_, n) => {
        const result = await signIn(db, { email: `a${n}@example.org`, password: wrong }, from("198.18.0.1"), begin);
        order.push(outcome(result));
        return result;
      });
      const known = signIn(db, { email, password }, from("203.0.113.9", first.device), begin).then((result) => {
        order.push("known");
        return result;
      });
      const busy = (await Promise.all(flood)).filter((it) => outcome(it) === "busy");
      expect((await known).ok).toBe(true);
      expect(busy.length).toBeGreaterThan(0);
      for (const result of busy) expect(waitOf(result)).toBe(5);
      expect(order.slice(order.indexOf("known")).filter((it) => it !== "busy").length).toBeGreaterThan(100);
      const events = await db.selectFrom("security_event").select("id").execute();
      expect(events).toHaveLength(600 - busy.length + 2);
    }));
});

test.each([
  ["192.0.2.7", "192.0.2.7", "192.0.2.0/24"],
  ["::ffff:192.0.2.7", "192.0.2.7", "192.0.2.0/24"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1::/48"],
  ["2001:DB8::1", "2001:db8:0:0::/64", "2001:db8:0::/48"],
  ["fe80::1%eth0", "fe80:0:0:0::/64", "fe80:0:0::/48"],
  ["", "", ""],
  ["unknown", "unknown", "unknown"],
])("the networks of %j are %j and %j", (address, network, block) => {
  expect(networksOf(address)).toEqual({ network, block });
});
