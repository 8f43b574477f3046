import { describe, expect, test } from "vitest";
import { changePassword } from "#app/people/change-password.server.ts";
import { makeLink } from "#app/people/links.server.ts";
import { resetFactor } from "#app/people/manage/reset-factor.server.ts";
import { hashPassword } from "#app/people/password.server.ts";
import { redeemLink } from "#app/people/redeem-link.server.ts";
import { codeAt, newSecret, secretAddress } from "#app/people/second-factor/codes.server.ts";
import { readFactor, renewRecoveryCodes, turnOff, turnOn } from "#app/people/second-factor/factor.server.ts";
import { giveCode, readHalfSession } from "#app/people/second-factor/half-session.server.ts";
import { lacksSecondFactor } from "#app/people/second-factor/required.ts";
import { deleteExpiredTokens, readSession } from "#app/people/sessions.server.ts";
import { signIn } from "#app/people/sign-in.server.ts";
import { erasePerson } from "#app/personal-data/erase.server.ts";
import { exportOwnData } from "#app/personal-data/export.server.ts";
import type { Db } from "#db/client.server.ts";
import { addPerson, cookieFor, here, password } from "#tests/support/people.ts";
import { withLibrary } from "#tests/support/temporary.ts";

/** The beginning of a step, so that the steps before and after are whole. */
const begin = Math.floor(Date.now() / 30_000) * 30_000;
const step = 30_000;
const minute = 60_000;

/** A person who has set up the second factor ten minutes before `begin`. */
async function withFactor(work: (bench: Bench) => Promise<void>, organisation = "liminka"): Promise<void> {
  await withLibrary(async (db) => {
    const person = await addPerson(db, organisation, ["author"], "Kaksi Vaihetta");
    await db
      .updateTable("person")
      .set({ password_hash: await hashPassword(password) })
      .where("id", "=", person.id)
      .execute();
    const secret = newSecret();
    const then = begin - 10 * minute;
    const on = await turnOn(db, proofOf(person.id, codeAt(secret, then)), secret, then);
    if (!on.ok) throw new Error(on.fault);
    const half = async (now = begin) => {
      const result = await signIn(db, { email: person.email, password }, here, now);
      return !result.ok && result.fault === "needs-code" ? result.half : "";
    };
    await work({ db, ...person, secret, codes: on.codes, half });
  });
}

interface Bench {
  db: Db;
  id: number;
  email: string;
  actor: Awaited<ReturnType<typeof addPerson>>["actor"];
  secret: string;
  codes: string[];
  half(now?: number): Promise<string>;
}

const proofOf = (personId: number, typed: string) => ({ personId, typed, address: here.address });
const word = (result: { ok: true } | { ok: false; fault: string }) => (result.ok ? "ok" : result.fault);

describe("setting up", () => {
  test("takes a code of the secret, and gives ten recovery codes of which only hashes are stored", () =>
    withLibrary(async (db) => {
      const { id } = await addPerson(db, "liminka", ["author"]);
      const secret = newSecret();
      const code = codeAt(secret, begin);
      const other = codeAt(newSecret(), begin);
      expect(await turnOn(db, proofOf(id, other === code ? "" : other), secret, begin)).toMatchObject({
        fault: "code",
      });
      expect(await turnOn(db, proofOf(id, code), "AAAA", begin)).toMatchObject({ fault: "code" });
      expect(await readFactor(db, id)).toBeNull();
      const on = await turnOn(db, proofOf(id, `${code.slice(0, 3)} ${code.slice(3)}`), secret, begin);
      const codes = on.ok ? on.codes : [];
      expect(new Set(codes).size).toBe(10);
      expect(codes.every((it) => /^(\d{4} ){4}\d{4}$/.test(it))).toBe(true);
      const stored = JSON.stringify(await db.selectFrom("recovery_code").selectAll().execute());
      for (const it of codes) expect(stored).not.toContain(it.replaceAll(" ", ""));
      expect(await readFactor(db, id)).toMatchObject({ codesLeft: 10 });
      const again = newSecret();
      expect(await turnOn(db, proofOf(id, codeAt(again, begin)), again, begin)).toMatchObject({ fault: "on" });
    }));

  test("gives the address that apps read", () => {
    const address = new URL(secretAddress("A".repeat(32), "aino@example.org"));
    expect([address.protocol, address.host]).toEqual(["otpauth:", "totp"]);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ secret: "A".repeat(32), issuer: "Vertaiskunta" });
    expect(decodeURIComponent(address.pathname)).toContain("aino@example.org");
  });

  test("codes are those of RFC 6238", () => {
    // The secret "12345678901234567890" of the RFC's table; its codes have eight digits, of which these are the last six.
    const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    expect([59, 1_111_111_109, 2_000_000_000].map((second) => codeAt(secret, second * 1000))).toEqual([
      "287082",
      "081804",
      "279037",
    ]);
  });
});

describe("signing in", () => {
  test("with the right password gives no session until the code is given, once", () =>
    withFactor(async ({ db, id, secret, half }) => {
      const token = await half();
      expect(await readSession(db, token)).toBeNull();
      expect(await db.selectFrom("session").selectAll().execute()).toEqual([]);
      expect(await readHalfSession(db, token, begin)).toBe(id);
      const wrong = String((Number(codeAt(secret, begin)) + 1) % 1_000_000).padStart(6, "0");
      const near = [-step, 0, step].map((it) => codeAt(secret, begin + it));
      if (!near.includes(wrong)) expect(word(await giveCode(db, token, wrong, here, begin))).toBe("code");
      const result = await giveCode(db, token, codeAt(secret, begin), here, begin);
      expect(result.ok && (await readSession(db, result.token))?.actor.id).toBe(id);
      expect(word(await giveCode(db, token, codeAt(secret, begin + step), here, begin))).toBe("gone");
    }));

  test.each([
    [-2, "code"],
    [-1, "ok"],
    [0, "ok"],
    [1, "ok"],
    [2, "code"],
  ])("the code of %i steps from now is answered %s", (steps, expected) =>
    withFactor(async ({ db, secret, half }) => {
      const code = codeAt(secret, begin + steps * step);
      const near = [-1, 0, 1].filter((it) => it !== steps).map((it) => codeAt(secret, begin + it * step));
      // Once in some hundred thousand runs two steps have the same code.
      if (expected === "code" && near.includes(code)) return;
      expect(word(await giveCode(db, await half(), code, here, begin))).toBe(expected);
    }),
  );

  test("a used code is refused: again, in another sign-in, and after the clock was set back; so are earlier ones", () =>
    withFactor(async ({ db, secret, half }) => {
      const code = codeAt(secret, begin);
      expect(word(await giveCode(db, await half(), code, here, begin))).toBe("ok");
      const next = await half();
      expect(word(await giveCode(db, next, code, here, begin))).toBe("code");
      expect(word(await giveCode(db, next, codeAt(secret, begin - step), here, begin))).toBe("code");
      expect(word(await giveCode(db, next, code, here, begin - step))).toBe("code");
      const earlier = begin - 5 * step;
      expect(word(await giveCode(db, next, codeAt(secret, earlier), here, earlier))).toBe("code");
      expect(word(await giveCode(db, next, codeAt(secret, begin + step), here, begin + step))).toBe("ok");
    }));

  test("the code that set the factor up signs nobody in", () =>
    withFactor(async ({ db, secret, half }) => {
      const then = begin - 10 * minute;
      expect(word(await giveCode(db, await half(then), codeAt(secret, then), here, then))).toBe("code");
    }));

  test("one code, or one half-session, used at the same moment twice opens one session", () =>
    withFactor(async ({ db, secret, codes, half }) => {
      const [one, two] = [await half(), await half()];
      const code = codeAt(secret, begin);
      const same = await Promise.all([one, two].map((it) => giveCode(db, it, code, here, begin)));
      expect(same.map(word).toSorted()).toEqual(["code", "ok"]);
      const third = await half();
      const [first = "", second = ""] = codes;
      const both = await Promise.all([first, second].map((it) => giveCode(db, third, it, here, begin)));
      expect(both.map(word).toSorted()).toEqual(["gone", "ok"]);
      // The code that found no half-session any more stays usable.
      expect(await db.selectFrom("recovery_code").selectAll().execute()).toHaveLength(9);
    }));

  test("a half-session lasts ten minutes, and a new password ends it", () =>
    withFactor(async ({ db, id, secret, half }) => {
      const token = await half();
      const late = begin + 10 * minute;
      expect(word(await giveCode(db, token, codeAt(secret, late), here, late))).toBe("gone");
      await deleteExpiredTokens(db, 30, late + 1);
      expect(await db.selectFrom("half_session").selectAll().execute()).toEqual([]);
      const other = await half();
      await changePassword(db, id, { old: password, next: "neljä aivan uutta sanaa" }, here);
      expect(word(await giveCode(db, other, codeAt(secret, begin), here, begin))).toBe("gone");
    }));

  test("a recovery link asks for the code too, a demo link does not", () =>
    withFactor(async ({ db, id, secret }) => {
      const form = { password: "kolme muuta sanaa nyt", email: "", name: "" };
      const recovered = await redeemLink(db, await makeLink(db, "recovery", id), form, here);
      if (recovered.ok || recovered.fault !== "needs-code") throw new Error("A session without a code");
      const now = Date.now();
      expect(word(await giveCode(db, recovered.half, codeAt(secret, now), here, now))).toBe("ok");
      expect(word(await redeemLink(db, await makeLink(db, "demo", id), form, here))).toBe("ok");
    }));
});

describe("recovery codes", () => {
  test("work once each, however they are spaced; another person's do not", () =>
    withFactor(async ({ db, codes, half }) => {
      const [first = "", second = ""] = codes;
      const give = async (code: string) => word(await giveCode(db, await half(), code, here, begin));
      expect(await give(first)).toBe("ok");
      expect(await give(first)).toBe("code");
      expect(await give(` ${second.replaceAll(" ", "-")} `)).toBe("ok");
      const other = await addPerson(db, "oulu", ["author"]);
      const secret = newSecret();
      const theirs = await turnOn(db, proofOf(other.id, codeAt(secret, begin)), secret, begin);
      expect(await give(theirs.ok ? (theirs.codes[0] ?? "") : "")).toBe("code");
    }));

  test("are replaced, and the factor turned off, only with a code", () =>
    withFactor(async ({ db, id, codes, secret }) => {
      const [first = "", second = ""] = codes;
      expect(word(await renewRecoveryCodes(db, proofOf(id, "123"), begin))).toBe("code");
      const renewed = await renewRecoveryCodes(db, proofOf(id, codeAt(secret, begin)), begin);
      expect(word(renewed)).toBe("ok");
      expect(word(await turnOff(db, proofOf(id, first), begin))).toBe("code");
      expect(word(await turnOff(db, proofOf(id, second), begin))).toBe("code");
      expect(await readFactor(db, id)).toMatchObject({ codesLeft: 10 });
      expect(word(await turnOff(db, proofOf(id, renewed.ok ? (renewed.value[0] ?? "") : ""), begin))).toBe("ok");
      expect(await readFactor(db, id)).toBeNull();
      expect(await db.selectFrom("recovery_code").selectAll().execute()).toEqual([]);
    }));
});

test("wrong codes slow down the next ones, side by side too, and are in the security log", () =>
  withFactor(async ({ db, codes, half }) => {
    const token = await half();
    const tries = await Promise.all(Array.from({ length: 20 }, () => giveCode(db, token, "0".repeat(20), here, begin)));
    expect(tries.filter((it) => word(it) === "code")).toHaveLength(6);
    expect(word(await giveCode(db, token, codes[0] ?? "", here, begin))).toBe("wait");
    expect(word(await giveCode(db, token, codes[0] ?? "", here, begin + 5 * minute))).toBe("ok");
    const outcomes = await db
      .selectFrom("security_event")
      .select("outcome")
      .where("kind", "=", "second-factor")
      .execute();
    const count = (name: string) => outcomes.filter((it) => it.outcome === name).length;
    expect([count("refused"), count("slowed down"), count("ok")]).toEqual([6, 15, 1]);
  }));

test("a manager resets another's, with a row in the audit log; not one's own, nor beyond the rights", () =>
  withFactor(async ({ db, id, actor, half }) => {
    const contact = await addPerson(db, "liminka", ["contact"]);
    const stranger = await addPerson(db, "oulu", ["contact"]);
    const coordinator = await addPerson(db, "thl", ["coordinator"]);
    const { token } = await cookieFor(db, id);
    const waiting = await half();
    expect(word(await resetFactor(db, stranger.actor, id))).toBe("gone");
    expect(word(await resetFactor(db, actor, id))).toBe("gone");
    expect(word(await resetFactor(db, contact.actor, coordinator.id))).toBe("gone");
    expect(word(await resetFactor(db, coordinator.actor, coordinator.id))).toBe("own-factor");
    expect(await readFactor(db, id)).not.toBeNull();
    expect(word(await resetFactor(db, contact.actor, id))).toBe("ok");
    expect(word(await resetFactor(db, coordinator.actor, id))).toBe("no-factor");
    expect([await readFactor(db, id), await readSession(db, token), await readHalfSession(db, waiting)]).toEqual([
      null,
      null,
      null,
    ]);
    const rows = await db.selectFrom("audit").select(["actor_id", "act", "subject"]).execute();
    expect(rows).toEqual([{ actor_id: contact.id, act: "reset-second-factor", subject: `person:${id}` }]);
  }));

test("the person's copy says that there is one, without the secret; an erasure takes it", () =>
  withFactor(async ({ db, id, secret, half }) => {
    await half();
    const copy = await exportOwnData(db, id);
    expect([copy.secondFactor.length, copy.recoveryCodes.length, copy.beginningSignIns.length]).toEqual([1, 10, 1]);
    expect(JSON.stringify(copy)).not.toContain(secret);
    await db.transaction().execute((tx) => erasePerson(tx, id));
    for (const table of ["second_factor", "recovery_code", "half_session"] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  }));

test("is required of coordinators without one, when the setting says so", () => {
  const person = { actor: { id: 1, organisationId: 1, roles: ["coordinator" as const] }, demo: false };
  const member = { ...person, actor: { ...person.actor, roles: ["contact" as const] } };
  expect(lacksSecondFactor({ ...person, secondFactor: false }, "coordinators")).toBe(true);
  expect(lacksSecondFactor({ ...person, secondFactor: false }, "voluntary")).toBe(false);
  expect(lacksSecondFactor({ ...person, secondFactor: true }, "coordinators")).toBe(false);
  expect(lacksSecondFactor({ ...person, secondFactor: false, demo: true }, "coordinators")).toBe(false);
  expect(lacksSecondFactor({ ...member, secondFactor: false }, "coordinators")).toBe(false);
});
