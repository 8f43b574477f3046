import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { postComment } from "#app/comments/write.server.ts";
import type { openApi } from "#app/open-data/openapi.ts";
import type { Schema } from "#app/open-data/schema.ts";
import { practiceFields } from "#app/open-data/schemas.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import routes from "#app/routes.ts";
import { compiler, textServices } from "#tests/comments/people.ts";
import { faultsOf } from "#tests/support/json-schema.ts";
import { addPerson } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { openDesk, type WritingDesk } from "#tests/support/writing.ts";

type Item = Record<string, unknown>;
interface Page {
  total: number;
  page: number;
  perPage: number;
  pages: number;
  next: string | null;
  previous: string | null;
  items: Item[];
}

/** Plain http, for which the cookie needs no https, so that people of the tests can be signed in. */
const publicUrl = "http://vertaiskunta.test";
const lists = ["practices", "adoptions", "themes", "members"];
const model = "mielen-hyvinvoinnin-abc";
let desk: WritingDesk;
let description: ReturnType<typeof openApi>;
beforeAll(async () => {
  desk = await openDesk({ PUBLIC_URL: publicUrl });
  description = await json("openapi.json");
  const { actor } = await addPerson(desk.db, "liminka", ["author"]);
  await add("torg", "Torg", "themes: [yhdyspinnat]\nlanguage: sv\nsummaryFi: Kaikille.\nsummaryEn: For all.");
  await add("tori", "Tori", "themes: [yhdyspinnat]\nsummarySv: För alla.");
  const figures = "costEuros: 900\ncostPersonYears: 0.2\ncostYear: 2024";
  await add(
    "kaava",
    '"=1+1; kaava"',
    `contact: Salla Salainen\ncost: under-1000\nviewpoints: [johtaminen]\n${figures}`,
  );
  await add("vanha-osoite", "Muuttanut");
  await rename(desk.db, actor, "vanha-osoite", "uusi-osoite");
  await add("poistuva", "Poistuva");
  await withdraw(desk.db, actor, "poistuva", "Vanhentunut");
  await adopt("pori", { status: "interested", reason: "Salaista aikomista" });
  const open = { since: "2024-05", ended: "2025", audience: "Nuorille", results: "Meni hyvin" };
  const secret = { candid: "Salaista: rahat loppuivat", contact: "Salainen yksikkö" };
  await adopt("oulu", { ...open, ...secret, status: "ended", work: "over-1", money: "none", evidence: "study" });
  while (!(await (await api("adoptions")).text()).includes("Meni hyvin"))
    await new Promise((resolve) => setTimeout(resolve, 20));
});
afterAll(() => desk.close());

async function add(slug: string, title: string, front = "themes: [yhdyspinnat]"): Promise<void> {
  const result = await publish(desk.db, compiler, { slug, source: writeUp({ title, front }), via: "command" });
  if (!result.ok) throw new Error(result.errors[0]?.message);
}

async function adopt(organisation: string, typed: Parameters<typeof blankTyped>[0]): Promise<void> {
  const { actor } = await addPerson(desk.db, organisation, ["author"]);
  const request = { practice: model, organisation, typed: blankTyped(typed), seenState: "0", checked: true };
  const saved = await saveAdoption(desk.db, actor, request);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
}

const api = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${desk.server.url}/api/v1/${address}`, { redirect: "manual", headers });
const json = async <T = Page>(address: string) => (await (await api(address)).json()) as T;
const local = (address: string) => address.replace(`${publicUrl}/api/v1/`, "");
const slugsOf = (items: Item[]) => items.map((it) => it.slug ?? `${it.practice} ${(it.organisation as Item).slug}`);

/** Every page of a list, from the first on by the `next` addresses. */
async function walk(list: string, perPage: number): Promise<Page[]> {
  const pages: Page[] = [];
  for (let next: string | null = `${list}?per_page=${perPage}`; next; next = pages.at(-1)?.next ?? null)
    pages.push(await json(local(next)));
  return pages;
}

const all = async (list: string) => (await walk(list, 100)).flatMap((it) => it.items);

/** The schema that the OpenAPI description gives for a response. */
function schemaOf(path: string, status = 200): Schema {
  const paths = description.paths as unknown as Record<string, { get: { responses: Record<string, unknown> } }>;
  const answer = paths[`/api/v1/${path}`]?.get.responses[status] as { content: Record<string, { schema: Schema }> };
  return answer.content["application/json"]?.schema ?? {};
}

/** Fetches an address and returns where its JSON differs from its schema. */
async function faults(path: string, address = path, status = 200): Promise<string[]> {
  const answer = await api(address);
  expect([address, answer.status]).toEqual([address, status]);
  expect(answer.headers.get("content-type")).toMatch(/^application\/json\b/);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const known = description.components.schemas as unknown as Record<string, Schema>;
  return faultsOf(await answer.json(), schemaOf(path, status), known, address);
}

describe("the OpenAPI description", () => {
  test("has every address of the interface, and no other", () => {
    const served = routes.map((it) => `/${it.path}`).filter((it) => it.startsWith("/api/v1/"));
    const described = Object.keys(description.paths).map((it) => it.replace(/\{(\w+)\}/, ":$1"));
    expect(described.toSorted()).toEqual(served.filter((it) => !it.endsWith("openapi.json")).toSorted());
    expect(description).toMatchObject({ openapi: "3.1.0", servers: [{ url: publicUrl }] });
  });

  test.each(lists)("fits every response of %s: no field missing, none undescribed", async (list) => {
    for (const page of await walk(list, 7))
      expect(await faults(list, `${list}?page=${page.page}&per_page=7`)).toEqual([]);
    expect(await faults(list, `${list}?page=9999`)).toEqual([]);
  });

  test("fits every practice with its text", async () => {
    const practices = await all("practices");
    expect(practices.length).toBeGreaterThan(20);
    for (const { slug } of practices) expect(await faults("practices/{slug}", `practices/${slug}`)).toEqual([]);
  });

  test("fits searches, with hits in comments", async () => {
    const asker = await addPerson(desk.db, "simo", ["author"]);
    const question = { kind: "question", text: "Paljonko kumpparointi maksaa?" } as const;
    expect(await postComment(desk.db, textServices, asker.actor, model, question)).toMatchObject({ ok: true });
    const hits = async () => (await json<{ comments: Item[] }>("search?q=kumpparointi")).comments.length;
    await expect.poll(hits).toBe(1);
    expect(await faults("search", "search?q=kumpparointi")).toEqual([]);
    const wordless = ["teema=yhdyspinnat", "vertaa=oulu", "q=hyvinvointi&vertaa=liminka&explain=1"];
    for (const query of [
      "q=hyvinvointi",
      "q=hyvinvoniti&explain=1",
      "q=pieni+kunta+nuoret",
      "q=ei+ole+xyzzy",
      "",
      ...wordless,
    ])
      expect(await faults("search", `search?${query}`)).toEqual([]);
  });

  test("fits searches, with hits in adoptions", async () => {
    const author = await addPerson(desk.db, "akaa", ["author"]);
    const typed = blankTyped({ status: "piloting", advice: "Aloittakaa hilpparoinnista." });
    const card = { practice: model, organisation: "akaa", typed, seenState: "0", checked: true };
    expect(await saveAdoption(desk.db, author.actor, card)).toMatchObject({ ok: true });
    const hits = async () => (await json<{ adoptions: Item[] }>("search?q=hilpparointi")).adoptions;
    await expect.poll(async () => (await hits()).length).toBe(1);
    expect(await hits()).toMatchObject([{ practice: model, organisation: "akaa", status: "piloting" }]);
    expect(await faults("search", "search?q=hilpparointi")).toEqual([]);
  });

  test("fits refusals", async () => {
    expect(await faults("practices/{slug}", "practices/ei-ole", 404)).toEqual([]);
    expect(await faults("practices/{slug}", "practices/poistuva", 410)).toEqual([]);
    for (const query of [`q=${"x".repeat(201)}`, "teema=ei-ole", "vertaa=qqqqqq"])
      expect(await faults("search", `search?${query}`, 400)).toEqual([]);
  });

  test("does not fit a response with one field more, less or of another type", async () => {
    const known = description.components.schemas as unknown as Record<string, Schema>;
    const page = await json("practices");
    const [first = {}, ...rest] = page.items;
    const { title, ...less } = first;
    const wrong = [{ ...first, email: "x" }, less, { ...first, title: 1 }, { ...first, stage: "soon" }];
    const answers = [
      ...wrong,
      { ...first, createdAt: "eilen" },
      { ...first, cost: "5000" },
      { ...first, sections: ["x"] },
    ];
    expect(title).toBeTruthy();
    for (const item of answers)
      expect(faultsOf({ ...page, items: [item, ...rest] }, schemaOf("practices"), known)).toHaveLength(1);
  });

  test("describes no field that never has a value", async () => {
    const seen = new Set((await all("practices")).flatMap((it) => Object.keys(it).filter((key) => it[key] !== null)));
    // No starter text has an end or a confirmation.
    const never = Object.keys(practiceFields).filter((it) => !seen.has(it));
    expect(never.filter((it) => !["ended", "confirmedAt"].includes(it))).toEqual([]);
  });
});

describe("paging", () => {
  test.each(lists)("%s: each item once, in a stable order", async (list) => {
    const pages = await walk(list, 3);
    const slugs = slugsOf(pages.flatMap((it) => it.items));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toHaveLength(pages[0]?.total ?? -1);
    expect(slugs).toEqual(slugsOf(await all(list)));
    expect(pages.map((it) => it.pages)).toEqual(pages.map(() => pages.length));
    expect(pages[1] ? pages[1].previous : null).toBe(pages[1] ? `${publicUrl}/api/v1/${list}?page=1&per_page=3` : null);
  });

  test("new practices are at the end of the list", async () => {
    const practices = await all("practices");
    const times = practices.map((it) => String(it.createdAt));
    expect(times).toEqual(times.toSorted());
    expect(slugsOf(practices.slice(-2))).toEqual(["kaava", "uusi-osoite"]);
  });

  test.each([
    ["", 1, 20],
    ["page=2&per_page=5", 2, 5],
    ["page=1000000&per_page=100", 1_000_000, 100],
    ["per_page=1&muuta=1&page[]=7", 1, 1],
  ])("accepts %j", async (query, page, perPage) => {
    expect(await json(`members?${query}`)).toMatchObject({ page, perPage });
  });

  const wrong = ["0", "-3", "1000001", "1.9", "x", "%00", "NaN", "Infinity", "", "1e1", "%D9%A3", "9".repeat(400)];
  test.each([...wrong.map((it) => `page=${it}`), ...wrong.map((it) => `per_page=${it}`), "per_page=101"])(
    "refuses %j and names the bounds",
    async (query) => {
      for (const list of ["members", "adoptions"]) expect(await faults(list, `${list}?${query}`, 400)).toEqual([]);
      const answer = await api(`members?${query}`);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(await answer.json()).toEqual({
        error: "page is a whole number from 1 to 1000000; per_page is a whole number from 1 to 100",
      });
    },
  );

  test("a page after the last is empty and links back to the last", async () => {
    const page = await json("themes?page=999&per_page=5");
    expect([page.items, page.next]).toEqual([[], null]);
    expect((await json(local(page.previous ?? ""))).items.length).toBeGreaterThan(0);
  });

  test("is in the Link header too, with the licence and the description", async () => {
    const link = (await api("members?page=2&per_page=5")).headers.get("link") ?? "";
    for (const it of [
      '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
      `<${publicUrl}/api/v1/openapi.json>; rel="service-desc"`,
      `<${publicUrl}/api/v1/members?page=3&per_page=5>; rel="next"`,
      `<${publicUrl}/api/v1/members?page=1&per_page=5>; rel="prev"`,
    ])
      expect(link).toContain(it);
    expect((await api("members")).headers.get("link")).not.toContain('rel="prev"');
  });
});

describe("caching", () => {
  const addresses = ["practices", "members?page=2", "adoptions.csv", `practices/${model}`, "openapi.json"];

  test.each(addresses)(
    "%s is cacheable and answered 304 when unchanged, with a session or without",
    async (address) => {
      const first = await api(address);
      const { cookie } = await desk.join(
        "oulu",
        ["author"],
        `Lukija ${addresses.indexOf(address) ? "b" : "a"} ${address}`,
      );
      const etag = first.headers.get("etag") ?? "";
      expect(first.headers.get("cache-control")).toBe("public, max-age=300");
      expect(etag).not.toBe("");
      expect((await api(address, { "if-none-match": etag })).status).toBe(304);
      expect(await desk.read("/oma", cookie)).toContain("Lukija");
      const signedIn = await api(address, { cookie });
      expect([signedIn.headers.get("etag"), signedIn.headers.get("cache-control")]).toEqual([
        etag,
        "public, max-age=300",
      ]);
      expect(await signedIn.text()).toBe(await first.text());
    },
  );

  test("ends when the content changes", async () => {
    const etag = (await api("practices?per_page=100")).headers.get("etag") ?? "";
    await add("kaava", '"=1+1; kaava"', "contact: Salla Salainen\ntopics: [osallisuus]");
    await expect.poll(async () => (await api("practices?per_page=100", { "if-none-match": etag })).status).toBe(200);
  });

  test("refusals are not cached, and POST is refused", async () => {
    expect((await api("practices/ei-ole")).headers.get("cache-control")).toBe("no-store");
    for (const list of ["practices", "members.csv", `practices/${model}`]) {
      const answer = await desk.post(`/api/v1/${list}`, { a: "b" });
      expect([list, answer.status]).toEqual([list, 405]);
    }
  });
});

describe("the tables", () => {
  test.each(lists)("%s is complete and readable by spreadsheets", async (list) => {
    const answer = await api(`${list}.csv`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toContain(`vertaiskunta-${list}.csv`);
    expect(answer.headers.get("link")).toContain('rel="license"');
    const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    expect(lines).toHaveLength((await json(list)).total + 1);
    expect(lines[0]).toMatch(/^(\w+;)+\w+$/);
  });

  test("have the content of the lists, without formulas", async () => {
    const practices = await (await api("practices.csv")).text();
    expect(practices).toContain(`kaava;${publicUrl}/kaytannot/kaava;"'=1+1; kaava";"Kaikille avoin`);
    expect((await all("practices")).find((it) => it.slug === "kaava")?.title).toBe("=1+1; kaava");
    const members = await (await api("members.csv")).text();
    expect(members).toMatch(/\r\nliminka;[^;]+;municipality;Liminka;Limingo;/);
  });
});

describe("the content", () => {
  test("practices as on their pages", async () => {
    const [card] = (await all("practices")).filter((it) => it.slug === model);
    const { text, ...rest } = await json<Item>(`practices/${model}`);
    expect(rest).toMatchObject({ ...card, licence: "CC BY 4.0" });
    expect(card).toMatchObject({ kind: "model", origin: "public-sources", url: `${publicUrl}/kaytannot/${model}` });
    expect(card?.attribution).toMatch(/^Vertaiskunta, from public sources: .+versiot\/1, CC BY 4\.0$/);
    expect(text).not.toMatch(/[<>]/);
    expect(card?.incomplete).toBe(false);
    const short = (await all("practices")).find((it) => it.slug === "terve-kunta-verkostoon-liittyminen");
    expect(short).toMatchObject({ incomplete: true, origin: "public-sources" });
    const owners = (await all("practices")).flatMap((it) => it.organisations as Item[]);
    const members = slugsOf(await all("members"));
    expect(owners.filter((it) => !members.includes(it.slug as string))).toEqual([]);
  });

  test("members with dated figures, themes with their periods", async () => {
    const liminka = (await all("members")).find((it) => it.slug === "liminka");
    const county = { slug: "pohjois-pohjanmaan-hyvinvointialue" };
    expect(liminka).toMatchObject({
      code: "425",
      populationDate: "2022-12-31",
      member: true,
      county,
      languages: ["fi"],
    });
    const theme = (await all("themes")).find((it) => it.slug === "yhdyspinnat");
    expect(theme).toMatchObject({ archived: false, periods: [{ slug: "2021-2025", starts: 2021, ends: 2025 }] });
    const ofTheme = (await all("practices")).filter((it) => slugsOf(it.themes as Item[]).includes("yhdyspinnat"));
    expect(theme?.practices).toBe(ofTheme.length);
  });

  test("public adoptions; those derived from write-ups are marked", async () => {
    const adoptions = await all("adoptions");
    const oulu = adoptions.find((it) => (it.organisation as Item).slug === "oulu");
    expect(oulu).toMatchObject({ practice: model, status: "ended", since: "2024-05", results: "Meni hyvin" });
    expect(oulu).toMatchObject({ origin: "member", fromWriteUp: false, work: "over-1", example: false });
    const haapavesi = adoptions.find((it) => (it.organisation as Item).slug === "haapavesi");
    expect(haapavesi).toMatchObject({ practice: model, origin: "public-sources", fromWriteUp: true });
  });

  test("no persons, contacts, candid words, interest for members or withdrawn texts, also with a session", async () => {
    const { cookie } = await desk.join("oulu", ["author"], "Oululainen Lukija");
    const addresses = [
      ...lists.flatMap((it) => [`${it}?per_page=100`, `${it}.csv`]),
      `practices/${model}`,
      "practices/kaava",
    ];
    for (const address of addresses)
      for (const headers of [{}, { cookie }] as Record<string, string>[]) {
        const text = await (await api(address, headers)).text();
        expect([address, text.match(/Salai|Salla|poistuva|@example|Kirjoittaja/gi)]).toEqual([address, null]);
      }
    // A member sees them on the page.
    const html = await desk.read(`/kaytannot/${model}/soveltaminen`, cookie);
    expect(html).toContain("Salaista: rahat");
  });

  test("a former slug redirects to the current one", async () => {
    const answer = await api("practices/vanha-osoite");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/api/v1/practices/uusi-osoite"]);
    expect((await json<Item>("practices/uusi-osoite")).title).toBe("Muuttanut");
  });
});

test("the page about the site links to it in each language, with the licence", async () => {
  for (const [page, title] of [
    ["/tietoa", "Avoin data"],
    ["/sv/tietoa", "Öppna data"],
    ["/en/tietoa", "Open data"],
  ] as const) {
    const html = await desk.read(page);
    expect(html).toMatch(new RegExp(`<h2 id="avoin-data">${title}</h2>`));
    expect(html).toContain("CC BY 4.0");
    for (const [, address] of html.matchAll(/href="(\/api\/v1\/[^"]+)"/g))
      expect([address, (await desk.get(address ?? "")).status]).toEqual([address, 200]);
    expect([...html.matchAll(/href="\/api\/v1\//g)]).toHaveLength(9);
  }
});

describe("addresses that only look like the open interface", () => {
  /** Sends the path unchanged; `fetch` would resolve it. */
  const raw = (path: string, cookie = "") =>
    new Promise<{ status: number | undefined; cache: string | undefined; text: string }>((resolve, reject) => {
      const { hostname, port } = new URL(desk.server.url);
      const sent = request({ hostname, port, path, headers: { Cookie: cookie } }, async (answer) => {
        let text = "";
        for await (const part of answer.setEncoding("utf8")) text += part;
        resolve({ status: answer.statusCode, cache: answer.headers["cache-control"], text });
      });
      sent.on("error", reject).end();
    });

  test("are answered as the pages that they resolve to, and never cached with a session", async () => {
    const { cookie } = await desk.join("oulu", ["author"], "Oululainen Toinen");
    for (const path of [`/api/../kaytannot/${model}`, `/api/v1/%2e%2e/%2e%2e/kaytannot/${model}`]) {
      const own = await raw(path, cookie);
      if (own.status === 200) expect(own.cache).toContain("no-store");
      expect((await raw(path)).text).not.toContain("rahat loppuivat");
    }
    expect((await raw("/api/v1/adoptions.data", cookie)).cache).toContain("no-store");
    expect((await raw("/api/v1/adoptions", cookie)).cache).toContain("public");
  });
});
