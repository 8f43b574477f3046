import { describe, expect, test } from "vitest";
import { compileSource } from "#app/mdx/compile.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { type PublishRequest, publish } from "#app/practices/publish.server.ts";
import { readPractice } from "#app/practices/read.server.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { addPerson } from "#tests/support/people.ts";
import { withLibrary } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const compiler = { pipeline: 7, compile: compileSource };
const post = (db: Db, request: Partial<PublishRequest> = {}) =>
  publish(db, compiler, { slug: "lahitori", source: writeUp(), via: "command", ...request });

describe("publishing", () => {
  test("writes the first revision and everything that readers see of it", () =>
    withLibrary(async (db) => {
      const before = await readContentVersion(db);
      const source = writeUp({
        front: [
          "themes: [yhdyspinnat]",
          "alsoBy: [kajaani]",
          "origin: public-sources",
          "targetGroups: [ikaihmiset]",
          "stage: pilot",
          "cost: under-1000",
          "viewpoints: [osallisuus, johtaminen]",
        ].join("\n"),
      });
      expect(await post(db, { source })).toMatchObject({ ok: true, revision: 1, changed: true });
      expect(await readContentVersion(db)).toBe(before + 1);
      const { cards } = await readCatalogue(db);
      expect(cards).toMatchObject([
        {
          slug: "lahitori",
          organisations: ["liminka", "kajaani"],
          themes: ["yhdyspinnat"],
          stage: "pilot",
          targetGroups: ["ikaihmiset"],
          viewpoints: ["osallisuus", "johtaminen"],
          cost: "under-1000",
        },
      ]);
      expect(cards[0]?.facets).toMatchObject({
        koko: ["10000-19999", "20000-49999"],
        maakunta: ["pohjois-pohjanmaa", "kainuu"],
      });
      expect((await readPractice(db, "lahitori"))?.html).toContain("kokeilu");
    }));

  test("the same source again changes nothing", () =>
    withLibrary(async (db) => {
      await post(db);
      const before = await readContentVersion(db);
      expect(await post(db)).toMatchObject({ ok: true, revision: 1, changed: false });
      expect(await readContentVersion(db)).toBe(before);
    }));

  test("another source is a new revision; the old one keeps every byte", () =>
    withLibrary(async (db) => {
      const first = `${writeUp()}\n\nå ä ö  \r\n`;
      await post(db, { source: first });
      expect(await post(db, { source: writeUp({ title: "Uusi nimi" }) })).toMatchObject({ ok: true, revision: 2 });
      const revisions = await db
        .selectFrom("revision")
        .select(["number", "title", "source"])
        .orderBy("number")
        .execute();
      expect(revisions.map((it) => it.title)).toEqual(["Lähitori", "Uusi nimi"]);
      expect(revisions[0]?.source).toBe(first);
      expect((await readCatalogue(db)).cards).toHaveLength(1);
    }));

  test("two sources at the same time become two revisions, in order", () =>
    withLibrary(async (db) => {
      const results = await Promise.all([post(db), post(db, { source: writeUp({ title: "Toinen" }) })]);
      expect(results.map((it) => it.ok && it.revision).sort()).toEqual([1, 2]);
    }));

  test.each([
    ["an unknown organisation", { organisation: "atlantis" }, /atlantis/],
    ["an unknown theme", { front: "themes: [tuntematon]" }, /tuntematon teema/],
    ["an unknown topic", { front: "topics: [outo]" }, /tuntematon aihe/],
    ["an unknown target group", { front: "topics: [liikunta]\ntargetGroups: [haltijat]" }, /kohderyhmä/],
    ["an unknown viewpoint", { front: "topics: [liikunta]\nviewpoints: [liikunta]" }, /näkökulma/],
    ["an unknown class of cost", { front: "topics: [liikunta]\ncost: 5000" }, /cost/],
    ["an unknown practice applied", { front: "topics: [liikunta]\napplies: ei-ole" }, /ei-ole/],
    ["itself applied", { front: "topics: [liikunta]\napplies: lahitori" }, /itseään/],
  ])("refuses %s at its line and writes nothing", (_name, change, message) =>
    withLibrary(async (db) => {
      const result = await post(db, { source: writeUp(change) });
      expect(result).toMatchObject({ ok: false, errors: [{ message: expect.stringMatching(message) }] });
      if (!result.ok) expect(result.errors[0]?.line).toBeGreaterThan(1);
      expect(await db.selectFrom("practice").select("id").execute()).toEqual([]);
    }),
  );

  test("refuses a broken body and keeps what was published before", () =>
    withLibrary(async (db) => {
      await post(db);
      const result = await post(db, { source: writeUp({ body: "<Tuntematon />" }) });
      expect(result.ok).toBe(false);
      expect((await readPractice(db, "lahitori"))?.number).toBe(1);
    }));

  test.each(["", "Isot", "väli lyönti", "../x", "a--b", "-a", "a_b", "x".repeat(81), "con", "api", "å"])(
    "refuses the slug %j",
    (slug) =>
      withLibrary(async (db) => {
        expect((await post(db, { slug })).ok).toBe(false);
        expect((await post(db, { slug: "kelpaa-2" })).ok).toBe(true);
      }),
  );

  test("refuses a file in the folder of another organisation", () =>
    withLibrary(async (db) => {
      expect(await post(db, { folder: "oulu" })).toMatchObject({
        ok: false,
        errors: [{ message: expect.stringContaining("oulu") }],
      });
      expect((await post(db, { folder: "liminka" })).ok).toBe(true);
    }));
});

describe("the owners of a practice", () => {
  test("are changed by owners' acts; a text can only propose owners and end the own co-ownership", () =>
    withLibrary(async (db) => {
      await post(db, { source: writeUp({ front: "alsoBy: [kajaani]" }), agreed: true });
      const kajaani = (await addPerson(db, "kajaani", ["author"], "Kaija Kajaani")).actor;
      const change = (organisation: string, front: string, basedOn: number, by = kajaani) =>
        post(db, { source: writeUp({ organisation, front }), via: "web", by, basedOn });
      const refused = { ok: false, fault: "problems", errors: [{ message: expect.stringContaining("Hallinta") }] };
      expect(await change("kajaani", "alsoBy: [liminka]", 1)).toMatchObject(refused);
      const liminka = (await addPerson(db, "liminka", ["author"], "Liisa Liminka")).actor;
      const left = { ...refused, errors: [{ message: expect.stringContaining("(kajaani)") }] };
      expect(await change("liminka", "topics: [osallisuus]", 1, liminka)).toMatchObject(left);
      expect(await change("liminka", "alsoBy: [kajaani, oulu]\nstage: pilot", 1)).toMatchObject({
        ok: true,
        revision: 2,
      });
      expect((await readCatalogue(db)).cards[0]?.organisations).toEqual(["liminka", "kajaani"]);
      expect(await change("liminka", "topics: [osallisuus]", 2)).toMatchObject({ ok: true, revision: 3 });
      expect((await readCatalogue(db)).cards[0]?.organisations).toEqual(["liminka"]);
      expect(await change("liminka", "topics: [osallisuus]\nstage: pilot", 3)).toMatchObject({ fault: "forbidden" });
    }));
});
