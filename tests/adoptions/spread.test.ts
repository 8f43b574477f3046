import { describe, expect, test } from "vitest";
import { adoptersByPractice } from "#app/adoptions/card.ts";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { type SpreadPlace, spreadOf } from "#app/adoptions/spread.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { maxYears, startsByYear } from "#app/adoptions/years.ts";
import type { Actor } from "#app/people/policy.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import type { Db } from "#db/client.server.ts";
import { withPeople } from "#tests/comments/people.ts";
import { adoptionCard, practiceCard } from "#tests/support/cards.ts";

const summaries = (places: SpreadPlace[]) =>
  places.map(({ organisation, mark, owned, applied }) => `${organisation} ${mark} ${owned} ${applied}`);

describe("the spread of practices", () => {
  const practice = practiceCard(1, { organisations: ["thl"] });

  test("has owners first, then appliers; no interests and no cards on other practices", () => {
    const places = spreadOf(
      [practice],
      [
        adoptionCard("pori"),
        adoptionCard("oulu", { status: "interested" }),
        adoptionCard("turku", { status: "planning" }),
        adoptionCard("salo", { status: "ended" }),
        adoptionCard("loppi", { status: null }),
        adoptionCard("ii", { practice: "k-2" }),
      ],
    );
    expect(summaries(places)).toEqual([
      "thl owner 1 0",
      "pori applies 0 1",
      "turku other 0 1",
      "salo other 0 1",
      "loppi other 0 1",
    ]);
  });

  test("has each organisation once, owners before appliers; a running use decides the mark over an ended one", () => {
    const second = practiceCard(2, { organisations: ["pori", "thl"] });
    const places = spreadOf(
      [practice, second],
      [
        adoptionCard("pori", { status: "piloting" }),
        adoptionCard("ii", { status: "ended" }),
        adoptionCard("ii", { practice: "k-2", status: "in-use" }),
        adoptionCard("ii", { practice: "k-3" }),
      ],
    );
    expect(summaries(places)).toEqual(["thl owner 2 0", "pori owner 1 1", "ii applies 0 2"]);
    expect(places[2]?.cards.map((it) => it.practice)).toEqual(["k-1", "k-2"]);
    expect(spreadOf([], [adoptionCard("pori")])).toEqual([]);
  });
});

describe("starts by year", () => {
  const since = (year: string | null, rest = {}) => adoptionCard("pori", { since: year, ...rest });

  test("are counted by current status, with a row for years without starts", () => {
    const { years, withoutYear } = startsByYear([
      since("2021"),
      since("2023-05", { status: "piloting" }),
      since("2023", { status: null }),
      since(null),
    ]);
    expect(years.map(({ year, started, soFar }) => [year, started, soFar])).toEqual([
      [2021, 1, 1],
      [2022, 0, 1],
      [2023, 2, 3],
    ]);
    expect(years[2]?.counts).toEqual({ "in-use": 0, piloting: 1, ended: 0, "": 1 });
    expect(withoutYear).toBe(1);
  });

  test("leave out interests, plans and cards for members only, also in the number without a year", () => {
    const cards = [
      since("2020", { status: "interested" }),
      since("2021", { status: "planning", membersOnly: true }),
      since(null, { membersOnly: true }),
      since("2099", { status: "planning" }),
      since(null, { status: "planning" }),
      since("2022", { status: "ended" }),
    ];
    const { years, withoutYear } = startsByYear(cards);
    expect(years.map((it) => it.year)).toEqual([2022]);
    expect(withoutYear).toBe(0);
  });

  test("are added up in the first row when they are old; no cards give no rows", () => {
    const { years } = startsByYear([since("1955"), since("1999"), since("2024")]);
    expect(years).toHaveLength(maxYears);
    expect(years[0]).toMatchObject({ year: 2013, andEarlier: true, started: 2, soFar: 2 });
    expect(years.at(-1)).toMatchObject({ year: 2024, andEarlier: false, soFar: 3 });
    expect(startsByYear([])).toEqual({ years: [], withoutYear: 0 });
    expect(startsByYear([since(null)])).toEqual({ years: [], withoutYear: 1 });
  });
});

describe("public adopters", () => {
  const save = async (
    db: Db,
    actor: Actor,
    status: "planning" | "interested" | "ended",
    shown: "" | "1",
    seen = "0",
  ) => {
    const typed = blankTyped({ status, shown, language: "fi" });
    const card = { practice: "toinen", organisation: "pori", typed, seenState: seen, checked: true };
    expect(await saveAdoption(db, actor, card)).toMatchObject({ ok: true });
  };

  test("include a shown plan and an ended use, but no hidden plan and no interest", () =>
    withPeople(async ({ db, other }) => {
      const adopters = async () =>
        adoptersByPractice(await readAdoptions(db, await readCatalogue(db), null, {})).get("toinen") ?? [];
      await save(db, other, "planning", "");
      expect(await adopters()).toEqual([]);
      await save(db, other, "planning", "1", "1");
      expect(await adopters()).toEqual(["pori"]);
      await save(db, other, "ended", "", "2");
      expect(await adopters()).toEqual(["pori"]);
      await save(db, other, "interested", "1", "3");
      expect(await adopters()).toEqual([]);
    }));
});
