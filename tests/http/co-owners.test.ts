import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { type Role, roleNames } from "#app/people/rights.ts";
import { publish } from "#app/practices/publish.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { answersTo } from "#tests/support/roles.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";
import { writeUp } from "#tests/support/write-up.ts";

let data: string;
let server: RunningServer;
let db: Db;
let author: string;
let other: string;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  author = await cookieOf("liminka", "author");
  other = await cookieOf("pori", "contact");
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

let people = 0;
async function cookieOf(organisation: string, role: Role): Promise<string> {
  const letters = [...String(people++)].map((it) => "abcdefghij".charAt(Number(it))).join("");
  return (await cookieFor(db, (await addPerson(db, organisation, [role], `Osakas ${letters}`)).id)).cookie;
}

const get = (address: string, cookie = "") =>
  fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });
const read = async (address: string, cookie = "") => (await get(address, cookie)).text();

async function post(address: string, fields: Record<string, string>, cookie: string) {
  const key = /name="avain" value="([^"]+)"/.exec(await read("/oma", cookie))?.[1] ?? "";
  const body = new URLSearchParams({ avain: key, ...fields });
  const headers = { origin: server.url, ...(cookie && { cookie }) };
  return fetch(server.url + address, { method: "POST", redirect: "manual", body, headers });
}
const act = async (address: string, teko: string, cookie: string, organisaatio = "pori", more = {}) =>
  post(`${address}/yhteisomistajat`, { teko, organisaatio, ...more }, cookie);

/** Publishes a practice of Liminka and waits until the server shows it. */
async function add(slug: string): Promise<string> {
  const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
  const result = await publish(db, compiler, { slug, source: writeUp({ title: `Tupa ${slug}` }), via: "command" });
  if (!result.ok) throw new Error(result.errors[0]?.message);
  const address = `/kaytannot/${slug}`;
  while ((await get(address)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
  return address;
}

const sentence = "Liminka ehdottaa yhteisomistajaksi: Pori";

/** Everything that a visitor reads of a practice, and that lists it. */
const visitorsPages = (address: string) => {
  const slug = address.split("/").at(-1);
  return [
    address,
    `/sv${address}`,
    `${address}/versiot`,
    `${address}/versiot/1`,
    `${address}/paattajalle`,
    `${address}/innokyla.txt`,
    `/api/v1/practices/${slug}`,
    "/api/v1/practices?limit=100",
    "/api/v1/practices.csv",
    "/syote.xml",
    "/jasenet/pori",
    "/jasenet/pori/syote.xml",
    "/kaytannot?jasen=pori",
    "/haku?q=tupa",
    "/sivukartta.xml",
  ];
};
describe("a proposed co-owner", () => {
  test("is seen by writers of both and the coordinator, on three pages; visitors read the same pages as before", async () => {
    const address = await add("tupa-yksi");
    const before = await Promise.all(visitorsPages(address).map((it) => get(it)));
    const bodies = await Promise.all(before.map((it) => it.text()));
    const sent = await act(address, "ehdota", author);
    expect([sent.status, sent.headers.get("location")]).toEqual([302, `${address}/yhteisomistajat?tehty=ehdota`]);
    expect(await read(`${address}/yhteisomistajat?tehty=ehdota`, author)).toContain("Ehdotus on lähetetty.");

    const after = await Promise.all(visitorsPages(address).map((it) => get(it)));
    expect(await Promise.all(after.map((it) => it.text()))).toEqual(bodies);
    expect(after.map((it) => it.headers.get("etag"))).toEqual(before.map((it) => it.headers.get("etag")));

    const coordinator = await cookieOf("thl", "coordinator");
    for (const cookie of [author, other, coordinator])
      for (const page of [address, `${address}/yhteisomistajat`, "/oma"])
        expect([page, await read(page, cookie)]).toEqual([page, expect.stringContaining(sentence)]);
    for (const cookie of [await cookieOf("oulu", "author"), await cookieOf("pori", "elected"), ""])
      for (const page of [address, `${address}/yhteisomistajat`, "/oma"])
        expect([page, await read(page, cookie)]).toEqual([page, expect.not.stringContaining(sentence)]);
    const buttons = async (cookie: string) =>
      [...(await read(address, cookie)).matchAll(/name="teko" value="(hyvaksy|kieltaydy|peru)"/g)].map((it) => it[1]);
    expect([await buttons(author), await buttons(other), await buttons(coordinator)]).toEqual([
      ["peru"],
      ["hyvaksy", "kieltaydy"],
      ["hyvaksy", "kieltaydy", "peru"],
    ]);
    expect((await get(`${address}/hallinta`, other)).status).toBe(403);
    expect((await get(`${address}/muokkaa`, other)).status).toBe(403);
    expect(await read(`/en${address}`, other)).toContain("Liminka proposes as co-owner: Pori");
    expect(await read("/sv/oma", other)).toContain("Limingo föreslår som medägare: Björneborg");
  });

  test("that accepts is an owner on every page, may edit, and may leave again", async () => {
    const address = await add("tupa-kaksi");
    await act(address, "ehdota", author);
    expect(await read("/jasenet/pori")).not.toContain("tupa-kaksi");
    const accepted = await act(address, "hyvaksy", other, "pori", { takaisin: "kaytanto" });
    expect([accepted.status, accepted.headers.get("location")]).toEqual([302, `${address}?tehty=hyvaksy`]);
    expect(await read(`${address}?tehty=hyvaksy`, other)).toContain("Organisaatio on nyt yhteisomistaja.");
    expect(await read(address)).toContain('<a href="/jasenet/pori">Pori</a>');
    expect(await read(`${address}/versiot`)).toContain("Lisätty yhteisomistajaksi: Pori");
    for (const list of ["/kaytannot?jasen=pori", "/jasenet/pori", "/jasenet/pori/syote.xml", "/haku?q=tupa+pori"])
      expect([list, await read(list)]).toEqual([list, expect.stringContaining("tupa-kaksi")]);
    const item = JSON.parse(await read("/api/v1/practices/tupa-kaksi")) as {
      organisations: { slug: string }[];
      unconfirmedOwners: string[];
    };
    expect([item.organisations.map((it) => it.slug), item.unconfirmedOwners]).toEqual([["liminka", "pori"], []]);
    expect((await get(`${address}/muokkaa`, other)).status).toBe(200);

    expect((await act(address, "luovu", author, "liminka")).status).toBe(422);
    expect(await (await act(address, "luovu", author, "liminka")).text()).toContain("Luovuta kuvaus ensin");
    expect((await act(address, "luovu", author, "pori")).status).toBe(403);
    expect((await act(address, "luovu", other)).status).toBe(302);
    expect(await read(address)).not.toContain('<a href="/jasenet/pori">');
    expect(await read("/jasenet/pori")).not.toContain("tupa-kaksi");
    expect((await get(`${address}/muokkaa`, other)).status).toBe(403);
    expect((await act(address, "luovu", other)).status).toBe(409);
  });

  test("is told when a proposal has been withdrawn or answered, in the reader's language", async () => {
    const address = await add("tupa-kolme");
    await act(address, "ehdota", author);
    expect((await act(address, "peru", author)).status).toBe(302);
    for (const teko of ["hyvaksy", "kieltaydy"]) {
      const late = await act(address, teko, other);
      expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("Ehdotusta ei enää ole.")]);
    }
    const swedish = await act(`/sv${address}`, "hyvaksy", other);
    expect(await swedish.text()).toContain("Förslaget finns inte längre.");
    await act(address, "ehdota", author);
    const declined = await act(address, "kieltaydy", other, "pori", { takaisin: "oma" });
    expect(declined.headers.get("location")).toBe("/oma?tehty=kieltaydy#yhteisomistus");
    expect(await read("/oma?tehty=kieltaydy", other)).toContain("Ehdotus on hylätty.");
    const again = await act(address, "ehdota", author);
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining("uusi versio")]);
    expect((await act(address, "ehdota", author, "liminka")).status).toBe(422);
    expect((await act(address, "ehdota", author, "ei-ole")).status).toBe(422);
    expect((await act(address, "muu", author)).status).toBe(400);
    expect((await act(address, "ehdota", author, "oulu", { avain: "x" })).status).toBe(422);
    expect((await act("/kaytannot/ei-ole", "ehdota", author)).status).toBe(404);
    expect((await act(address, "ehdota", "")).headers.get("location")).toContain("/kirjaudu");
  });

  test("every act is in the log in words", async () => {
    const log = await read("/yllapito/loki", await cookieOf("thl", "coordinator"));
    for (const words of [
      "Ehdotti kuvaukselle",
      "Hyväksyi organisaation",
      "Hylkäsi ehdotuksen",
      "Perui ehdotuksen",
      "Luopui",
    ])
      expect(log).toContain(words);
    expect(log).not.toMatch(/[a-z]+-co-owner/);
  });
});

describe("the rights to answer", () => {
  test.each(["hyvaksy", "kieltaydy", "peru"])("%s: the proposed and a third organisation, by role", async (teko) => {
    const answersOf = async (organisation: string) => {
      const answers: number[] = [];
      for (const role of roleNames) {
        const address = await add(`oikeus-${teko}-${organisation}-${role.replace("_", "-")}`);
        await act(address, "ehdota", author);
        answers.push((await act(address, teko, await cookieOf(organisation, role))).status);
      }
      return answers;
    };
    // Who may not see the proposal does not learn of it. The proposed organisation's writers see it, and may answer only.
    const unseen = answersTo(roleNames, "write", "another's", { may: 302, mayNot: 404 });
    const answering = answersTo(roleNames, "write", "own", { may: 302, mayNot: 404 });
    const watching = answering.map((it, at) => (it === 302 && unseen[at] === 404 ? 403 : it));
    const expected = { proposed: teko === "peru" ? watching : answering, third: unseen };
    const answers = { proposed: await answersOf("pori"), third: await answersOf("oulu") };
    expect(answers).toEqual(expected);
    console.log([teko, ...answers.proposed, ...answers.third].join("\t"));
  });

  test("end with the role", async () => {
    const address = await add("tupa-rooli");
    await act(address, "ehdota", author);
    const person = await addPerson(db, "pori", ["author"], "Osakas Entinen");
    const { cookie } = await cookieFor(db, person.id);
    expect(await read(address, cookie)).toContain(sentence);
    await db
      .updateTable("person_role")
      .set({ ends: new Date(Date.now() - 86_400_000).toISOString() })
      .where("person_id", "=", person.id)
      .execute();
    const late = await act(address, "hyvaksy", cookie);
    expect([late.status, late.headers.get("location")]).toEqual([302, "/oma"]);
    expect(await read(address, cookie)).not.toContain(sentence);
    expect(await read(address)).not.toContain('<a href="/jasenet/pori">');
  });
});

describe("a text from public sources", () => {
  const slug = "liikuntaneuvonnan-palveluketju";

  test("marks its co-owners as not confirmed, on the page, in data and tables", async () => {
    expect(await read(`/kaytannot/${slug}`)).toContain("(vahvistamaton)</a>");
    expect(await read(`/sv/kaytannot/${slug}/versiot/1`)).toContain("(inte bekräftad)");
    const item = JSON.parse(await read(`/api/v1/practices/${slug}`)) as {
      organisations: { slug: string }[];
      unconfirmedOwners: string[];
    };
    expect(item.unconfirmedOwners.length).toBeGreaterThan(0);
    expect(item.organisations.map((it) => it.slug).slice(1)).toEqual(item.unconfirmedOwners);
    expect((await read("/api/v1/practices.csv")).split("\n")[0]).toContain("unconfirmedOwners");
    expect(await read("/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa")).not.toContain("(vahvistamaton)");
  });
});
