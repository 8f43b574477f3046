import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bringBackAdoption, removeAdoption } from "#app/adoptions/remove.server.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import { markAnswer } from "#app/comments/answer.server.ts";
import { deleteComment } from "#app/comments/delete.server.ts";
import { moderateComment } from "#app/comments/moderate.server.ts";
import { editComment, postComment, versionOf } from "#app/comments/write.server.ts";
import { compileSource } from "#app/mdx/compile.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { endPerson } from "#app/people/manage/end.server.ts";
import { accept, leave } from "#app/practices/co-owners/answer.server.ts";
import { propose } from "#app/practices/co-owners/propose.server.ts";
import { confirm } from "#app/practices/owning/confirm.server.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { takeOver } from "#app/practices/owning/take-over.server.ts";
import { bringBack, withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";
import { writeUp } from "#tests/support/write-up.ts";

let data: string;
let server: RunningServer;
let db: Db;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
const services = { compiler, limit: { take: () => 0 }, language: "fi" } as const;

/** Pages of every kind that are kept. */
const pages = [
  ...["/", "/kaytannot", "/kaytannot?vertaa=liminka", "/teemat", "/teemat/kuvina", "/teemat/hyvinvointitalous"],
  ...["/teemat/hyvinvointitalous/kartta", "/jasenet", "/jasenet/liminka", "/jasenet/pori", "/syote.xml"],
  ...["/teemat/hyvinvointitalous/syote.xml", "/jasenet/liminka/syote.xml", "/sivukartta.xml"],
  // A query does not change a table: what it must follow is named where it changes.
  ...["practices", "adoptions", "themes", "members"].flatMap((it) => [`/api/v1/${it}`, `/api/v1/${it}.csv`]),
  ...["koe", "koe-uusi", "mielen-hyvinvoinnin-abc-elintapaohjauksessa"].flatMap((slug) => [
    ...["", "/versiot", "/vertaa", "/levinneisyys", "/paattajalle", "/innokyla"].map((it) => `/kaytannot/${slug}${it}`),
    ...[`/en/kaytannot/${slug}`, `/api/v1/practices/${slug}`],
  ]),
];

const read = async (address: string, cookie = "") => {
  const answer = await fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });
  return `${answer.status} ${answer.headers.get("location") ?? ""} ${await answer.text()}`;
};

/** The page as it is rendered now for a visitor: nothing is kept for an unknown session, nor open data for this query. */
const fresh = (address: string) =>
  address.startsWith("/api/") ? read(`${address}?tuore=1`) : read(address, `vertaiskunta=${"a".repeat(43)}`);

/** Waits until the server has noticed the newest change, which another process has made. */
async function noticed(): Promise<void> {
  const version = await readContentVersion(db);
  await expect
    .poll(async () => ((await (await fetch(`${server.url}/readyz`)).json()) as { content: number }).content)
    .toBe(version);
}

/** Every page as it is kept. */
const before = new Map<string, string>();

/** Does an act while every page is kept, and compares each page with a rendered one. Tells which pages have changed. */
async function changed(act: () => Promise<unknown>): Promise<string[]> {
  if (before.size === 0) for (const page of pages) before.set(page, await read(page));
  expect(await act()).toMatchObject({ ok: true });
  await noticed();
  const different: string[] = [];
  for (const page of pages) {
    const now = await read(page);
    expect(now, page).toBe(await fresh(page));
    if (now !== before.get(page)) different.push(page);
    before.set(page, now);
  }
  return different;
}

test("after each kind of change every kept page is as if rendered now", async () => {
  const liminka = (await addPerson(db, "liminka", ["author"], "Aino Kirjoittaja")).actor;
  const pori = (await addPerson(db, "pori", ["author"], "Pekka Kirjoittaja")).actor;
  const coordinator = (await addPerson(db, "thl", ["coordinator"], "Kaisa Koordinaattori")).actor;
  const put = (title: string) =>
    publish(db, compiler, {
      ...{ slug: "koe", via: "web", by: liminka },
      source: writeUp({ title, front: "themes: [hyvinvointitalous]\ntopics: [osallisuus]" }),
    });
  const isOf = (slug: string) => (page: string) => page.includes(`/${slug}/`) || page.endsWith(`/${slug}`);

  expect(await changed(() => put("Lähitori"))).toEqual(
    expect.arrayContaining([
      "/",
      "/kaytannot",
      "/jasenet/liminka",
      "/kaytannot/koe",
      "/sivukartta.xml",
      "/syote.xml",
      "/api/v1/practices.csv",
    ]),
  );
  expect(await changed(() => put("Lähitori uudistui"))).toContain("/kaytannot/koe/versiot");
  expect(await changed(() => confirm(db, liminka, "koe", 2))).toContain("/kaytannot/koe");
  expect(await changed(() => propose(db, liminka, "koe", "kemi"))).toEqual([]);
  const kemi = (await addPerson(db, "kemi", ["author"], "Kaisu Kirjoittaja")).actor;
  const owners = ["/kaytannot", "/kaytannot/koe", "/kaytannot/koe/versiot", "/api/v1/practices.csv", "/syote.xml"];
  expect(await changed(() => accept(db, kemi, "koe", "kemi"))).toEqual(expect.arrayContaining(owners));
  expect(await changed(() => leave(db, kemi, "koe", "kemi"))).toEqual(expect.arrayContaining(owners));

  const ask = { kind: "question", text: "Miten pääsitte alkuun?" } as const;
  const id = async (question: boolean) =>
    (
      await db
        .selectFrom("comment")
        .select("id")
        .where("kind", "=", question ? "question" : "comment")
        .orderBy("id", "desc")
        .executeTakeFirstOrThrow()
    ).id;
  const onPracticeOnly = async (act: () => Promise<unknown>) => {
    const pagesChanged = await changed(act);
    expect(pagesChanged).toEqual(["/kaytannot/koe", "/en/kaytannot/koe"]);
  };
  await onPracticeOnly(() => postComment(db, services, pori, "koe", ask));
  const question = await id(true);
  await onPracticeOnly(() =>
    postComment(db, services, liminka, "koe", { kind: "comment", text: "Talkoilla.", parentId: question }),
  );
  const reply = await id(false);
  await onPracticeOnly(() => markAnswer(db, pori, "koe", reply, true));
  const row = await db.selectFrom("comment").selectAll().where("id", "=", reply).executeTakeFirstOrThrow();
  await onPracticeOnly(() =>
    editComment(db, services, liminka, "koe", {
      id: reply,
      text: "Talkoilla ja rahalla.",
      seenVersion: versionOf(row),
    }),
  );
  await onPracticeOnly(() => moderateComment(db, coordinator, "koe", { id: question, hide: true, reason: "Koe" }));
  await onPracticeOnly(() => moderateComment(db, coordinator, "koe", { id: question, hide: false, reason: "Koe" }));
  await onPracticeOnly(() => deleteComment(db, liminka, "koe", reply));

  const card = (typed: Partial<Typed>, seenState: string) =>
    saveAdoption(db, pori, {
      ...{ practice: "koe", organisation: "pori", seenState, checked: true },
      typed: blankTyped({ language: "fi", ...typed }),
    });
  expect(await changed(() => card({ status: "planning" }, "0"))).toEqual([]);
  expect(await changed(() => card({ status: "in-use", since: "2025" }, "1"))).toEqual(
    expect.arrayContaining([
      "/jasenet/pori",
      "/kaytannot/koe",
      "/kaytannot/koe/levinneisyys",
      "/api/v1/adoptions",
      "/api/v1/adoptions.csv",
    ]),
  );
  const request = { practice: "koe", organisation: "pori" };
  expect(await changed(() => removeAdoption(db, pori, { ...request, seenState: "2" }))).toContain("/jasenet/pori");
  expect(await changed(() => bringBackAdoption(db, pori, { ...request, seenState: "2-poistettu" }))).toContain(
    "/jasenet/pori",
  );

  expect(await changed(() => rename(db, liminka, "koe", "koe-uusi"))).toEqual(
    expect.arrayContaining(["/kaytannot/koe", "/kaytannot/koe-uusi", "/jasenet/pori", "/api/v1/adoptions.csv"]),
  );
  expect(await changed(() => withdraw(db, liminka, "koe-uusi", "Päättyi"))).toEqual(
    expect.arrayContaining([
      "/kaytannot/koe-uusi",
      "/kaytannot",
      "/jasenet/pori",
      "/api/v1/practices",
      "/api/v1/practices.csv",
    ]),
  );
  expect(await read("/kaytannot/koe-uusi")).toMatch(/^410 /);
  expect(await changed(() => bringBack(db, liminka, "koe-uusi"))).toContain("/kaytannot/koe-uusi");
  const from = "mielen-hyvinvoinnin-abc-elintapaohjauksessa";
  const taken = await changed(async () => takeOver(db, liminka, from));
  expect(taken.some(isOf(from))).toBe(true);
  const ended = await changed(() => endPerson(db, coordinator, pori.id, { successor: null, coordinator: null }));
  expect(ended).toContain("/kaytannot/koe-uusi");
});
