import { describe, expect, test } from "vitest";
import { openFileStore } from "#app/files/store.server.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { withCoOwners } from "#app/practices/co-owners/agreed.ts";
import { accept, decline, leave } from "#app/practices/co-owners/answer.server.ts";
import { readProposals } from "#app/practices/co-owners/proposals.server.ts";
import { propose, takeBack } from "#app/practices/co-owners/propose.server.ts";
import { findPractice, readNewest } from "#app/practices/find.server.ts";
import { restoreRevision } from "#app/practices/history/restore.server.ts";
import { takeOver } from "#app/practices/owning/take-over.server.ts";
import { type PublishRequest, publish } from "#app/practices/publish.server.ts";
import { importStarter } from "#app/server/starter/import.ts";
import type { Db } from "#db/client.server.ts";
import { acts, compiler, type Person, withPeople } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const slug = "toinen";
const naming = (names: string, more = "") =>
  writeUp({ title: "Toinen", front: `topics: [osallisuus]\n${more}alsoBy: ${names}` });
const plain = writeUp({ title: "Toinen" });

const newest = async (db: Db, at = slug) => {
  const practice = await findPractice(db, at);
  if (!practice) throw new Error("not there");
  return readNewest(db, practice);
};
const ownersOf = async (db: Db, at = slug) => (await readCatalogue(db)).bySlug.get(at)?.organisations;
const send = async (db: Db, by: Person, source: string, more: Partial<PublishRequest> = {}) =>
  publish(db, compiler, { slug, source, via: "web", by, basedOn: (await newest(db)).number, ...more });
const proposals = async (db: Db, actor: Person) =>
  (await readProposals(db, actor)).map((it) => `${it.slug}: ${it.proposer}>${it.organisation}`).sort();

describe("a member's text that names others", () => {
  test("is stored without them; they are proposed once", () =>
    withPeople(async ({ db, author, coordinator }) => {
      const edited = naming("[pori, oulu]", "stage: pilot\n");
      expect(await send(db, author, edited)).toMatchObject({ ok: true, revision: 2, changed: true });
      const stored = await newest(db);
      expect(stored.source).toBe(edited.replace("alsoBy: [pori, oulu]\n", ""));
      expect(await ownersOf(db)).toEqual(["liminka"]);
      expect(await send(db, author, edited)).toMatchObject({ ok: true, revision: 2, changed: false });
      expect(await proposals(db, coordinator)).toEqual(["toinen: liminka>oulu", "toinen: liminka>pori"]);
      expect((await acts(db)).map((it) => [it.act, it.reason])).toEqual([
        ["propose-co-owner", "organisation:pori"],
        ["propose-co-owner", "organisation:oulu"],
      ]);
      // No table of what readers see knows of it.
      const { co_owner_proposal: _, audit: __, ...others } = await everything(db);
      const known = Object.entries(others).filter(
        ([table]) => !/^(organisation|term|theme|person|membership)/.test(table),
      );
      expect(JSON.stringify(known)).not.toMatch(/pori|Pori/);
    }));

  test("keeps those who have agreed, in the writer's order", () =>
    withPeople(async ({ db, author, other }) => {
      await propose(db, author, slug, "pori");
      await accept(db, other, slug, "pori");
      expect(await send(db, other, naming("[kemi, pori, oulu]"))).toMatchObject({
        ok: true,
        revision: 2,
        changed: false,
      });
      expect((await newest(db)).source).toBe(naming("[pori]"));
      expect(await proposals(db, other)).toEqual(["toinen: pori>kemi", "toinen: pori>oulu"]);
    }));

  test("proposes who has declined only as a new version, and says so in the line", () =>
    withPeople(async ({ db, author, other }) => {
      await send(db, author, naming("[pori]"));
      await decline(db, other, slug, "pori");
      const again = await send(db, author, naming("[pori]"));
      expect(again).toMatchObject({ ok: false, fault: "problems", errors: [{ line: 6 }] });
      expect(JSON.stringify(again)).toContain("uuden version");
      expect(await send(db, author, naming("[pori]", "stage: pilot\n"))).toMatchObject({ ok: true, revision: 2 });
      expect(await proposals(db, other)).toEqual(["toinen: liminka>pori"]);
    }));

  test("can be sent twice as a new practice, and its publisher's own organisation needs no consent", () =>
    withPeople(async ({ db, author, coordinator }) => {
      const fresh = { slug: "kylatupa", basedOn: 0, by: author } as const;
      const source = naming("[pori]");
      expect(await send(db, author, source, fresh)).toMatchObject({ ok: true, revision: 1 });
      expect(await send(db, author, source, fresh)).toMatchObject({ ok: true, revision: 1, changed: false });
      const theirs = { slug: "yhteinen", basedOn: 0, by: coordinator } as const;
      expect(await send(db, coordinator, naming("[thl, pori]"), theirs)).toMatchObject({ ok: true });
      expect(await ownersOf(db, "yhteinen")).toEqual(["liminka", "thl"]);
      expect(await proposals(db, coordinator)).toEqual(["kylatupa: liminka>pori", "yhteinen: thl>pori"]);
    }));

  test("must name them so that they can be left out", () =>
    withPeople(async ({ db, author }) => {
      const result = await send(db, author, naming("[&p pori]"));
      expect(result).toMatchObject({ ok: false, fault: "problems" });
      expect(await send(db, author, naming("\n  - pori # kysytty", "stage: pilot\n"))).toMatchObject({ ok: true });
      expect((await newest(db)).source).not.toContain("pori");
    }));

  test("from a file is proposed by its leading organisation, and not again at each start", () =>
    withPeople(({ db, author, coordinator }) =>
      withFolder(async (folder) => {
        const file = { file: `${folder}/x.mdx`, folder: "liminka", slug: "x", problem: null, source: naming("[pori]") };
        const start = () => importStarter(db, compiler, [file], openFileStore(folder));
        expect(await start()).toMatchObject({ published: 1, unchanged: 0 });
        expect(await proposals(db, coordinator)).toEqual(["x: liminka>pori"]);
        await takeBack(db, author, "x", "pori");
        expect(await start()).toMatchObject({ published: 0, unchanged: 1, refused: [] });
        expect(await proposals(db, coordinator)).toEqual([]);
        expect(await ownersOf(db, "x")).toEqual(["liminka"]);
      }),
    ));

  test("from an export names owners who have agreed, byte for byte", () =>
    withPeople(async ({ db, coordinator }) => {
      const request = { slug: "viety", source: naming("[pori]"), via: "web", agreed: true } as const;
      expect(await publish(db, compiler, request)).toMatchObject({ ok: true });
      expect((await newest(db, "viety")).source).toBe(request.source);
      expect(await ownersOf(db, "viety")).toEqual(["liminka", "pori"]);
      expect(await proposals(db, coordinator)).toEqual([]);
    }));
});

describe("a text from public sources that names others", () => {
  const starter = async (db: Db) => {
    const source = naming("[pori, oulu]", "origin: public-sources\n");
    await publish(db, compiler, { slug: "yhdessa", source, via: "starter" });
  };

  test("has them as owners; taking it over proposes those who have not been asked", () =>
    withPeople(async ({ db, author, other, coordinator }) => {
      await starter(db);
      expect(await ownersOf(db, "yhdessa")).toEqual(["liminka", "pori", "oulu"]);
      expect(await proposals(db, coordinator)).toEqual([]);
      expect(await takeOver(db, author, "yhdessa")).toEqual({ ok: true, revision: 2 });
      expect((await newest(db, "yhdessa")).source).toBe(naming("[]", "origin: member\n").replace("alsoBy: []\n", ""));
      expect(await ownersOf(db, "yhdessa")).toEqual(["liminka"]);
      expect(await proposals(db, coordinator)).toEqual(["yhdessa: liminka>oulu", "yhdessa: liminka>pori"]);
      expect(await accept(db, other, "yhdessa", "pori")).toMatchObject({ ok: true });
      expect(await ownersOf(db, "yhdessa")).toEqual(["liminka", "pori"]);
    }));

  test("keeps the leading organisation and the co-owner that takes it over", () =>
    withPeople(async ({ db, other }) => {
      await starter(db);
      expect(await takeOver(db, other, "yhdessa")).toEqual({ ok: true, revision: 2 });
      expect(await ownersOf(db, "yhdessa")).toEqual(["liminka", "pori"]);
      expect(await proposals(db, other)).toEqual(["yhdessa: pori>oulu"]);
    }));

  test("taken over by an edited text proposes them too; the text must still name them", () =>
    withPeople(async ({ db, author, coordinator }) => {
      await starter(db);
      const edit = (front: string) => send(db, author, front, { slug: "yhdessa", basedOn: 1 });
      expect(await edit(naming("[pori]"))).toMatchObject({ ok: false, fault: "problems" });
      expect(await edit(naming("[pori, oulu]"))).toMatchObject({ ok: true, revision: 2 });
      expect(await ownersOf(db, "yhdessa")).toEqual(["liminka"]);
      expect(await proposals(db, coordinator)).toEqual(["yhdessa: liminka>oulu", "yhdessa: liminka>pori"]);
    }));

  test("can be left by a co-owner who has nothing to do with it", () =>
    withPeople(async ({ db, author, other }) => {
      await starter(db);
      expect(await leave(db, author, "yhdessa", "liminka")).toEqual({ ok: false, fault: "leads" });
      expect(await leave(db, other, "yhdessa", "pori")).toEqual({ ok: true, slug: "yhdessa" });
      expect(await newest(db, "yhdessa")).toMatchObject({ origin: "public-sources", number: 2 });
      expect(await ownersOf(db, "yhdessa")).toEqual(["liminka", "oulu"]);
    }));
});

test("restoring a version with other owners keeps today's owners and proposes nobody", () =>
  withPeople(async ({ db, author, other }) => {
    await propose(db, author, slug, "pori");
    await accept(db, other, slug, "pori");
    const oulu = (await addPerson(db, "oulu", ["author"], "Outi Kolmas")).actor;
    await propose(db, other, slug, "oulu");
    await accept(db, oulu, slug, "oulu");
    await leave(db, other, slug, "pori");
    const restore = async (number: number) =>
      restoreRevision(db, compiler, {
        ...{ slug, number, note: "Palautettu", by: author, messages: "fi" as const },
        basedOn: (await newest(db)).number,
      });
    for (const number of [1, 2, 3]) {
      await send(db, author, naming("[oulu]", `stage: pilot\nstarted: 200${number}\n`));
      expect(await restore(number)).toMatchObject({ ok: true, changed: true });
      expect((await newest(db)).source).toBe(naming("[oulu]"));
    }
    expect(await ownersOf(db)).toEqual(["liminka", "oulu"]);
    expect(await readProposals(db, other)).toEqual([]);
  }));

describe("leaving names out of a text", () => {
  test.each([
    ["---\nalsoBy: [a]\ntitle: A\n---\n", [], "---\ntitle: A\n---\n"],
    ["---\r\ntitle: A\r\nalsoBy:\r\n  - a\r\n  - b\r\n---\r\nx", [], "---\r\ntitle: A\r\n---\r\nx"],
    ["---\nalsoBy: [a, b]\n---\nalsoBy: []\n", ["b"], "---\nalsoBy: [b]\n---\nalsoBy: []\n"],
    ["---\nalsoBy: [a]\n---\nalsoBy: []\n", [], "---\n---\nalsoBy: []\n"],
    ["---\ntitle: A\n---\nalsoBy: []\n", [], "---\ntitle: A\n---\nalsoBy: []\n"],
    ["---\nalsoBy: &x [a]\n---\n", [], null],
  ] as const)("%j", (source, slugs, expected) => {
    expect(withCoOwners(source, slugs)).toBe(expected);
  });
  test("changes nothing else", () => {
    expect(withCoOwners(naming("[a]"), [])).toBe(plain);
  });
});

async function everything(db: Db): Promise<Record<string, unknown>> {
  const tables = await db.introspection.getTables();
  const rows = tables.map(async ({ name }) => [
    name,
    await db
      .selectFrom(name as "practice")
      .selectAll()
      .execute(),
  ]);
  return Object.fromEntries(await Promise.all(rows));
}
