import { describe, expect, test } from "vitest";
import { openFileStore } from "#app/files/store.server.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { accept } from "#app/practices/co-owners/answer.server.ts";
import { readProposals } from "#app/practices/co-owners/proposals.server.ts";
import { propose } from "#app/practices/co-owners/propose.server.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { settleConflict } from "#app/practices/writing/conflict.server.ts";
import { readDraft, saveDraft } from "#app/practices/writing/drafts.server.ts";
import { publishDraft } from "#app/practices/writing/publish-draft.server.ts";
import type { Typed } from "#app/practices/writing/typed.ts";
import type { Db } from "#db/client.server.ts";
import { compiler, type Person, withPeople } from "#tests/comments/people.ts";
import { withFolder } from "#tests/support/temporary.ts";

const text: Typed = {
  otsikko: ["Kävelytreffit"],
  tiivistelma: ["Kävellään yhdessä joka viikko."],
  organisaatio: ["liminka"],
  muut: ["pori"],
  "osa-what": ["Kävellään."],
};

async function save(db: Db, by: Person, typed: Typed, more: { slug?: string; mode?: "form" | "source" } = {}) {
  const practice = more.slug ? await findPractice(db, more.slug) : null;
  const state = { id: null, version: 0, base: null, page: crypto.randomUUID(), mode: more.mode ?? "form", typed };
  const saved = await saveDraft(db, by, state, { practice });
  if (!saved.ok) throw new Error(saved.fault);
  return saved.id;
}

const publish = (db: Db, by: Person, id: number) =>
  withFolder((folder) => {
    const door = { compiler, files: openFileStore(folder), language: "fi" as const };
    return publishDraft(db, door, by, id, { terms: true, checked: false });
  });
const ownersOf = async (db: Db, slug: string) => (await readCatalogue(db)).bySlug.get(slug)?.organisations;

describe("the co-owners named in the writing form", () => {
  test("are proposed when the text is published; the same text sent twice is one practice", () =>
    withPeople(async ({ db, author, other }) => {
      const [one, again] = [await save(db, author, text), await save(db, author, text)];
      expect(await publish(db, author, one)).toEqual({ ok: true, slug: "kavelytreffit", revision: 1 });
      expect(await publish(db, author, again)).toEqual({ ok: true, slug: "kavelytreffit", revision: 1 });
      expect(await ownersOf(db, "kavelytreffit")).toEqual(["liminka"]);
      expect((await readProposals(db, other)).map((it) => it.slug)).toEqual(["kavelytreffit"]);
    }));

  test.each(["form", "source"] as const)("that accept meanwhile are added to a draft that is kept: %s", (mode) =>
    withPeople(async ({ db, author, other }) => {
      const slug = "toinen";
      const source = `---\ntitle: Uusi\nsummary: Kävellään.\norganisation: liminka\ntopics: [osallisuus]\nalsoBy: [kemi]\n---\nTeksti.\n`;
      const typed = mode === "form" ? { ...text, muut: ["kemi"] } : { lahde: [source] };
      const mine = await save(db, author, { ...typed, muutos: ["Korjattu"] }, { slug, mode });
      await propose(db, author, slug, "pori");
      await accept(db, other, slug, "pori");
      expect(await publish(db, author, mine)).toEqual({ ok: false, fault: "conflict" });
      const seen = { version: 1, kind: "published" as const, other: 2 };
      expect(await settleConflict(db, author, mine, seen, { keep: "mine" })).toEqual({ ok: true, id: mine });
      expect(JSON.stringify((await readDraft(db, author, mine))?.typed)).toMatch(/kemi.*pori/);
      expect(await publish(db, author, mine)).toMatchObject({ ok: true, revision: 3 });
      expect(await ownersOf(db, slug)).toEqual(["liminka", "pori"]);
      expect((await readProposals(db, author)).map((it) => it.organisation)).toEqual(["kemi"]);
    }),
  );

  test("cannot be left out by another: the text says who is missing", () =>
    withPeople(async ({ db, author, other }) => {
      const slug = "toinen";
      await propose(db, author, slug, "pori");
      await accept(db, other, slug, "pori");
      const without = await save(db, author, { ...text, muut: [], muutos: ["x"] }, { slug });
      const result = await publish(db, author, without);
      expect(result).toMatchObject({ ok: false, fault: "text", problems: [{ field: "organisaatio" }] });
      expect(JSON.stringify(result)).toContain("(pori)");
      expect(await ownersOf(db, slug)).toEqual(["liminka", "pori"]);
      const leaving = await save(db, other, { ...text, muut: [], muutos: ["x"] }, { slug });
      expect(await publish(db, other, leaving)).toMatchObject({ ok: true });
      expect(await ownersOf(db, slug)).toEqual(["liminka"]);
    }));
});
