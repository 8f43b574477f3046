import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { openDesk, type WritingDesk } from "#tests/support/writing.ts";

interface Found {
  total: number;
  results: {
    slug: string;
    score: number;
    reasons?: unknown[];
    likeness?: { organisation: string; applies: boolean; score: number; reasons: string[] };
  }[];
  partial: boolean;
  correction: { query: string } | null;
  filters: unknown[];
  facets: Record<string, { slug: string; name: Record<string, string>; count: number }[]>;
  comments: { kind: string; practice: string; url: string; passage: string }[];
}

let desk: WritingDesk;
const slugs = ["kumpparila-yksi", "kumpparila-kaksi", "kumpparila-kolme"];
beforeAll(async () => {
  desk = await openDesk();
  await add(slugs[0] ?? "", "liminka", "themes: [yhdyspinnat]");
  await add(slugs[1] ?? "", "liminka", "themes: [hyvinvointitalous]");
  await add(slugs[2] ?? "", "oulu", "themes: [yhdyspinnat]");
  await until(async () => (await api("q=kumpparila")).total === 3);
});
afterAll(() => desk.close());

async function add(slug: string, organisation: string, front: string): Promise<void> {
  const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
  const source = writeUp({ title: `Kumpparila ${slug.slice(11)}`, organisation, front });
  const result = await publish(desk.db, compiler, { slug, source, via: "command" });
  if (!result.ok) throw new Error(result.errors[0]?.message);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const api = async (query: string) => (await (await desk.get(`/api/v1/search?${query}`)).json()) as Found;
const refusal = async (query: string) => {
  const answer = await desk.get(`/api/v1/search?${query}`);
  expect(answer.status).toBe(400);
  return ((await answer.json()) as { error: string }).error;
};
const counted = (found: Found, facet: string) =>
  Object.fromEntries((found.facets[facet] ?? []).map(({ slug, count }) => [slug, count]));
/** The text of a page without its tags. */
const text = async (address: string) =>
  (await desk.read(address))
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("facets", () => {
  test("narrow the results and count each other, in the interface", async () => {
    const found = await api("q=kumpparila&teema=yhdyspinnat&jasen=liminka");
    expect([found.total, found.results.map((it) => it.slug)]).toEqual([1, ["kumpparila-yksi"]]);
    expect(counted(found, "jasen")).toEqual({ liminka: 1, oulu: 1 });
    expect(counted(found, "teema")).toEqual({ yhdyspinnat: 1, hyvinvointitalous: 1 });
    const oulu = found.facets.jasen?.find((it) => it.slug === "oulu");
    expect(oulu?.name).toEqual({ fi: "Oulu", sv: "Uleåborg", en: "Oulu" });
    expect(found.facets.koko?.[0]?.name.sv).toMatch(/invånare/);
  });

  test("… and on the page, where each has a link that removes it", async () => {
    const page = await desk.read("/haku?q=kumpparila&teema=yhdyspinnat&jasen=liminka");
    expect(page).toContain("1 käytäntö haulla ”kumpparila”");
    expect(page).toContain('href="/haku?q=kumpparila&amp;jasen=liminka"');
    expect(page).toContain('href="/haku?q=kumpparila&amp;teema=yhdyspinnat"');
    expect(page).toMatch(/<input type="hidden" name="q" value="kumpparila"\/>/);
    expect(page).toMatch(/name="jasen" value="oulu"/);
    expect(page).toContain("kumpparila-yksi");
    expect(page).not.toContain("kumpparila-kaksi");
  });

  test("an unknown value of a facet finds nothing on the page and is refused in the interface", async () => {
    expect(await text("/haku?q=kumpparila&teema=ei-ole")).toContain("ei löytynyt käytäntöjä näillä rajauksilla");
    expect(await refusal("q=kumpparila&teema=ei-ole")).toBe('teema has no value "ei-ole"');
    expect(await refusal("teema=yhdyspinnat&teema=__proto__")).toBe('teema has no value "__proto__"');
    expect(await refusal("koko=%3Cb%3E")).toBe('koko has no value "<b>"');
    expect((await api("q=kumpparila&teema=&x=y")).total).toBe(3);
  });

  test("without words redirect to the list", async () => {
    const answer = await desk.get("/sv/haku?q=+&teema=yhdyspinnat");
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/sv/kaytannot?teema=yhdyspinnat"]);
    expect(await text("/haku")).toContain("Kirjoita hakukenttään, mitä etsit.");
  });

  test("… and in the interface give the same list, the newest first", async () => {
    const found = await api("teema=yhdyspinnat&jasen=liminka&jasen=oulu&limit=100");
    const page = await desk.read("/kaytannot?teema=yhdyspinnat&jasen=liminka&jasen=oulu");
    const listed = [...page.matchAll(/<h3[^>]*><a href="\/kaytannot\/([a-z0-9-]+)"/g)].map(([, slug]) => slug);
    expect(listed.length).toBeGreaterThan(1);
    expect(found.results.map((it) => it.slug).slice(0, 20)).toEqual(listed);
    expect(found).toMatchObject({ partial: false, correction: null, comments: [] });
    expect(found.results[0]).toMatchObject({ score: 0 });
    expect((await api("teema=yhdyspinnat&limit=1&offset=1")).results).toHaveLength(1);
    expect(await api("")).toMatchObject({ total: 0, results: [] });
  });
});

describe("compared to a municipality", () => {
  test("the most similar come first among equal hits, in the interface as on the page", async () => {
    const order = async (address: string) => {
      const page = await desk.read(address);
      return [...new Set([...page.matchAll(/kumpparila-(?:yksi|kaksi|kolme)/g)].map(([slug]) => slug))];
    };
    for (const place of ["oulu", "liminka"]) {
      const { results } = await api(`q=kumpparila&vertaa=${place}`);
      expect(results.map((it) => it.slug)).toEqual(await order(`/haku?q=kumpparila&vertaa=${place}`));
      expect(results.map((it) => it.likeness?.organisation).toSorted()).toEqual(["liminka", "liminka", "oulu"]);
    }
    const [first] = (await api("q=kumpparila&vertaa=tyrn%C3%A4v%C3%A4")).results;
    expect(first?.likeness).toMatchObject({ organisation: "liminka", reasons: expect.arrayContaining(["sameCounty"]) });
    expect((await api("q=kumpparila")).results[0]).not.toHaveProperty("likeness");
  });

  test("without words all practices are sorted by likeness", async () => {
    const { total, results } = await api("vertaa=liminka&limit=100");
    expect(total).toBeGreaterThan(20);
    const scores = results.map((it) => it.likeness?.score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    // The public adoption of Haapavesi makes the model more similar than its owner, THL, does.
    const abc = results.find((it) => it.slug === "mielen-hyvinvoinnin-abc");
    expect(abc?.likeness).toMatchObject({ organisation: "haapavesi", applies: true });
    expect(results.find((it) => it.slug === "mielen-hyvinvoinnin-abc-haapavedella")?.likeness).toMatchObject({
      organisation: "haapavesi",
      applies: false,
    });
  });

  test("an unknown name is refused with similar names", async () => {
    expect(await refusal("q=kumpparila&vertaa=Lohhja")).toMatch(/^vertaa: no .* "Lohhja"; near it: lohja$/);
    expect(await refusal("vertaa=qqqqqq")).toBe(
      'vertaa: no municipality or wellbeing services county is called "qqqqqq"',
    );
    expect((await api("q=kumpparila&vertaa=")).total).toBe(3);
  });
});

describe("when nothing is found", () => {
  test("the page offers searches with fewer filters or words, with their numbers of results", async () => {
    const page = await desk.read("/haku?q=kumpparila&teema=hyvinvointitalous&jasen=oulu");
    expect(page).toContain("Haulla ”kumpparila” ei löytynyt käytäntöjä näillä rajauksilla.");
    expect(page).toContain('href="/haku?q=kumpparila&amp;jasen=oulu"');
    expect(page).toContain('href="/haku?q=kumpparila&amp;teema=hyvinvointitalous"');
    expect(await text("/haku?q=kumpparila&teema=hyvinvointitalous&jasen=oulu")).toMatch(
      /Teema: Hyvinvointitalous \( ?1 käytäntö ?\)/,
    );
  });

  test("the page offers near themes, asking the network, and writing", async () => {
    const page = await text("/haku?q=hyvinvointixyzzy");
    expect(page).toContain("Lähimmät teemat");
    for (const it of ["Kysy verkostolta", "Onko teillä tällainen käytäntö?", "Tarkista kirjoitusasu."])
      expect(page).toContain(it);
    const html = await desk.read("/haku?q=hyvinvointixyzzy");
    expect(html).toContain(`href="/palaute?${new URLSearchParams({ osoite: "/haku?q=hyvinvointixyzzy" })}"`);
    const { cookie } = await desk.join("simo", ["author"], "Hakija Kirjoittaja");
    expect(html).toContain('<a href="/tietoa#jaa">Jaa se muille</a>');
    expect(await desk.read("/haku?q=hyvinvointixyzzy", cookie)).toContain('<a href="/kirjoita">Jaa se muille</a>');
  });
});

describe("a query of more than 200 characters", () => {
  const long = "kumpparila ".repeat(20).trim();

  test("is not searched for on the page, and stays in the field to be shortened", async () => {
    const answer = await desk.get(`/haku?${new URLSearchParams({ q: long })}`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain(`Hakuun mahtuu 200 merkkiä, ja kirjoitit ${long.length}.`);
    expect(page).toContain(`value="${long}"`);
    expect(page).not.toContain("kumpparila-yksi");
  });

  test("is refused in the interface; 200 are not", async () => {
    const answer = await desk.get(`/api/v1/search?${new URLSearchParams({ q: long })}`);
    expect([answer.status, await answer.json()]).toEqual([400, { error: "q is longer than 200 characters" }]);
    expect((await desk.get(`/api/v1/search?q=${"x".repeat(200)}`)).status).toBe(200);
  });
});

describe("the open interface", () => {
  test("is readable by other sites and stored by no cache", async () => {
    const { headers } = await desk.get("/api/v1/search?q=kumpparila");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toBe("no-store");
    expect((await desk.get("/haku?q=kumpparila")).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("gives reasons only on request", async () => {
    expect((await api("q=kumpparila")).results[0]).not.toHaveProperty("reasons");
    expect((await api("q=kumpparila&explain=1")).results[0]).toHaveProperty("reasons");
  });

  test("has all documented fields, and clamps numbers to their bounds", async () => {
    const all = await api("q=kumpparila&limit=9999");
    expect(Object.keys(all)).toEqual([
      "total",
      "results",
      "partial",
      "correction",
      "filters",
      "facets",
      "adoptions",
      "comments",
    ]);
    expect(all.results).toHaveLength(3);
    expect((await api("q=kumpparila&limit=0")).results).toHaveLength(1);
    expect((await api("q=kumpparila&limit=x&offset=-3")).results).toEqual(all.results);
    expect((await api("q=kumpparila&limit=1&offset=1")).results).toEqual(all.results.slice(1, 2));
    expect(await api("q=kumpparila&offset=3")).toMatchObject({ total: 3, results: [] });
  });
});

describe("names among the words", () => {
  test.each([
    ["/haku?q=nuorisolle", "”nuorisolle” rajauksena:", "Kohderyhmä: Nuoret", "/kaytannot?kohderyhma=nuoret"],
    ["/sv/haku?q=ungdomarna", "”ungdomarna”", "Målgrupp: Unga", "/sv/kaytannot?kohderyhma=nuoret"],
    ["/en/haku?q=mental+health", "“mental health”", "Topic: Mental health", "/en/kaytannot?aihe=mielenterveys"],
    ["/haku?q=johtamisen", "”johtamisen”", "TEAviisarin näkökulma: Johtaminen", "/kaytannot?nakokulma=johtaminen"],
    [
      "/haku?q=Pohjois-Pohjanmaalla",
      "”Pohjois-Pohjanmaalla”",
      "Maakunta: Pohjois-Pohjanmaa",
      "maakunta=pohjois-pohjanmaa",
    ],
  ])("%s: the page offers them as filters", async (address, words, name, link) => {
    const page = await desk.read(address);
    for (const part of [words, name, link]) expect(page.replace(/<!-- -->/g, "")).toContain(part);
  });

  test("are filters in the interface, and reasons of its results", async () => {
    const found = await api("q=senioreille&explain=1");
    const offered = { facet: "kohderyhma", values: ["ikaihmiset"], words: "senioreille", rest: "" };
    expect(found.filters).toEqual([{ ...offered, count: 1 }]);
    expect(found.results[0]?.reasons).toContainEqual(
      expect.objectContaining({ word: "senioreille", met: "Ikäihmiset", way: "target-group" }),
    );
    expect((await api("q=kumpparila")).filters).toEqual([]);
  });
});

test("a withdrawn practice is at once in no result and no count, although the content version is the same", async () => {
  await desk.db
    .updateTable("practice")
    .set({ withdrawn_at: new Date().toISOString() })
    .where("slug", "=", "kumpparila-kolme")
    .execute();
  const found = await api("q=kumpparila");
  expect([found.total, counted(found, "jasen")]).toEqual([2, { liminka: 2 }]);
  const page = await desk.read("/haku?q=kumpparila");
  expect(page).toContain("2 käytäntöä haulla");
  expect(page).not.toContain("kumpparila-kolme");
  expect(await desk.read("/haku/ehdotukset?q=kumpparila")).not.toContain("kumpparila-kolme");
  // The content version has not changed: without the withdrawal search and lists are as before.
  await desk.db.updateTable("practice").set({ withdrawn_at: null }).where("slug", "=", "kumpparila-kolme").execute();
  expect((await api("q=kumpparila")).total).toBe(3);
});
