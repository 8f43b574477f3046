import { describe, expect, test } from "vitest";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { adoptersByPractice, readSharedAdoptions } from "#app/adoptions/shared.server.ts";
import { type SpreadPlace, spreadOf } from "#app/adoptions/spread.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { mostYears, startsByYear } from "#app/adoptions/years.ts";
import type { Actor } from "#app/people/policy.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import type { Db } from "#db/client.server.ts";
import { withPeople } from "#tests/comments/people.ts";
import { adoptionCard, practiceCard } from "#tests/support/cards.ts";

const told = (places: SpreadPlace[]) =>
  places.map(({ organisation, mark, owned, applied }) => `${organisation} ${mark} ${owned} ${applied}`);

describe("where practices are", () => {
  const practice = practiceCard(1, { organisations: ["thl"] });

  test("owners first, then who applies; an interest is no spread, nor is a card on something else", () => {
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
    expect(told(places)).toEqual([
      "thl owner 1 0",
      "pori applies 0 1",
      "turku other 0 1",
      "salo other 0 1",
      "loppi other 0 1",
    ]);
  });

  test("each organisation once, whatever it owns and applies; what runs tells more than what has ended", () => {
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
    expect(told(places)).toEqual(["thl owner 2 0", "pori owner 1 1", "ii applies 0 2"]);
    expect(places[2]?.cards.map((it) => it.practice)).toEqual(["k-1", "k-2"]);
    expect(spreadOf([], [adoptionCard("pori")])).toEqual([]);
  });
});

describe("when uses began", () => {
  const since = (year: string | null, rest = {}) => adoptionCard("pori", { since: year, ...rest });

  test("by year and by how far along they are now, the years between too", () => {
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

  test("neither an interest, a plan nor what only members see is counted, not even among those without a year", () => {
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

  test("what began long ago is one row, and nothing is nothing", () => {
    const { years } = startsByYear([since("1955"), since("1999"), since("2024")]);
    expect(years).toHaveLength(mostYears);
    expect(years[0]).toMatchObject({ year: 2013, andEarlier: true, started: 2, soFar: 2 });
    expect(years.at(-1)).toMatchObject({ year: 2024, andEarlier: false, soFar: 3 });
    expect(startsByYear([])).toEqual({ years: [], withoutYear: 0 });
    expect(startsByYear([since(null)])).toEqual({ years: [], withoutYear: 1 });
  });
});

describe("who applies what, as everybody sees it", () => {
  const save = async (
    db: Db,
    actor: Actor,
    status: "planning" | "interested" | "ended",
    shown: "" | "1",
    seen = "0",
  ) => {
    const typed = blankTyped({ status, shown, language: "fi" });
    const card = { practice: "toinen", organisation: "pori", typed, seen, checked: true };
    expect(await saveAdoption(db, actor, card)).toMatchObject({ ok: true });
  };

  test("an unshown plan counts for nobody, a shown one and an ended one do; a shown interest applies nothing", () =>
    withPeople(async ({ db, other }) => {
      const adopters = async () =>
        adoptersByPractice(await readSharedAdoptions(db, await readCatalogue(db, 0))).get("toinen") ?? [];
      await save(db, other, "planning", "");
      expect(await adopters()).toEqual([]);
      await save(db, other, "planning", "1", "1");
      expect(await adopters()).toEqual(["pori"]);
      await save(db, other, "ended", "", "2");
      expect(await adopters()).toEqual(["pori"]);
      await save(db, other, "interested", "1", "3");
      expect(await adopters()).toEqual([]);
    }));

  test("is read once for a catalogue, and again after it could not be read", () =>
    withPeople(async ({ db }) => {
      const catalogue = await readCatalogue(db, 0);
      expect(readSharedAdoptions(db, catalogue)).toBe(readSharedAdoptions(db, catalogue));
      const other = await readCatalogue(db, 0);
      const broken = {} as Db;
      await expect(readSharedAdoptions(broken, other)).rejects.toThrow();
      await expect(readSharedAdoptions(db, other)).resolves.toEqual([]);
    }));
});
