import { describe, expect, test } from "vitest";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { accept } from "#app/practices/co-owners/answer.server.ts";
import { propose } from "#app/practices/co-owners/propose.server.ts";
import { findPractice, readNewest } from "#app/practices/find.server.ts";
import { confirm } from "#app/practices/owning/confirm.server.ts";
import { handOver } from "#app/practices/owning/hand-over.server.ts";
import { markEnded } from "#app/practices/owning/mark-ended.server.ts";
import { takeOver } from "#app/practices/owning/take-over.server.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import { acts, compiler, withPeople } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

const slug = "toinen";
const year = new Date().getFullYear();

const newest = async (db: Db, at: string) => {
  const practice = await findPractice(db, at);
  if (!practice) throw new Error(`no practice at ${at}`);
  return readNewest(db, practice);
};
const ownersOf = async (db: Db, at: string) =>
  (await readCatalogue(db)).cards.find((it) => it.slug === at)?.organisations;

describe("acts that change the text", () => {
  test("handing over changes two lines, takes effect at once and can keep a co-ownership", () =>
    withPeople(async ({ db, author, other }) => {
      const before = await newest(db, slug);
      expect(await handOver(db, author, slug, { to: "pori", keep: true }, "sv")).toEqual({ ok: true, slug });
      const after = await newest(db, slug);
      expect(after).toMatchObject({ number: 2, html: before.html, published_by: author.id, published_via: "web" });
      expect(after.note).toBe("Överlåten till organisationen: Björneborg");
      expect(after.source).toBe(
        before.source
          .replace("organisation: liminka", "organisation: pori")
          .replace("topics: [osallisuus]\n", "topics: [osallisuus]\nalsoBy: [liminka]\n"),
      );
      expect(await ownersOf(db, slug)).toEqual(["pori", "liminka"]);
      expect(await handOver(db, other, slug, { to: "oulu", keep: false })).toMatchObject({ ok: true });
      expect(await ownersOf(db, slug)).toEqual(["oulu", "liminka"]);
      expect(await handOver(db, other, slug, { to: "pori", keep: false })).toEqual({ ok: false, fault: "forbidden" });
      expect((await acts(db)).map((it) => [it.act, it.reason])).toEqual([
        ["hand-over", "organisation:pori"],
        ["hand-over", "organisation:oulu"],
      ]);
    }));

  test("an owner who hands it over has no rights left; publishing a text cannot hand it over", () =>
    withPeople(async ({ db, author }) => {
      const source = writeUp({ title: "Toinen", organisation: "pori" });
      const given = { slug, source, via: "web", by: author, basedOn: 1 } as const;
      expect(await publish(db, compiler, given)).toMatchObject({ ok: false, fault: "forbidden" });
      expect(await handOver(db, author, slug, { to: "pori", keep: false })).toEqual({ ok: true, slug });
      expect(await ownersOf(db, slug)).toEqual(["pori"]);
      expect(await withdraw(db, author, slug, "Kadun")).toEqual({ ok: false, fault: "forbidden" });
    }));

  test("handing over to an unknown organisation is refused", () =>
    withPeople(async ({ db, author }) => {
      expect(await handOver(db, author, slug, { to: "", keep: true })).toEqual({ ok: false, fault: "organisation" });
      expect(await handOver(db, author, slug, { to: "pori", keep: true })).toEqual({ ok: true, slug });
    }));

  test("marking as ended accepts a year from the start to this year", () =>
    withPeople(async ({ db, author }) => {
      const source = writeUp({ title: "Toinen", front: "topics: [osallisuus]\nstage: pilot # yhä\nstarted: 2019" });
      await publish(db, compiler, { slug, source, via: "command" });
      for (const bad of [2018, year + 1, Number.NaN, 2020.5])
        expect(await markEnded(db, author, slug, bad)).toEqual({ ok: false, fault: "year" });
      expect(await markEnded(db, author, slug, 2024)).toEqual({ ok: true, slug });
      const { stage, ended, note, source: is } = await newest(db, slug);
      expect({ stage, ended, note }).toEqual({ stage: "ended", ended: 2024, note: "Merkitty päättyneeksi 2024" });
      expect(is).toBe(source.replace("pilot", "ended").replace("started: 2019\n", "started: 2019\nended: 2024\n"));
    }));

  test("two acts at the same time do not overwrite each other", () =>
    withPeople(async ({ db, author, other }) => {
      await propose(db, author, slug, "pori");
      const results = await Promise.all([accept(db, other, slug, "pori"), markEnded(db, author, slug, year)]);
      const done = results.filter((it) => it.ok).length;
      expect(results.filter((it) => !it.ok)).toEqual(done === 2 ? [] : [{ ok: false, fault: "changed" }]);
      expect((await newest(db, slug)).number).toBe(1 + done);
    }));

  test("a text begun before an owner was added is refused as a conflict, not as a change of owners", () =>
    withPeople(async ({ db, author, other }) => {
      const { source, number } = await newest(db, slug);
      await propose(db, author, slug, "pori");
      expect(await accept(db, other, slug, "pori")).toEqual({ ok: true, slug });
      const edit = { slug, source: `${source}\nLisäys.\n`, via: "web", by: author } as const;
      expect(await publish(db, compiler, { ...edit, basedOn: number })).toMatchObject({ ok: false, fault: "conflict" });
      const onNewest = { ...edit, basedOn: number + 1 };
      expect(await publish(db, compiler, onNewest)).toMatchObject({ ok: false, fault: "problems" });
    }));

  test("are refused for a text from public sources until it is taken over", () =>
    withPeople(async ({ db, author }) => {
      const refused = { ok: false, fault: "public-sources" };
      expect(await confirm(db, author, "lahitori", 1)).toEqual(refused);
      expect(await markEnded(db, author, "lahitori", year)).toEqual(refused);
      expect(await handOver(db, author, "lahitori", { to: "pori", keep: true })).toEqual(refused);
      await takeOver(db, author, "lahitori");
      expect(await confirm(db, author, "lahitori", 2)).toMatchObject({ ok: true });
    }));
});
