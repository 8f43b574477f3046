import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { heavy } from "#tests/mdx/fixtures/heavy.ts";
import { honest } from "#tests/mdx/fixtures/honest.ts";
import { hostile } from "#tests/mdx/fixtures/hostile.ts";
import { hostileMarkup } from "#tests/mdx/fixtures/hostile-markup.ts";
import { hostileMore } from "#tests/mdx/fixtures/hostile-more.ts";
import { faultsIn, withoutMarks, wordsIn } from "#tests/mdx/published.ts";
import { faultsInPage, fieldIn, proseIn } from "#tests/support/page-faults.ts";
import { enough, type Fields, inBatches, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

const secret = "salaisuus-jota-kukaan-ei-saa-lukea";
const all = Object.values({ ...hostile, ...hostileMarkup, ...hostileMore }).flat();
const atOnce = 6;

let desk: WritingDesk;
let author: Writer;
let canary: string;
/** Ids of the page itself, which an author's text must not use. */
let ownIds: Set<string>;
/** The server's output when it was ready. */
let printed: string;

beforeAll(async () => {
  desk = await openDesk({ VERTAISKUNTA_SECRET: secret });
  author = await desk.join("liminka", ["author"], "Aino Kirjoittaja");
  canary = path.join(desk.data, "kanarialintu");
  await writeFile(`${canary}-secret`, secret);
  printed = desk.server.output();
  const plain = await desk.send(author, { ...enough, otsikko: "Tavallinen" });
  ownIds = faultsInPage(await desk.read(plain.headers.get("location") ?? "")).ids;
});
afterAll(() => desk.close());

const named = (source: string) => source.replaceAll("CANARY", canary);
const front = (title: string) => `---\ntitle: ${title}\nsummary: Koe.\norganisation: liminka\n---\n\n`;
const asTyped = (source: string) => source.replace(/\r\n?/g, "\n");

/** Expects that a response does not contain the secret and that no code was run. */
function expectHarmless(answer: string, about: string): void {
  expect(answer.includes(secret), about).toBe(false);
  expect(existsSync(canary), about).toBe(false);
}

/** Publishes and returns the visitor's page; null when it was refused with positions and the text given back. */
async function publishAndRead(fields: Record<string, string>, about: string): Promise<string | null> {
  const answer = await desk.send(author, { ...enough, ...fields });
  if (answer.status !== 302) {
    const html = await answer.text();
    expectHarmless(html, about);
    expect([answer.status, about]).toEqual([422, about]);
    expect(html, about).toMatch(/Rivi \d+, merkki \d+: /);
    expect(faultsInPage(html, ["application/json", "module"]).faults, about).toEqual([]);
    for (const name of ["lahde", "osa-what"] as const) {
      if (fields[name]) expect(fieldIn(html, name), about).toBe(asTyped(fields[name]));
    }
    const id = Number(fieldIn(html, "luonnos"));
    const draft = await desk.db.selectFrom("draft").select("content").where("id", "=", id).executeTakeFirstOrThrow();
    expect(JSON.parse(draft.content), about).toMatchObject(
      fields.lahde ? { lahde: [asTyped(fields.lahde)] } : { "osa-what": [asTyped(fields["osa-what"] ?? "")] },
    );
    await desk.db.deleteFrom("draft").where("id", "=", id).execute();
    return null;
  }
  const address = answer.headers.get("location") ?? "";
  expect(address, about).toMatch(/^\/kaytannot\/[a-z0-9-]+$/);
  const page = await desk.read(address);
  expectHarmless(page, about);
  const seen = faultsInPage(page);
  expect([seen.faults, faultsIn(proseIn(page))], about).toEqual([[], []]);
  expect(
    [...ownIds].filter((id) => !seen.ids.has(id)),
    about,
  ).toEqual([]);
  return page;
}

test("hostile documents through the preview, in a section and as source", async () => {
  await inBatches(all, atOnce, async ({ name, source, refused }) => {
    const sent: Fields[] = [
      { tapa: "lahde", lahde: named(source) },
      { tapa: "lomake", "osa-what": named(source) },
    ];
    for (const fields of sent) {
      const answer = await desk.send(author, fields, "/kirjoita/esikatselu");
      const text = await answer.text();
      expect([answer.status, answer.headers.get("content-type")?.split(";")[0], name]).toEqual([
        200,
        "application/json",
        name,
      ]);
      expectHarmless(text, name);
      const seen = JSON.parse(text) as { html: string | null; problems: { line: number; column: number }[] };
      if (refused && fields.lahde) expect(seen.html, name).toBeNull();
      if (seen.html === null) expect(seen.problems[0]?.line, name).toBeGreaterThanOrEqual(1);
      else expect(faultsIn(withoutMarks(seen.html)), name).toEqual([]);
    }
  });
});

test("hostile documents published as source", async () => {
  let published = 0;
  await inBatches(all, atOnce, async ({ name, source, refused }, index) => {
    const lahde = named(/^\uFEFF?---/.test(source) ? source : front(`Lähde ${index}`) + source);
    const page = await publishAndRead({ tapa: "lahde", lahde }, name);
    if (refused) expect(page, name).toBeNull();
    if (page) published += 1;
  });
  expect(published).toBeGreaterThan(50);
});

test("hostile documents in a section of the form", async () => {
  const some = all.filter((_, index) => index % 5 === 0);
  await inBatches(some, atOnce, async ({ name, source }, index) => {
    await publishAndRead({ otsikko: `Osa ${index}`, "osa-what": named(source) || "x" }, name);
  });
});

test("honest documents are published with their words", async () => {
  const documents = Object.values(honest).flat();
  await inBatches(documents, atOnce, async ({ name, source, words }, index) => {
    const isWhole = /^\uFEFF?---/.test(source);
    const fields: Record<string, string> = isWhole ? { tapa: "lahde", lahde: source } : { "osa-what": source };
    const preview = await desk.send(
      author,
      fields.tapa ? fields : { tapa: "lomake", ...fields },
      "/kirjoita/esikatselu",
    );
    const { html, problems } = (await preview.json()) as { html: string | null; problems: unknown[] };
    expect([problems, name]).toEqual([[], name]);
    expectWords(html ?? "", words, name);
    // Texts with pictures need the files to be uploaded first.
    if (isWhole || /\w\.(png|jpe?g|webp|avif|pdf)\b/i.test(source)) return;
    const page = await publishAndRead({ ...fields, otsikko: `Rehti ${index}` }, name);
    expect(page, name).not.toBeNull();
    expectWords(proseIn(page ?? ""), words, name);
  });
});

function expectWords(html: string, words: string[], about: string): void {
  const seen = wordsIn(html);
  let from = 0;
  for (const phrase of words) {
    const at = seen.indexOf(phrase, from);
    expect(at, `${about}: “${phrase}” in “${seen.slice(0, 300)}”`).toBeGreaterThanOrEqual(0);
    from = at;
  }
}

test("documents that are slow to compile are answered, and other pages work meanwhile", async () => {
  const some = Object.entries(heavy).filter((_, index) => index % 6 === 0);
  let going = true;
  const reading = (async () => {
    for (; going; await setTimeout(20)) expect((await desk.get("/")).status).toBe(200);
  })();
  await inBatches(some, 3, async ([name, source]) => {
    const answer = await desk.send(author, { tapa: "lahde", lahde: source }, "/kirjoita/esikatselu");
    const { html, problems } = (await answer.json()) as { html: string | null; problems: unknown[] };
    expect([answer.status, html !== null || problems.length > 0, name]).toEqual([200, true, name]);
    if (html !== null) expect(faultsIn(html), name).toEqual([]);
  });
  going = false;
  await reading;
});

test("the server has logged no error", () => {
  expect(desk.server.output()).toBe(printed);
});
