import { describe, expect, test } from "vitest";
import { considerationsOf } from "#app/adoptions/considering.ts";
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
  const request = { practice: slug, organisation, typed: blankTyped(typed), seenState: seen, checked: true };
  expect(await saveAdoption(db, who, request)).toMatchObject({ ok: true });
}

/** For each practice that the organisation considers, its slug and the others' cards, as the reader may see them. */
async function considerations(db: Db, organisation: string, reader: Actor) {
  const cards = await readAdoptions(db, await readCatalogue(db), reader, {});
  return considerationsOf(organisation, cards).map(({ practice, others }) => [
    practice,
    ...others.map((it) => `${it.organisation} ${it.status} ${it.texts.contact}`),
  ]);
}

describe("organisations that consider the same practice", () => {
  test("are those interested or planning, and not those that have started", () =>
    withPeople(async ({ db, other }) => {
      const oulu = (await addPerson(db, "oulu", ["author"], "Oulu Kirjoittaja")).actor;
      const simo = (await addPerson(db, "simo", ["author"], "Simo Kirjoittaja")).actor;
      await card(db, other, "pori", { status: "interested" });
      expect(await considerations(db, "pori", other)).toEqual([[slug]]);
      await card(db, oulu, "oulu", { status: "planning", contact: "Liikuntapalvelut" });
      await card(db, simo, "simo", { status: "in-use", contact: "Vapaa-aika" });
      expect(await considerations(db, "pori", other)).toEqual([[slug, "oulu planning Liikuntapalvelut"]]);
      expect(await considerations(db, "oulu", oulu)).toEqual([[slug, "pori interested "]]);
      expect(await considerations(db, "simo", simo)).toEqual([]);
      expect(await considerations(db, "kuopio", simo)).toEqual([]);
      await card(db, oulu, "oulu", { status: "piloting" }, "1");
      expect([await considerations(db, "pori", other), await considerations(db, "oulu", oulu)]).toEqual([[[slug]], []]);
    }));

  test("are not shown to visitors, nor for a removed card or a withdrawn practice", () =>
    withPeople(async ({ db, author, other }) => {
      const oulu = (await addPerson(db, "oulu", ["author"], "Oulu Kirjoittaja")).actor;
      await card(db, other, "pori", { status: "interested" });
      await card(db, oulu, "oulu", { status: "interested" });
      expect(await considerations(db, "pori", other)).toEqual([[slug, "oulu interested "]]);
      expect(await considerations(db, "pori", null)).toEqual([]);
      await removeAdoption(db, oulu, { practice: slug, organisation: "oulu", seenState: "1" });
      expect(await considerations(db, "pori", other)).toEqual([[slug]]);
      await withdraw(db, author, slug, "Pois");
      expect(await considerations(db, "pori", other)).toEqual([]);
    }));
});
