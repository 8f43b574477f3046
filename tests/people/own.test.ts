import { expect, test } from "vitest";
import { readLink } from "#app/people/links.server.ts";
import { changeOwn, confirmAddress, requestAddress } from "#app/people/own.server.ts";
import { addressLink } from "#app/people/people.server.ts";
import { redeemLink } from "#app/people/redeem-link.server.ts";
import { readSession } from "#app/people/sessions.server.ts";
import { erasePerson } from "#app/personal-data/erase.server.ts";
import { exportOwnData } from "#app/personal-data/export.server.ts";
import { addPerson, cookieFor, here, password } from "#tests/support/people.ts";
import { withLibrary } from "#tests/support/temporary.ts";

test("one's own name and language are changed, a bad name is refused", () =>
  withLibrary(async (db) => {
    const { id } = await addPerson(db, "liminka", ["author"]);
    const { token } = await cookieFor(db, id);
    expect(await changeOwn(db, id, { name: "<b>", language: "sv" })).toEqual({ ok: false, fault: "name" });
    expect(await changeOwn(db, id, { name: " Åsa Öhman ", language: "sv" })).toEqual({ ok: true });
    expect(await readSession(db, token)).toMatchObject({ name: "Åsa Öhman", language: "sv" });
  }));

test("another address comes into force by the link that a manager hands over, which signs nobody in", () =>
  withLibrary(async (db) => {
    const contact = await addPerson(db, "liminka", ["contact"]);
    const stranger = await addPerson(db, "oulu", ["contact"]);
    const { id, email } = await addPerson(db, "liminka", ["author"]);
    const address = async () =>
      db.selectFrom("person").select(["email", "new_email"]).where("id", "=", id).executeTakeFirstOrThrow();
    expect(await addressLink(db, contact.actor, id)).toBeNull();
    expect(await requestAddress(db, id, "ei osoite")).toEqual({ ok: false, fault: "email" });
    expect(await requestAddress(db, id, " Uusi@Example.org ")).toEqual({ ok: true });
    expect(await address()).toEqual({ email, new_email: "uusi@example.org" });
    expect(await addressLink(db, stranger.actor, id)).toBeNull();
    const token = (await addressLink(db, contact.actor, id)) ?? "";
    expect(await readLink(db, token)).toMatchObject({ purpose: "email", newEmail: "uusi@example.org" });
    expect(await redeemLink(db, token, { password, email: "", name: "" }, here)).toEqual({ ok: false, fault: "gone" });
    expect(await confirmAddress(db, token, here.address)).toEqual({ ok: true });
    expect(await address()).toEqual({ email: "uusi@example.org", new_email: null });
    expect(await confirmAddress(db, token, here.address)).toEqual({ ok: false, fault: "gone" });
    expect(await db.selectFrom("session").selectAll().execute()).toEqual([]);
  }));

test("a link confirms only the address that is still wanted, and none that somebody else has", () =>
  withLibrary(async (db) => {
    const contact = await addPerson(db, "liminka", ["contact"]);
    const other = await addPerson(db, "oulu", ["author"]);
    const { id, email } = await addPerson(db, "liminka", ["author"]);
    await requestAddress(db, id, "eka@example.org");
    const first = (await addressLink(db, contact.actor, id)) ?? "";
    await requestAddress(db, id, other.email);
    expect(await confirmAddress(db, first, here.address)).toEqual({ ok: false, fault: "gone" });
    const second = (await addressLink(db, contact.actor, id)) ?? "";
    expect(await confirmAddress(db, second, here.address)).toEqual({ ok: false, fault: "email-elsewhere" });
    await requestAddress(db, id, "");
    expect(await addressLink(db, contact.actor, id)).toBeNull();
    const { email: now } = await db.selectFrom("person").select("email").where("id", "=", id).executeTakeFirstOrThrow();
    expect(now).toBe(email);
  }));

test("a wanted address is among the person's data and goes when the person is erased", () =>
  withLibrary(async (db) => {
    const { id } = await addPerson(db, "liminka", ["author"]);
    await requestAddress(db, id, "toive@example.org");
    expect((await exportOwnData(db, id)).account.new_email).toBe("toive@example.org");
    await db.transaction().execute((tx) => erasePerson(tx, id));
    expect(JSON.stringify(await db.selectFrom("person").selectAll().execute())).not.toContain("toive");
  }));
