import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { filesWith } from "#tests/redaction/desk.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

const words = "Taavi Tammelundin aivohalvaus";
const trace = /Tammelund/i;
const slug = "kuntoutuksen-tuki";
const address = `/kaytannot/${slug}`;
const page = `${address}/hallinta/poisto`;

let desk: WritingDesk;
let contact: Writer;
let author: Writer;
beforeAll(async () => {
  desk = await openDesk();
  contact = await desk.join("liminka", ["contact"], "Kaija Yhteys");
  author = await desk.join("liminka", ["author"], "Aino Tekstit");
  await put(writeUp({ title: "Kuntoutuksen tuki", body: `Esimerkkinä ${words}.` }));
  await put(writeUp({ title: "Kuntoutuksen tuki", body: "Ilman esimerkkiä." }));
  await until(async () => (await desk.get(`${address}/versiot/2`)).status === 200);
});
afterAll(() => desk.close());

async function put(source: string) {
  const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
  const result = await publish(desk.db, compiler, { slug, source, via: "command" });
  if (!result.ok) throw new Error(result.errors[0]?.message);
}

async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const passage = { mita: "kohta", kohde: "", kohdat: `${words}\r\nei missään muualla`, syy: "health" };
const seenIn = (html: string) => /name="nahty" value="([^"]*)"/.exec(html)?.[1] ?? "";

describe("removing a passage everywhere", () => {
  test("shows the places first, keeps what was typed, and refuses in words", async () => {
    expect(await desk.read(`${address}/hallinta`, contact.cookie)).toContain(`href="${page}"`);
    expect(await desk.read(`${address}/hallinta`, author.cookie)).not.toContain(`href="${page}"`);
    expect((await desk.send(author, { ...passage, teko: "katso" }, page)).status).toBe(403);
    const short = await desk.send(contact, { ...passage, kohdat: "<a", teko: "katso" }, page);
    expect(short.status).toBe(422);
    const html = await short.text();
    expect(html).toContain('aria-describedby="kohdat-vihje kohdat-virhe"');
    expect(html).toContain("&lt;a</textarea>");
    const stale = await desk.post(page, { ...passage, avain: "x", teko: "poista" }, contact.cookie);
    expect([stale.status, await stale.text()]).toEqual([422, expect.stringContaining(words)]);
    const preview = await desk.send(contact, { ...passage, teko: "katso" }, page);
    expect(preview.status).toBe(200);
    expect(preview.headers.get("cache-control")).toContain("no-store");
    expect(await preview.text()).toContain("versiot 1");
    expect(await desk.read(`${address}/versiot/1`)).toMatch(trace);
    for (const language of ["/sv", "/en"]) {
      const again = await desk.send(contact, { ...passage, teko: "katso" }, language + page);
      expect(seenIn(await again.text())).not.toBe("");
    }
  });

  test("a draft that was open does not bring it back", async () => {
    const draft = await desk.send(
      author,
      { kaytanto: slug, teko: "tallenna", "osa-what": words },
      `${address}/muokkaa`,
    );
    const id = /kirjoita\/(\d+)/.exec(draft.headers.get("location") ?? "")?.[1] ?? "";
    expect(await desk.read(`/kirjoita/${id}`, author.cookie)).toMatch(trace);

    const shown = [
      ...["", "/versiot", "/versiot/1", "/vertaa", "/vertaa?tapa=lahde", "/paattajalle", "/innokyla.txt"].map(
        (it) => address + it,
      ),
      ...[
        "/syote.xml",
        `/haku?q=${encodeURIComponent("aivohalvaus")}`,
        "/api/v1/practices",
        `/api/v1/practices/${slug}`,
      ],
      ...["/api/v1/search?q=aivohalvaus", `/poiminnat.txt?k=${slug}`],
    ];
    for (const it of shown) await desk.read(it);
    const preview = await desk.send(contact, { ...passage, teko: "katso" }, page);
    const seen = seenIn(await preview.text());
    const without = await desk.send(contact, { ...passage, nahty: seen, teko: "poista" }, page);
    expect([without.status, await without.text()]).toEqual([422, expect.stringContaining("Rastita ruutu")]);
    const done = await desk.send(contact, { ...passage, nahty: seen, ymmarran: "1", teko: "poista" }, page);
    expect(done.headers.get("location")).toBe(`${page}?tehty=1`);

    for (const it of [...shown, `${page}?tehty=1`, `/kirjoita/${id}`])
      expect(
        await desk.read(it, it.includes("poisto") ? contact.cookie : it.includes("kirjoita") ? author.cookie : ""),
        it,
      ).not.toMatch(trace);
    expect(await desk.read(`${address}/versiot`)).toContain("Kohta poistettu");
    expect(await desk.read(`${address}/versiot/1`)).toContain("tietoja terveydestä tai avun tarpeesta]");

    const form = { luonnos: id, versio: "1", sivu: "auki", kaytanto: slug, "osa-what": words, otsikko: "Tuki" };
    const saved = await desk.send(author, { ...form, teko: "julkaise", ehdot: "1", muutos: "Muutos" });
    expect(saved.status).toBe(302);
    const parallel = saved.headers.get("location") ?? "";
    expect(await desk.read(parallel, author.cookie)).not.toMatch(trace);
    const [, copy = ""] = /kirjoita\/(\d+)/.exec(parallel) ?? [];
    const newest = { ...form, luonnos: copy, sivu: "auki", teko: "julkaise", ehdot: "1", muutos: "Muutos" };
    const refused = await desk.send(author, newest);
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(html).toContain("on poistettu tästä käytännöstä pysyvästi");
    expect(html).not.toMatch(trace);
  });

  test("its bytes are in no file of the data folder, the saved search index included", async () => {
    await until(async () => (await filesWith(desk.data, /vertaiskunta-idx/)).length > 0);
    expect(await filesWith(desk.data, trace)).toEqual([]);
    expect(await desk.db.selectFrom("redaction").select("state").distinct().execute()).toEqual([{ state: "erased" }]);
  });
});
