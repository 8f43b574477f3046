import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enough, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

interface Answer {
  status: string;
  items: { kind: string; label: string; detail: string; href: string; lang?: string }[];
}

let desk: WritingDesk;
let writer: Writer;
beforeAll(async () => {
  desk = await openDesk();
  writer = await desk.join("oulu", ["author"], "Esko Ehdottaja");
});
afterAll(() => desk.close());

const address = (typed: string, language = "") => `${language}/haku/ehdotukset?${new URLSearchParams({ q: typed })}`;
async function suggest(typed: string, language?: string, cookie?: string): Promise<Answer> {
  const answer = await desk.get(address(typed, language), cookie);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}
const labels = ({ items }: Answer) => items.map(({ label }) => label);

describe("suggestions", () => {
  test("are practices with their first owner, themes and members with their numbers of practices", async () => {
    const { items } = await suggest("hyvinv");
    expect(items).toHaveLength(6);
    expect([...new Set(items.map(({ kind }) => kind))]).toEqual(["Käytäntö", "Teema", "Jäsen"]);
    expect((await suggest("hyvinvointikertomus sam")).items).toContainEqual({
      ...{ kind: "Käytäntö", label: "Hyvinvointikertomus samassa aikataulussa strategian kanssa", detail: "Kuhmo" },
      href: "/kaytannot/hyvinvointikertomus-strategian-rinnalla",
    });
    expect(items.find(({ kind }) => kind === "Teema")?.detail).toMatch(/^\d+ käytäntöä$/);
  });

  test("come from two letters on, with diacritics or without, by the beginning of any word of a name", async () => {
    expect(labels(await suggest("lim"))).toContain("Liminka");
    expect(labels(await suggest("LIMINKA"))).toContain("Liminka");
    expect(labels(await suggest("mi"))).toContain("Mielen hyvinvoinnin ABC");
    expect(labels(await suggest("jarjesto"))).toContain("Järjestöyhteistyö ja järjestötieto");
    expect(labels(await suggest("pohj sav"))).toContain("Pohjois-Savon hyvinvointialue");
    expect(labels(await suggest("limingan mielen"))).toEqual(
      expect.arrayContaining(["Liminka", "Mielen hyvinvoinnin ABC osaksi elintapaohjausta"]),
    );
  });

  test("are existing pages; members without practices are suggested, organisations without a page are not", async () => {
    const lists = await Promise.all(["hyvinv", "ka", "thl", "si", "aka"].map((typed) => suggest(typed)));
    const items = lists.flatMap((it) => it.items);
    for (const { href } of items) expect([href, (await desk.get(href)).status]).toEqual([href, 200]);
    expect(items.map(({ label }) => label)).not.toContain("Akaa");
    expect(items).toContainEqual({ kind: "Jäsen", label: "Simo", detail: "", href: "/jasenet/simo" });
  });

  test("are at most four of one kind when there are several kinds", async () => {
    for (const typed of ["hyvinv", "ka", "mielen", "kunta", "te", "li"]) {
      const kinds = (await suggest(typed)).items.map(({ kind }) => kind.replace("Organisaatio", "Jäsen"));
      const most = Math.max(0, ...kinds.map((kind) => kinds.filter((it) => it === kind).length));
      expect(kinds.length).toBeLessThanOrEqual(6);
      if (new Set(kinds).size > 1) expect([typed, most <= 4]).toEqual([typed, true]);
    }
  });

  test("are in the page's language; a title in another language has its code", async () => {
    const swedish = await suggest("välf", "/sv");
    expect(swedish.status).toMatch(/^\d förslag\. Bläddra med piltangenterna\.$/);
    expect(swedish.items[0]).toEqual({
      ...{ kind: "Arbetssätt", label: "Välfärdsteori som grund för välfärdsarbetet", detail: "Grankulla" },
      href: "/sv/kaytannot/valfardsteori-som-grund",
    });
    expect((await suggest("mielen", "/en")).items[0]).toMatchObject({ kind: "Practice", lang: "fi" });
    expect((await suggest("xyzzyplugh", "/en")).status).toBe("No suggestions.");
    expect((await suggest("xyzzyplugh", "/sv")).status).toBe("Inga förslag.");
    expect(await suggest("xyzzyplugh")).toEqual({ status: "Ei ehdotuksia.", items: [] });
    expect((await suggest("simo")).status).toBe("1 ehdotus. Siirry siihen nuolinäppäimellä.");
    expect((await suggest("lim")).status).toMatch(/^[2-6] ehdotusta\. Selaa nuolinäppäimillä\.$/);
  });

  test("are the same with a session", async () => {
    expect(await suggest("mielen", "", writer.cookie)).toEqual(await suggest("mielen"));
    expect((await desk.get(address("mielen"), writer.cookie)).headers.get("cache-control")).toContain(
      "private, no-store",
    );
  });
});

describe("changes", () => {
  test("a practice is suggested once it is published, and not after it is withdrawn", async () => {
    const fields = { ...enough, organisaatio: "Oulu", otsikko: "Kumpparilan kierrätystori" };
    expect(labels(await suggest("kumpparila"))).not.toContain(fields.otsikko);
    expect((await desk.send(writer, fields)).status).toBe(302);
    expect(labels(await suggest("kumpparila"))[0]).toBe(fields.otsikko);
    const manage = "/kaytannot/kumpparilan-kierratystori/hallinta";
    const withdrawn = await desk.send(writer, { teko: "poista", syy: "Päättyi.", otsikko: fields.otsikko }, manage);
    expect(withdrawn.status).toBe(302);
    expect(labels(await suggest("kumpparila"))).not.toContain(fields.otsikko);
  });
});

describe("unusual input", () => {
  test.each(["", "a", " a ", "x".repeat(201), "mielen ".repeat(40)])("%j gets an empty answer", async (typed) => {
    expect(await suggest(typed)).toEqual({ status: "", items: [] });
  });

  test.each(["--", "c++:", "https://x", "title:x~9^99", "__proto__", "*:*", "\u0000\u0000", "(((", "x".repeat(200)])(
    "%j gets an answer",
    async (typed) => {
      expect((await suggest(typed)).items.length).toBeLessThanOrEqual(6);
    },
  );

  test("the answer is not stored by caches, and POST is refused", async () => {
    const answer = await desk.get(address("mielen"));
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect((await desk.post("/haku/ehdotukset", { q: "mielen" })).status).toBe(405);
  });
});

describe("the field", () => {
  test.each(["/", "/haku?q=mieli", "/kaytannot", "/sv/teemat", "/en/ei-ole", "/kirjaudu"])(
    "%s has one field with suggestions in its language, and the script once",
    async (page) => {
      const html = await desk.read(page);
      const prefix = /^\/(sv|en)\//.exec(page)?.[0].slice(0, -1) ?? "";
      expect(html.match(/<search>/g)).toHaveLength(1);
      expect(html.match(/id="haku-q"/g)).toHaveLength(1);
      expect(html).toContain(`action="${prefix}/haku" data-suggest="${prefix}/haku/ehdotukset"`);
      expect(html.match(/<script type="module" src="\/assets\/search-[\w-]{8}\.js"><\/script>/g)).toHaveLength(1);
    },
  );
});
