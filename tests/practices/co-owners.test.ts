import { describe, expect, test } from "vitest";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { accept, decline, leave } from "#app/practices/co-owners/answer.server.ts";
import { readProposals } from "#app/practices/co-owners/proposals.server.ts";
import { propose, takeBack } from "#app/practices/co-owners/propose.server.ts";
import { findPractice, readNewest } from "#app/practices/find.server.ts";
import { handOver } from "#app/practices/owning/hand-over.server.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { bringBack, withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { readContent } from "#app/search/index/read-content.server.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { acts, compiler, type Person, withPeople } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";

const slug = "toinen";
const done = { ok: true, slug };
const refused = (fault: string) => ({ ok: false, fault });

const newest = async (db: Db) => {
  const practice = await findPractice(db, slug);
  if (!practice) throw new Error("not there");
  return readNewest(db, practice);
};
const ownersOf = async (db: Db) => (await readCatalogue(db)).bySlug.get(slug)?.organisations;
const seenBy = async (db: Db, actor: Person | null) =>
  (await readProposals(db, actor)).map((it) => `${it.proposer}>${it.organisation}`);
/** Publishes another text, so that there is a newer revision. */
const change = async (db: Db, by: Person, body: string) => {
  const { source, number } = await newest(db);
  const edited = { slug, source: `${source}\n${body}\n`, via: "web", by, basedOn: number } as const;
  expect(await publish(db, compiler, edited)).toMatchObject({ ok: true, changed: true });
};

describe("proposing a co-owner", () => {
  test("gives it no right and changes nothing that readers see; accepting makes it an owner", () =>
    withPeople(async ({ db, author, other }) => {
      const before = { text: await newest(db), version: await readContentVersion(db), content: await readContent(db) };
      expect(await propose(db, author, slug, "pori")).toEqual(done);
      expect({
        text: await newest(db),
        version: await readContentVersion(db),
        content: await readContent(db),
      }).toEqual(before);
      expect(await ownersOf(db)).toEqual(["liminka"]);
      expect(await withdraw(db, other, slug, "Ei meidän")).toEqual(refused("forbidden"));
      const edit = { slug, source: `${before.text.source}\nx\n`, via: "web", by: other, basedOn: 1 } as const;
      expect(await publish(db, compiler, edit)).toMatchObject(refused("forbidden"));

      expect(await accept(db, other, slug, "pori", "sv")).toEqual(done);
      expect(await ownersOf(db)).toEqual(["liminka", "pori"]);
      expect(await readContentVersion(db)).toBe(before.version + 1);
      expect(await newest(db)).toMatchObject({
        number: 2,
        html: before.text.html,
        source: before.text.source.replace("topics: [osallisuus]\n", "topics: [osallisuus]\nalsoBy: [pori]\n"),
        note: "Tillagd som medägare: Björneborg",
        published_by: other.id,
        organisation_id: other.organisationId,
      });
      expect(JSON.stringify(await readContent(db))).toContain('"pori"');
      await change(db, other, "Porin lisäys.");
      expect(await acts(db)).toEqual([
        { actor: author.id, act: "propose-co-owner", subject: "practice:toinen", reason: "organisation:pori" },
        { actor: other.id, act: "accept-co-owner", subject: "practice:toinen", reason: "organisation:pori" },
      ]);
    }));

  test("is for writers of an owner and the coordinator", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      for (const actor of [other, elected, null, { ...author, roles: ["elected"] as const }])
        expect(await propose(db, actor, slug, "pori")).toEqual(refused("forbidden"));
      expect(await propose(db, author, "ei-ole", "pori")).toEqual(refused("not-found"));
      expect(await acts(db)).toEqual([]);
      for (const [role, name] of [
        ["contact", "oulu"],
        ["wellbeing_coordinator", "kemi"],
      ] as const)
        expect(await propose(db, { ...author, roles: [role] }, slug, name)).toEqual(done);
      expect(await propose(db, coordinator, slug, "pori")).toEqual(done);
      // A coordinator proposes in the name of the leading organisation.
      expect((await seenBy(db, coordinator)).sort()).toEqual(["liminka>kemi", "liminka>oulu", "liminka>pori"]);
    }));

  test("refuses an unknown organisation, an owner, one already proposed, and a text that nobody has taken over", () =>
    withPeople(async ({ db, author, coordinator }) => {
      expect(await propose(db, author, slug, "ei-ole")).toEqual(refused("organisation"));
      expect(await propose(db, author, slug, "liminka")).toEqual(refused("already-owner"));
      expect(await propose(db, author, slug, "pori")).toEqual(done);
      expect(await propose(db, author, slug, "pori")).toEqual(refused("already-proposed"));
      for (const actor of [author, coordinator])
        expect(await propose(db, actor, "lahitori", "pori")).toEqual(refused("public-sources"));
    }));

  test("is seen by writers of both organisations and the coordinator only", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      const third = (await addPerson(db, "oulu", ["author"], "Outi Kolmas")).actor;
      await propose(db, author, slug, "pori");
      for (const actor of [author, other, coordinator]) expect(await seenBy(db, actor)).toEqual(["liminka>pori"]);
      for (const actor of [third, elected, null, { ...other, roles: [] }]) expect(await seenBy(db, actor)).toEqual([]);
      const may = async (actor: Person) => {
        const [it] = await readProposals(db, actor);
        return it && [it.mayAnswer, it.mayTakeBack];
      };
      expect([await may(author), await may(other), await may(coordinator)]).toEqual([
        [false, true],
        [true, false],
        [true, true],
      ]);
    }));
});

describe("answering", () => {
  test("is for writers of the proposed organisation; an owner is refused, others do not learn of it", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      const third = (await addPerson(db, "oulu", ["author"], "Outi Kolmas")).actor;
      for (const isProposed of [false, true]) {
        if (isProposed) await propose(db, author, slug, "pori");
        for (const act of [accept, decline]) {
          expect(await act(db, author, slug, "pori")).toEqual(refused("forbidden"));
          for (const actor of [third, elected, null, { ...other, roles: [] }])
            expect(await act(db, actor, slug, "pori")).toEqual(refused("not-found"));
          expect(await act(db, other, slug, "ei-ole")).toEqual(refused("not-found"));
          expect(await act(db, other, "ei-ole", "pori")).toEqual(refused("not-found"));
        }
      }
      expect(await ownersOf(db)).toEqual(["liminka"]);
      // For no organisation but its own.
      expect(await accept(db, other, slug, "oulu")).toEqual(refused("not-found"));
      expect(await accept(db, coordinator, slug, "pori")).toEqual(done);
      expect(await ownersOf(db)).toEqual(["liminka", "pori"]);
    }));

  test("a proposal that has been answered or withdrawn is refused with its own reason", () =>
    withPeople(async ({ db, author, other }) => {
      for (const act of [accept, decline]) expect(await act(db, other, slug, "pori")).toEqual(refused("no-proposal"));
      await propose(db, author, slug, "pori");
      expect(await takeBack(db, other, slug, "pori")).toEqual(refused("forbidden"));
      expect(await takeBack(db, author, slug, "pori")).toEqual(done);
      expect(await takeBack(db, author, slug, "pori")).toEqual(refused("no-proposal"));
      expect(await accept(db, other, slug, "pori")).toEqual(refused("no-proposal"));
      expect(await propose(db, author, slug, "pori")).toEqual(done);
      const results = await Promise.all([accept(db, other, slug, "pori"), accept(db, other, slug, "pori")]);
      expect(results).toContainEqual(done);
      expect(results).toContainEqual(refused("no-proposal"));
      expect((await newest(db)).number).toBe(2);
      expect(await decline(db, other, slug, "pori")).toEqual(refused("no-proposal"));
    }));

  test("an organisation that has declined is proposed again only with a new version", () =>
    withPeople(async ({ db, author, other, coordinator }) => {
      await propose(db, author, slug, "pori");
      expect(await decline(db, other, slug, "pori")).toEqual(done);
      expect(await seenBy(db, coordinator)).toEqual([]);
      expect(await propose(db, author, slug, "pori")).toEqual(refused("declined"));
      await change(db, author, "Uusi kappale.");
      expect(await propose(db, author, slug, "pori")).toEqual(done);
      expect(await accept(db, other, slug, "pori")).toEqual(done);
      expect((await acts(db)).map((it) => it.act)).toEqual([
        "propose-co-owner",
        "decline-co-owner",
        "propose-co-owner",
        "accept-co-owner",
      ]);
    }));

  test("waits while the practice is withdrawn, and follows it to another address", () =>
    withPeople(async ({ db, author, other }) => {
      await propose(db, author, slug, "pori");
      await withdraw(db, author, slug, "Tauko");
      expect(await seenBy(db, other)).toEqual([]);
      expect(await propose(db, author, slug, "oulu")).toEqual(refused("withdrawn"));
      for (const act of [accept, decline, leave])
        expect(await act(db, other, slug, "pori")).toEqual(refused("withdrawn"));
      await bringBack(db, author, slug);
      expect(await seenBy(db, other)).toEqual(["liminka>pori"]);
      await rename(db, author, slug, "uusi-osoite");
      expect(await accept(db, other, slug, "pori")).toEqual({ ok: true, slug: "uusi-osoite" });
    }));
});

describe("handing over", () => {
  test("ends the proposals of who is no owner any more, and makes a proposed organisation an owner", () =>
    withPeople(async ({ db, author, other, coordinator }) => {
      await propose(db, author, slug, "oulu");
      await propose(db, author, slug, "pori");
      await handOver(db, author, slug, { to: "pori", keep: true });
      expect(await seenBy(db, coordinator)).toEqual(["liminka>oulu"]);
      await handOver(db, other, slug, { to: "kemi", keep: true });
      expect(await ownersOf(db)).toEqual(["kemi", "pori", "liminka"]);
      expect(await seenBy(db, coordinator)).toEqual(["liminka>oulu"]);
      expect(await leave(db, author, slug, "liminka")).toEqual(done);
      expect(await seenBy(db, coordinator)).toEqual([]);
    }));
});

describe("leaving", () => {
  test("takes the name out of the text and the right away; the leading organisation cannot", () =>
    withPeople(async ({ db, author, other, elected }) => {
      const before = await newest(db);
      await propose(db, author, slug, "pori");
      await accept(db, other, slug, "pori");
      expect(await leave(db, author, slug, "pori")).toEqual(refused("forbidden"));
      expect(await leave(db, elected, slug, "pori")).toEqual(refused("forbidden"));
      expect(await leave(db, other, slug, "liminka")).toEqual(refused("forbidden"));
      expect(await leave(db, author, slug, "liminka")).toEqual(refused("leads"));
      expect(await leave(db, other, slug, "pori")).toEqual(done);
      expect(await newest(db)).toMatchObject({
        number: 3,
        source: before.source,
        note: "Luopui yhteisomistuksesta: Pori",
      });
      expect(await ownersOf(db)).toEqual(["liminka"]);
      expect(await leave(db, other, slug, "pori")).toEqual(refused("no-co-owner"));
      expect(await withdraw(db, other, slug, "x")).toEqual(refused("forbidden"));
      expect((await acts(db)).at(-1)).toMatchObject({ actor: other.id, act: "leave-co-owner" });
    }));
});
