import { describe, expect, test } from "vitest";
import { listFilesOfDraft } from "#app/files/files-of-text.server.ts";
import { openFileStore } from "#app/files/store.server.ts";
import { addUpload } from "#app/files/upload.server.ts";
import type { Actor } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { readPractice } from "#app/practices/read.server.ts";
import { readConflict, settleConflict } from "#app/practices/writing/conflict.server.ts";
import { type DraftState, deleteDraft, readDraft, saveDraft } from "#app/practices/writing/drafts.server.ts";
import { listDrafts } from "#app/practices/writing/list-drafts.server.ts";
import { perform } from "#app/practices/writing/perform.server.ts";
import { publishDraft } from "#app/practices/writing/publish-draft.server.ts";
import { readSentWriting, type SentWriting } from "#app/practices/writing/sent.ts";
import type { Typed } from "#app/practices/writing/typed.ts";
import type { Db } from "#db/client.server.ts";
import { acts, type Cast, compiler, type Person, withPeople } from "#tests/comments/people.ts";
import { pdf } from "#tests/files/samples.ts";
import { addPerson } from "#tests/support/people.ts";
import { withFolder } from "#tests/support/temporary.ts";

const text: Typed = {
  otsikko: ["Kävelytreffit"],
  tiivistelma: ["Kävellään yhdessä joka viikko."],
  organisaatio: ["liminka"],
  "osa-what": ["Kävellään, <5 % jää pois."],
};

const state = (more: Partial<DraftState> = {}): DraftState => ({
  id: null,
  version: 0,
  base: null,
  page: "sivu-1",
  mode: "form",
  typed: text,
  ...more,
});

async function save(db: Db, actor: Actor, more: Partial<DraftState> = {}, slug?: string): Promise<number> {
  const practice = slug ? await findPractice(db, slug) : null;
  const saved = await saveDraft(db, actor, state(more), { practice });
  if (!saved.ok) throw new Error(saved.fault);
  return saved.id;
}

const wishes = { terms: true, checked: false };

function withStore(work: (cast: Cast & { publish: PublishAs }) => Promise<void>): Promise<void> {
  return withFolder((folder) =>
    withPeople((cast) => {
      const door = { compiler, files: openFileStore(folder), language: "fi" as const };
      return work({
        ...cast,
        publish: (actor, id, more) => publishDraft(cast.db, door, actor, id, { ...wishes, ...more }),
      });
    }),
  );
}

type PublishAs = (actor: Person, id: number, more?: Partial<typeof wishes>) => ReturnType<typeof publishDraft>;

const colleague = async (db: Db) => (await addPerson(db, "liminka", ["author"], "Kalle Kollega")).actor;

describe("a draft", () => {
  test("keeps whatever was typed, and only colleagues and the coordinator may read it", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      const typed: Typed = { otsikko: ["\u202E{nimi}"], "osa-what": ["<script>", "toinen"], alkoi: ["joskus"] };
      const id = await save(db, author, { typed });
      for (const actor of [author, await colleague(db), coordinator])
        expect((await readDraft(db, actor, id))?.typed).toEqual(typed);
      for (const actor of [other, elected, null]) expect(await readDraft(db, actor, id)).toBeNull();
      expect(await listDrafts(db, author)).toMatchObject([{ id, title: "{nimi}", isOwn: true, isParallel: false }]);
      expect(await listDrafts(db, other)).toEqual([]);
      expect(await saveDraft(db, other, state({ id, version: 1 }), { practice: null })).toEqual({
        ok: false,
        fault: "not-found",
      });
      expect([await deleteDraft(db, other, id), await deleteDraft(db, author, id)]).toEqual([false, true]);
    }));

  test("is created by writers only, and for a practice only by its owners' writers", () =>
    withPeople(async ({ db, author, other, elected, coordinator }) => {
      const practice = await findPractice(db, "lahitori");
      expect(await saveDraft(db, elected, state(), { practice: null })).toEqual({ ok: false, fault: "forbidden" });
      expect(await saveDraft(db, other, state(), { practice })).toEqual({ ok: false, fault: "forbidden" });
      expect(await saveDraft(db, author, state(), { practice })).toMatchObject({ ok: true });
      const id = await save(db, coordinator, {}, "lahitori");
      // A draft that the coordinator creates belongs to the owner.
      expect(await readDraft(db, author, id)).toMatchObject({ id, baseNumber: 1 });
    }));

  test("saved from an outdated page becomes a parallel draft, except from the same page or with the same text", () =>
    withPeople(async ({ db, author }) => {
      const friend = await colleague(db);
      const id = await save(db, author);
      const change = (title: string) => ({ ...text, otsikko: [title] });
      const onNewest = await saveDraft(db, friend, state({ id, version: 1, page: "b", typed: change("B") }), {
        practice: null,
      });
      expect(onNewest).toEqual({ ok: true, id, version: 2, parallel: false });
      const outdated = await saveDraft(db, author, state({ id, version: 1, page: "a", typed: change("A") }), {
        practice: null,
      });
      expect(outdated).toMatchObject({ ok: true, parallel: true });
      expect((await readDraft(db, author, id))?.typed.otsikko).toEqual(["B"]);
      expect((await readDraft(db, author, outdated.ok ? outdated.id : 0))?.typed.otsikko).toEqual(["A"]);
      // The response to the previous save was lost, so that the same page sends an outdated version.
      const samePage = await saveDraft(db, friend, state({ id, version: 1, page: "b", typed: change("C") }), {
        practice: null,
      });
      expect(samePage).toEqual({ ok: true, id, version: 3, parallel: false });
      const sameText = await saveDraft(db, author, state({ id, version: 1, page: "a", typed: change("C") }), {
        practice: null,
      });
      expect(sameText).toEqual({ ok: true, id, version: 3, parallel: false });
    }));

  test("that was deleted in between is created again with the text", () =>
    withPeople(async ({ db, author }) => {
      const id = await save(db, author);
      await deleteDraft(db, author, id);
      const saved = await saveDraft(db, author, state({ id, version: 1 }), { practice: null });
      expect(saved).toMatchObject({ ok: true, version: 1 });
      expect(saved.ok && saved.id).not.toBe(id);
    }));

  test("is refused when the person has a hundred", () =>
    withPeople(async ({ db, author }) => {
      for (let count = 0; count < 100; count++) await save(db, author);
      expect(await saveDraft(db, author, state(), { practice: null })).toEqual({ ok: false, fault: "too-many" });
    }));
});

describe("publishing a draft", () => {
  test("creates a practice with its author and accepted terms, and deletes the draft", () =>
    withStore(async ({ db, author, publish }) => {
      const id = await save(db, author);
      expect(await publish(author, id)).toEqual({ ok: true, slug: "kavelytreffit", revision: 1 });
      expect(await readDraft(db, author, id)).toBeNull();
      expect((await readPractice(db, "kavelytreffit"))?.html).toContain("&lt;5 % jää pois");
      const revision = await db.selectFrom("revision").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();
      expect(revision).toMatchObject({ published_via: "web", published_by: author.id, origin: "member" });
      expect(revision.terms_accepted_at).toMatch(/^20/);
    }));

  test("with the same title as another practice takes the next slug", () =>
    withStore(async ({ db, author, publish }) => {
      await publish(author, await save(db, author));
      const typed = { ...text, tiivistelma: ["Toinen."] };
      expect(await publish(author, await save(db, author, { typed }))).toMatchObject({ slug: "kavelytreffit-liminka" });
    }));

  test.each<[string, Partial<DraftState>, Partial<typeof wishes>, object]>([
    ["without accepting the terms", {}, { terms: false }, { fault: "terms" }],
    ["without a title", { typed: { ...text, otsikko: [""] } }, {}, { fault: "fields", fields: [{ field: "otsikko" }] }],
    [
      "with helper texts that are not in the text yet",
      { typed: { ...text, "koko-teksti": ["Koko Word-teksti"], "laatikko-teksti": ["Vinkki"] } },
      {},
      { fault: "fields", fields: [{ field: "koko-teksti", fault: "unused" }, { field: "laatikko-teksti" }] },
    ],
    [
      "with an unknown theme",
      { typed: { ...text, teemat: ["olematon"] } },
      {},
      { fault: "text", problems: [{ field: "teemat" }] },
    ],
    [
      "with an unknown owner",
      { typed: { ...text, muut: ["atlantis"] } },
      {},
      { fault: "text", problems: [{ field: "muut" }] },
    ],
    [
      "with a fault in a section",
      { typed: { ...text, "osa-tips": ["ok\n<Foo />"] } },
      {},
      { fault: "text", problems: [{ field: "osa-tips", line: 2, column: 1 }] },
    ],
    ["for another organisation", { typed: { ...text, organisaatio: ["pori"] } }, {}, { fault: "forbidden" }],
    [
      "with a mobile number",
      { typed: { ...text, "osa-tips": ["040 123 4567"] } },
      {},
      { fault: "private-data", found: [{ kind: "phone" }] },
    ],
    [
      "as from public sources",
      { typed: { ...text, alkupera: ["public-sources"] } },
      {},
      { fault: "text", problems: [{ field: "alkupera" }] },
    ],
  ])("%s is refused and the draft is unchanged", (_, more, consent, refusal) =>
    withStore(async ({ db, author, publish }) => {
      const id = await save(db, author, more);
      expect(await publish(author, id, consent)).toMatchObject({ ok: false, ...refusal });
      expect((await readDraft(db, author, id))?.typed).toEqual(more.typed ?? text);
    }),
  );

  test("succeeds when the author has checked the private data", () =>
    withStore(async ({ db, author, publish }) => {
      const id = await save(db, author, { typed: { ...text, "osa-tips": ["040 123 4567"] } });
      expect(await publish(author, id, { checked: true })).toMatchObject({ ok: true });
    }));

  test("of a change needs a note, and makes a starter text its owner's own", () =>
    withStore(async ({ db, author, publish }) => {
      const id = await save(db, author, {}, "lahitori");
      expect(await publish(author, id)).toEqual({ ok: false, fault: "note" });
      const typed = { ...text, muutos: ["Oma teksti"] };
      await save(db, author, { id, version: 1, typed });
      expect(await publish(author, id)).toEqual({ ok: true, slug: "lahitori", revision: 2 });
      const newest = await db.selectFrom("revision").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();
      expect(newest).toMatchObject({ number: 2, note: "Oma teksti", origin: "member" });
    }));

  test("by a coordinator for another organisation is in the audit log", () =>
    withStore(async ({ db, coordinator, publish }) => {
      const id = await save(db, coordinator, { typed: { ...text, muutos: ["Korjaus"] } }, "lahitori");
      expect(await publish(coordinator, id)).toMatchObject({ ok: true });
      expect(await acts(db)).toMatchObject([{ actor: coordinator.id, act: "publish", subject: "practice:lahitori" }]);
    }));

  test("keeps the draft when too many texts are waiting to be compiled", () =>
    withFolder((folder) =>
      withPeople(async ({ db, author }) => {
        const busy = {
          pipeline: 7,
          compile: async () => {
            throw Object.assign(new Error("full"), { name: "PoolBusyError" });
          },
        };
        const id = await save(db, author);
        const door = { compiler: busy, files: openFileStore(folder), language: "fi" as const };
        expect(await publishDraft(db, door, author, id, wishes)).toEqual({ ok: false, fault: "busy" });
        expect(await readDraft(db, author, id)).not.toBeNull();
      }),
    ));
});

describe("conflicting texts", () => {
  const twoDrafts = async ({ db, author, publish }: Cast & { publish: PublishAs }) => {
    const mine = await save(db, author, { typed: { ...text, muutos: ["Minun"] } }, "lahitori");
    const friend = await colleague(db);
    const typed = { ...text, "osa-what": ["Toisen teksti"], muutos: ["Toisen"] };
    const theirs = await save(db, friend, { typed }, "lahitori");
    expect(await publish(friend, theirs)).toMatchObject({ ok: true, revision: 2 });
    expect(await publish(author, mine)).toEqual({ ok: false, fault: "conflict" });
    return mine;
  };

  test("a draft refused for a conflict has both texts and can be published with its own", () =>
    withStore(async (cast) => {
      const { db, author, publish } = cast;
      const mine = await twoDrafts(cast);
      const two = await readConflict(db, author, mine);
      expect(two).toMatchObject({ mine: expect.stringContaining("<5 %"), other: { kind: "published", number: 2 } });
      expect(two?.other.source).toContain("Toisen teksti");
      const seen = { version: two?.draft.version ?? 0, kind: "published" as const, other: 2 };
      expect(await settleConflict(db, author, mine, seen, { keep: "mine" })).toEqual({ ok: true, id: mine });
      expect(await publish(author, mine)).toMatchObject({ ok: true, revision: 3 });
    }));

  test("or with a combined text; the choice is refused when a text has changed since it was seen", () =>
    withStore(async (cast) => {
      const { db, author, other } = cast;
      const mine = await twoDrafts(cast);
      const version = (await readDraft(db, author, mine))?.version ?? 0;
      const choose = (actor: Person, seen: number, keep: "mine" | "other") =>
        settleConflict(db, actor, mine, { version, kind: "published", other: seen }, { keep });
      expect(await choose(author, 1, "mine")).toEqual({ ok: false, fault: "moved" });
      expect(await choose(other, 2, "mine")).toEqual({ ok: false, fault: "not-found" });
      const both = { keep: "both", source: "---\ntitle: Molemmat\n---\n" } as const;
      expect(await settleConflict(db, author, mine, { version, kind: "published", other: 2 }, both)).toEqual({
        ok: true,
        id: mine,
      });
      expect(await readDraft(db, author, mine)).toMatchObject({
        mode: "source",
        baseNumber: 2,
        typed: { lahde: [both.source], muutos: ["Minun"] },
      });
      expect(await readConflict(db, author, mine)).toBeNull();
    }));

  test("a draft from a page rendered before a newer revision has a conflict", () =>
    withStore(async ({ db, author, publish }) => {
      const typed = { ...text, muutos: ["Toisen"] };
      expect(await publish(author, await save(db, author, { typed }, "lahitori"))).toMatchObject({ revision: 2 });
      const onOld = await save(db, author, { base: 1, typed: { ...typed, otsikko: ["Vanhan pohjalta"] } }, "lahitori");
      expect(await publish(author, onOld)).toEqual({ ok: false, fault: "conflict" });
      const onNew = await save(db, author, { base: 2, typed: { ...typed, otsikko: ["Uuden pohjalta"] } }, "lahitori");
      expect(await publish(author, onNew)).toMatchObject({ ok: true, revision: 3 });
    }));

  test("a colleague's open page of a draft that was published has a conflict with the practice", () =>
    withStore(async ({ db, author, publish }) => {
      const id = await save(db, author);
      const parallel = await save(db, author, { id, page: "b", typed: { ...text, otsikko: ["B"] } });
      expect(await publish(author, parallel)).toEqual({ ok: false, fault: "conflict" });
      expect(await publish(author, id)).toMatchObject({ ok: true, slug: "kavelytreffit" });
      expect((await readConflict(db, author, parallel))?.other).toMatchObject({ kind: "published", number: 1 });
      const again = await save(db, author, { id, version: 1, page: "c", typed: { ...text, otsikko: ["C"] } });
      expect((await readDraft(db, author, again))?.practice?.slug).toBe("kavelytreffit");
      await save(db, author, { id: again, version: 1, typed: { ...text, otsikko: ["C"], muutos: ["x"] }, page: "c" });
      expect(await publish(author, again)).toEqual({ ok: false, fault: "conflict" });
    }));

  test("of parallel drafts only the chosen one remains", () =>
    withPeople(async ({ db, author }) => {
      const id = await save(db, author);
      await save(db, author, { id, version: 1, page: "b", typed: { ...text, otsikko: ["B"] } });
      const parallel = await save(db, author, { id, version: 1, page: "a", typed: { ...text, otsikko: ["A"] } });
      expect(await readConflict(db, author, parallel)).toMatchObject({ other: { kind: "draft", id, version: 2 } });
      expect(
        await settleConflict(db, author, parallel, { version: 1, kind: "draft", other: 2 }, { keep: "other" }),
      ).toEqual({
        ok: true,
        id,
      });
      expect((await listDrafts(db, author)).map((it) => it.title)).toEqual(["B"]);
    }));
});

describe("the buttons", () => {
  const press = (db: Db, folder: string, actor: Person, sent: Partial<SentWriting>) =>
    perform(
      db,
      { compiler, files: openFileStore(folder), language: "fi" },
      actor,
      { ...state(), act: { act: "save" }, terms: true, checked: false, ...sent },
      { practice: null },
    );

  test("switch to the source and back without losing anything", () =>
    withFolder((folder) =>
      withPeople(async ({ db, author }) => {
        const source = await press(db, folder, author, { act: { act: "to-source" } });
        if (source.kind !== "saved") throw new Error(source.kind);
        const draft = await readDraft(db, author, source.id);
        expect(draft).toMatchObject({ mode: "source", typed: { lahde: [expect.stringContaining("## Mitä tehdään")] } });
        const sent = { id: source.id, version: draft?.version ?? 0, mode: "source" as const };
        const back = await press(db, folder, author, { ...sent, typed: draft?.typed ?? {}, act: { act: "to-form" } });
        if (back.kind !== "saved") throw new Error(back.kind);
        expect(await readDraft(db, author, back.id)).toMatchObject({ mode: "form", typed: { ...text, kieli: ["fi"] } });
        const faulty = { lahde: ["<Foo />"] };
        const refused = await press(db, folder, author, { ...sent, id: null, typed: faulty, act: { act: "to-form" } });
        expect(refused).toMatchObject({ kind: "refused", refusal: { fault: "not-for-form", why: "faulty" } });
      }),
    ));

  test("remove a file from the draft after saving the text, but only for those who may open it", () =>
    withFolder((folder) =>
      withPeople(async ({ db, author, other }) => {
        const id = await save(db, author);
        const guide = { originalName: "Ohje.pdf", bytes: pdf() };
        expect(await addUpload(db, openFileStore(folder), author, id, guide)).toMatchObject({ ok: true });
        const names = async () => (await listFilesOfDraft(db, id)).map((it) => it.name);
        const { act } = readSentWriting(new URLSearchParams({ teko: "poista-tiedosto:ohje.pdf" }));
        const typed = { ...text, otsikko: ["Uusi"] };
        const sent = { id, version: 1, typed };
        expect(await press(db, folder, other, { ...sent, act })).toEqual({ kind: "not-saved", fault: "not-found" });
        const unknown = await press(db, folder, author, { ...sent, act: { act: "detach", name: "muu.pdf" } });
        expect([unknown, await names()]).toEqual([{ kind: "saved", id, parallel: false, added: null }, ["ohje.pdf"]]);
        expect(await press(db, folder, author, { ...sent, version: 2, act })).toMatchObject({ id, detached: true });
        expect([await names(), (await readDraft(db, author, id))?.typed.otsikko]).toEqual([[], ["Uusi"]]);
      }),
    ));

  test("insert a helper's text into the chosen section, and name its missing fields", () =>
    withFolder((folder) =>
      withPeople(async ({ db, author }) => {
        const act = { act: "insert", kind: "tulos" } as const;
        const typed = {
          ...text,
          "tulos-mittari": ["Osallistujia"],
          "tulos-jalkeen": ["51"],
          "tulos-kohta": ["osa-results"],
        };
        const done = await press(db, folder, author, { act, typed });
        expect(done).toMatchObject({ kind: "saved", added: "osa-results" });
        const draft = await readDraft(db, author, done.kind === "saved" ? done.id : 0);
        expect(draft?.typed).toEqual({ ...text, "osa-results": ['<Result indicator="Osallistujia" after="51" />'] });
        const refused = await press(db, folder, author, { act, typed: { ...text, "tulos-mittari": ["x"] } });
        expect(refused).toMatchObject({ kind: "refused", refusal: { fault: "snippet", missing: ["tulos-jalkeen"] } });
      }),
    ));
});
