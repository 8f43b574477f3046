import { describe, expect, test } from "vitest";
import { companyOf } from "#app/adoptions/company.ts";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { removeAdoption } from "#app/adoptions/remove.server.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import type { Actor } from "#app/people/policy.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import type { Db } from "#db/client.server.ts";
import { type Person, withPeople } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";

const slug = "toinen";

async function card(db: Db, who: Person, organisation: string, typed: Partial<Typed>, seen = "0") {
  const request = { practice: slug, organisation, typed: blankTyped(typed), seen, checked: true };
  expect(await saveAdoption(db, who, request)).toMatchObject({ ok: true });
}

/** Of each practice an organisation considers, the others with their unit, as a reader may see them. */
async function company(db: Db, organisation: string, reader: Actor) {
  const cards = await readAdoptions(db, await readCatalogue(db, 0), reader, {});
  return companyOf(organisation, cards).map(({ practice, others }) => [
    practice,
    ...others.map((it) => `${it.organisation} ${it.status} ${it.texts.contact}`),
  ]);
}

describe("who considers the same", () => {
  test("is seen by those who consider it, interested or planning; whoever has begun is no company", () =>
    withPeople(async ({ db, other }) => {
      const oulu = (await addPerson(db, "oulu", ["author"], "Oulu Kirjoittaja")).actor;
      const simo = (await addPerson(db, "simo", ["author"], "Simo Kirjoittaja")).actor;
      await card(db, other, "pori", { status: "interested" });
      expect(await company(db, "pori", other)).toEqual([[slug]]);
      await card(db, oulu, "oulu", { status: "planning", contact: "Liikuntapalvelut" });
      await card(db, simo, "simo", { status: "in-use", contact: "Vapaa-aika" });
      expect(await company(db, "pori", other)).toEqual([[slug, "oulu planning Liikuntapalvelut"]]);
      expect(await company(db, "oulu", oulu)).toEqual([[slug, "pori interested "]]);
      expect(await company(db, "simo", simo)).toEqual([]);
      expect(await company(db, "kuopio", simo)).toEqual([]);
      await card(db, oulu, "oulu", { status: "piloting" }, "1");
      expect([await company(db, "pori", other), await company(db, "oulu", oulu)]).toEqual([[[slug]], []]);
    }));

  test("is not a visitor's to know, nor what was taken down or withdrawn", () =>
    withPeople(async ({ db, author, other }) => {
      const oulu = (await addPerson(db, "oulu", ["author"], "Oulu Kirjoittaja")).actor;
      await card(db, other, "pori", { status: "interested" });
      await card(db, oulu, "oulu", { status: "interested" });
      expect(await company(db, "pori", other)).toEqual([[slug, "oulu interested "]]);
      expect(await company(db, "pori", null)).toEqual([]);
      await removeAdoption(db, oulu, { practice: slug, organisation: "oulu", seen: "1" });
      expect(await company(db, "pori", other)).toEqual([[slug]]);
      await withdraw(db, author, slug, "Pois");
      expect(await company(db, "pori", other)).toEqual([]);
    }));
});
