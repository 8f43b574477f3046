import { afterEach, beforeEach, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { visibleAdoptions } from "#app/search/service/visible-content.server.ts";
import { openTestLibrary, type TestLibrary } from "./test-library.ts";

let library: TestLibrary;

beforeEach(async () => {
  library = await openTestLibrary();
  await library.publish({ slug: "ryhma", title: "Vertaisryhmä kirjastossa", organisations: ["oulu"] });
});

afterEach(() => library.remove());

const ask = async (query: string, on?: number[]) =>
  answer(buildSnapshot(await readContent(library.db)), query, on ? { remarksOn: on } : {}).adoptions;

const marked = (segments: readonly { text: string; marked: boolean }[] = []) =>
  segments.filter((it) => it.marked).map((it) => it.text);

test("a card is found by the forms of its words and by its organisation, and with these by its practice", async () => {
  const { id } = await library.adopt("ryhma", "liminka", {
    status: "piloting",
    otherwise: "Ohjaajia palkattiin kaksi.",
  });
  const found = await ask("ohjaaja palkata");
  expect(found).toMatchObject({ total: 1, hits: [{ id }] });
  expect(marked(found.hits[0]?.passage)).toEqual(["Ohjaajia", "palkattiin"]);
  for (const query of ["limingassa", "liminka vertaisryhmät", "kirjasto ohjaajat"])
    expect(await ask(query), query).toMatchObject({ total: 1 });
  // The title of the practice alone finds no card: it would find all of them.
  for (const query of ["vertaisryhmä", "kirjasto", "ohjaaja uimahalli", "oulu"])
    expect(await ask(query), query).toEqual({ total: 0, hits: [] });
});

test("what only members may read is not found: a plan that is not shown, the candid part", async () => {
  await library.adopt("ryhma", "liminka", { status: "planning", advice: "Varatkaa aikaa.", candid: "Salaisuus" });
  expect(await ask("varata")).toMatchObject({ total: 0 });
  await library.adopt("ryhma", "kemi", {
    status: "planning",
    shown: 1,
    advice: "Varatkaa aikaa.",
    candid: "Salaisuus",
  });
  expect(await ask("varata")).toMatchObject({ total: 1 });
  expect(await ask("salaisuus")).toMatchObject({ total: 0 });
});

test("a removed card is not found, nor one of a withdrawn practice or of the owner of the practice", async () => {
  const { id } = await library.adopt("ryhma", "kemi", { status: "in-use", advice: "Varatkaa aikaa." });
  const own = await library.adopt("ryhma", "oulu", { status: "in-use", advice: "Varatkaa aikaa." });
  expect(await ask("varata")).toMatchObject({ total: 1, hits: [{ id }] });
  expect([...(await visibleAdoptions(library.db, [id])).keys()]).toEqual([id]);
  await library.removeAdoption(id);
  expect(await ask("varata")).toMatchObject({ total: 0 });
  expect((await visibleAdoptions(library.db, [id])).size).toBe(0);
  await library.withdraw("ryhma");
  expect((await visibleAdoptions(library.db, [own.id])).size).toBe(0);
});

test("cards and comments are returned apart, and on request only those on given practices", async () => {
  await library.publish({ slug: "kerho", title: "Kerho", organisations: ["oulu"] });
  await library.comment("ryhma", "Saiko avustusta?");
  const first = await library.adopt("ryhma", "kemi", { status: "in-use", tools: "Avustus riitti." });
  const second = await library.adopt("kerho", "kemi", { status: "ended", reason: "Avustus loppui." });
  const all = answer(buildSnapshot(await readContent(library.db)), "avustus");
  expect([all.comments.total, all.adoptions.total]).toEqual([1, 2]);
  const practice = all.adoptions.hits.find((it) => it.id === second.id)?.practiceId ?? 0;
  expect((await ask("avustus", [practice])).hits.map((it) => it.id)).toEqual([second.id]);
  expect((await ask('avustus -"avustus loppui"')).hits.map((it) => it.id)).toEqual([first.id]);
});
