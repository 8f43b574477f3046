import { afterEach, beforeEach, expect, test } from "vitest";
import { readContent } from "#app/search/index/read-content.server.ts";
import { buildSnapshot } from "#app/search/index/snapshot.ts";
import { answer } from "#app/search/query/answer.ts";
import { visibleAdoptions } from "#app/search/service/visible-content.server.ts";
import { openShelf, type Shelf } from "./shelf.ts";

let shelf: Shelf;

beforeEach(async () => {
  shelf = await openShelf();
  await shelf.publish({ slug: "ryhma", title: "Vertaisryhmä kirjastossa", organisations: ["oulu"] });
});

afterEach(() => shelf.remove());

const ask = async (query: string, on?: number[]) =>
  answer(buildSnapshot(await readContent(shelf.db)), query, on ? { remarksOn: on } : {}).adoptions;

const marked = (segments: readonly { text: string; marked: boolean }[] = []) =>
  segments.filter((it) => it.marked).map((it) => it.text);

test("a card is found by its words in any form, by its organisation and beside that by its practice", async () => {
  const { id } = await shelf.adopt("ryhma", "liminka", { status: "piloting", otherwise: "Ohjaajia palkattiin kaksi." });
  const found = await ask("ohjaaja palkata");
  expect(found).toMatchObject({ total: 1, hits: [{ id }] });
  expect(marked(found.hits[0]?.passage)).toEqual(["Ohjaajia", "palkattiin"]);
  for (const query of ["limingassa", "liminka vertaisryhmät", "kirjasto ohjaajat"])
    expect(await ask(query), query).toMatchObject({ total: 1 });
  // By the title alone every card of a practice would be found.
  for (const query of ["vertaisryhmä", "kirjasto", "ohjaaja uimahalli", "oulu"])
    expect(await ask(query), query).toEqual({ total: 0, hits: [] });
});

test("what is for members only is never found: an unshown plan, what really went wrong", async () => {
  await shelf.adopt("ryhma", "liminka", { status: "planning", advice: "Varatkaa aikaa.", candid: "Salaisuus" });
  expect(await ask("varata")).toMatchObject({ total: 0 });
  await shelf.adopt("ryhma", "kemi", { status: "planning", shown: 1, advice: "Varatkaa aikaa.", candid: "Salaisuus" });
  expect(await ask("varata")).toMatchObject({ total: 1 });
  expect(await ask("salaisuus")).toMatchObject({ total: 0 });
});

test("a card that is taken down is found no more, nor is one of a withdrawn practice or of its owner", async () => {
  const { id } = await shelf.adopt("ryhma", "kemi", { status: "in-use", advice: "Varatkaa aikaa." });
  const own = await shelf.adopt("ryhma", "oulu", { status: "in-use", advice: "Varatkaa aikaa." });
  expect(await ask("varata")).toMatchObject({ total: 1, hits: [{ id }] });
  expect([...(await visibleAdoptions(shelf.db, [id])).keys()]).toEqual([id]);
  await shelf.takeDown(id);
  expect(await ask("varata")).toMatchObject({ total: 0 });
  expect((await visibleAdoptions(shelf.db, [id])).size).toBe(0);
  await shelf.withdraw("ryhma");
  expect((await visibleAdoptions(shelf.db, [own.id])).size).toBe(0);
});

test("cards and comments are told apart, and only those on chosen practices are given when asked so", async () => {
  await shelf.publish({ slug: "kerho", title: "Kerho", organisations: ["oulu"] });
  await shelf.comment("ryhma", "Saiko avustusta?");
  const first = await shelf.adopt("ryhma", "kemi", { status: "in-use", tools: "Avustus riitti." });
  const second = await shelf.adopt("kerho", "kemi", { status: "ended", reason: "Avustus loppui." });
  const all = answer(buildSnapshot(await readContent(shelf.db)), "avustus");
  expect([all.comments.total, all.adoptions.total]).toEqual([1, 2]);
  const practice = all.adoptions.hits.find((it) => it.id === second.id)?.practiceId ?? 0;
  expect((await ask("avustus", [practice])).hits.map((it) => it.id)).toEqual([second.id]);
  expect((await ask('avustus -"avustus loppui"')).hits.map((it) => it.id)).toEqual([first.id]);
});
