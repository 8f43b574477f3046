import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fieldIn } from "#tests/support/page-faults.ts";
import { draftAt, enough, type Fields, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

const text = "Tämä teksti ei saa kadota & <b>\n\nToinen kappale.";

let desk: WritingDesk;
let author: Writer;
let colleague: Writer;
let stranger: Writer;
beforeAll(async () => {
  desk = await openDesk();
  author = await desk.join("liminka", ["author"], "Aino Kirjoittaja");
  colleague = await desk.join("liminka", ["author"], "Kalle Kollega");
  stranger = await desk.join("pori", ["author"], "Veera Vieras");
});
afterAll(() => desk.close());

const drafts = async () => (await desk.db.selectFrom("draft").select("id").execute()).length;
const practices = async () => (await desk.db.selectFrom("practice").select("id").execute()).length;
const draftRow = (id: number) => desk.db.selectFrom("draft").selectAll().where("id", "=", id).executeTakeFirst();

/** Saves a draft and returns its id. */
async function begin(writer: Writer, fields: Fields = {}): Promise<number> {
  const answer = await desk.send(writer, { ...enough, "osa-what": text, ...fields, teko: "tallenna" });
  expect(answer.status).toBe(302);
  return draftAt(answer.headers.get("location"));
}

/** Publishes and returns the page's address. */
async function publish(writer: Writer, fields: Fields): Promise<string> {
  const answer = await desk.send(writer, { ...enough, ...fields });
  expect([answer.status, (await answer.text()).slice(0, 0)]).toEqual([302, ""]);
  return answer.headers.get("location") ?? "";
}

/** Expects a refused form that is filled in again. */
async function expectGivenBack(
  answer: Response,
  status: number,
  message: RegExp | string,
  kept = text,
): Promise<string> {
  const html = await answer.text();
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([status, "private, no-store"]);
  expect(fieldIn(html, "osa-what")).toBe(kept);
  expect(html).toMatch(message);
  return html;
}

describe("bodies", () => {
  test("too much text is given back with 413 and not saved; a little less is saved", async () => {
    const [before, long] = [await drafts(), `${text}${" sana".repeat(60_500)}`];
    await expectGivenBack(await desk.send(author, { ...enough, "osa-what": long }), 413, /Teksti on liian pitkä/, long);
    expect(await drafts()).toBe(before);
    const saved = await begin(author, { "osa-what": `${text}${" sana".repeat(50_000)}` });
    expect(await drafts()).toBe(before + 1);
    expect(await draftRow(saved)).toMatchObject({ version: 1 });
  });

  test("too large bodies, with a Content-Length or endless, and too many fields are refused unread", async () => {
    const before = await drafts();
    for (const address of ["/kirjoita", "/kirjoita/tallenna", "/kirjoita/esikatselu"]) {
      expect(await endless(address, { cookie: author.cookie })).toBe(413);
      expect(await endless(address, { "content-length": "2300000" })).toBe(413);
    }
    expect((await desk.send(author, { ...enough, muut: new Array(2_100).fill("Pori") })).status).toBe(413);
    expect([await drafts(), (await desk.get("/kirjoita")).status]).toEqual([before, 200]);
  });

  test("other content types and broken forms are refused", async () => {
    const headers = { origin: desk.server.url, cookie: author.cookie };
    for (const type of ["application/json", "text/plain", "multipart/form-data", ""]) {
      const sent = { method: "POST", body: "{}", headers: { ...headers, "content-type": type } };
      expect([400, 415]).toContain((await fetch(`${desk.server.url}/kirjoita`, sent)).status);
    }
    const cut = `--x\r\nContent-Disposition: form-data; name="otsikko"\r\n\r\nKesk`;
    const broken = { ...headers, "content-type": "multipart/form-data; boundary=x" };
    const answer = await fetch(`${desk.server.url}/kirjoita`, { method: "POST", body: cut, headers: broken });
    expect(answer.status).toBe(400);
  });
});

describe("names", () => {
  test("the same title twice gets two addresses; the same write-up sent twice is one", async () => {
    const first = await publish(author, { otsikko: "Sama otsikko", "osa-what": "Ensimmäinen." });
    const second = await publish(author, { otsikko: "Sama otsikko", "osa-what": "Toinen." });
    const third = await publish(author, { otsikko: "Sama otsikko", "osa-what": "Kolmas." });
    expect([first, second, third]).toEqual([
      "/kaytannot/sama-otsikko",
      "/kaytannot/sama-otsikko-liminka",
      "/kaytannot/sama-otsikko-2",
    ]);
    const before = await practices();
    expect(await publish(author, { otsikko: "Sama otsikko", "osa-what": "Toinen." })).toBe(second);
    expect(await practices()).toBe(before);
    expect(await desk.read(first)).toContain("Ensimmäinen.");
  });

  test.each([
    ["teemat", "ei-ole", /teemat|Teema/],
    ["aiheet", "ei-ole", /aiheet|Aihe/],
    ["kohderyhmat", "ei-ole", /kohderyhmat|Kohderyhm/],
    ["soveltaa", "Ei tällaista", /soveltaa/],
    ["muut", "Atlantis", /Atlantis/],
    ["organisaatio", "Atlantis", /Atlantis/],
    ["vaihe", "valmis", /valmis/],
    ["alkoi", "viime vuonna", /vuosi|Vuosi/],
  ])("an unknown %s is reported at its field, and the text is given back", async (field, value, message) => {
    const before = await practices();
    const answer = await desk.send(author, { ...enough, "osa-what": text, [field]: value });
    const html = await expectGivenBack(answer, 422, message);
    expect(html).toContain(`href="#${field}"`);
    expect(await practices()).toBe(before);
  });

  test("known ones are published, by slug or by name", async () => {
    const address = await publish(author, {
      ...{ otsikko: "Tunnetut nimet", aiheet: "osallisuus", vaihe: "pilot", alkoi: "2024", muut: "Pori" },
      soveltaa: "Mielen hyvinvoinnin ABC",
    });
    const shown = await desk.read(address);
    expect(shown).toMatch(/Mielen hyvinvoinnin ABC.*2024|2024.*Mielen hyvinvoinnin ABC/s);
    // Named by the author, and not an owner before somebody there agrees.
    expect(shown).not.toContain("Pori");
    expect(await desk.read(address, author.cookie)).toMatch(/ehdottaa yhteisomistajaksi: Pori/);
  });
});

describe("parallel changes", () => {
  test("a later save of an outdated version becomes a parallel draft; both texts are kept and shown", async () => {
    const id = await begin(author, { sivu: "a" });
    const at = `/kirjoita/${id}`;
    const change = (writer: Writer, what: string, sivu: string) =>
      desk.send(writer, { ...enough, teko: "tallenna", luonnos: String(id), versio: "1", sivu, "osa-what": what }, at);
    expect((await change(colleague, "Kallen sanat", "b")).headers.get("location")).toContain(`${at}?tehty=tallennettu`);
    const late = await change(author, "Ainon sanat", "c");
    expect(late.headers.get("location")).toContain("tehty=rinnakkain");
    const other = draftAt(late.headers.get("location"));
    expect(other).not.toBe(id);
    const both = await desk.read(`/kirjoita/${other}/yhdista`, author.cookie);
    expect([both.includes("Kallen sanat"), both.includes("Ainon sanat")]).toEqual([true, true]);
    expect((await draftRow(id))?.content).toContain("Kallen sanat");
  });

  test("publishing after a colleague has published is refused with a link to the page with both texts", async () => {
    const address = await publish(author, { otsikko: "Yhtä aikaa", "osa-what": "Alku." });
    const edit = `${address}/muokkaa`;
    const fields = { otsikko: "Yhtä aikaa", kaytanto: address.split("/")[2] ?? "", muutos: "Muutos." };
    const save = { ...enough, ...fields, teko: "tallenna" };
    const mine = draftAt((await desk.send(author, { ...save, "osa-what": "Ainon." }, edit)).headers.get("location"));
    const faster = await desk.send(colleague, { ...enough, ...fields, "osa-what": "Kallen." }, edit);
    expect(faster.headers.get("location")).toBe(address);
    const sent = { ...enough, ...fields, luonnos: String(mine), versio: "1", "osa-what": "Ainon." };
    const late = await desk.send(author, sent, `/kirjoita/${mine}`);
    const html = await expectGivenBack(late, 409, `/kirjoita/${mine}/yhdista`, "Ainon.");
    expect(html).toContain("yhdista");
    const both = await desk.read(`/kirjoita/${mine}/yhdista`, author.cookie);
    expect([both.includes("Ainon."), both.includes("Kallen.")]).toEqual([true, true]);
    expect(await desk.read(address)).toContain("Kallen.");
  });

  test("a tampered version or draft id overwrites nothing", async () => {
    const id = await begin(author, { sivu: "d" });
    for (const versio of ["-1", "1e9", "x", "99999999999999999999", ""]) {
      const answer = await desk.send(colleague, {
        ...enough,
        teko: "tallenna",
        luonnos: String(id),
        versio,
        "osa-what": "K",
      });
      expect(answer.headers.get("location")).toContain("rinnakkain");
    }
    for (const luonnos of ["-1", "x", "0", "999999", "1.5", "__proto__"])
      expect(
        draftAt((await desk.send(author, { ...enough, teko: "tallenna", luonnos })).headers.get("location")),
      ).not.toBe(id);
    expect((await draftRow(id))?.content).toContain("ei saa kadota");
  });
});

describe("personal data", () => {
  test.each([
    ["a personal identity code", "Asiakas 131052-308T kertoi."],
    ["a mobile number", "Soita 040 123 4567."],
  ])("%s must be confirmed before publishing", async (name, what) => {
    const sent = { ...enough, otsikko: `Yksityistä ${name}`, "osa-what": what };
    const before = await practices();
    const html = await expectGivenBack(
      await desk.send(author, { ...sent, tarkistettu: "" }),
      422,
      /name="tarkistettu"/,
      what,
    );
    expect(await practices()).toBe(before);
    const luonnos = fieldIn(html, "luonnos") ?? "";
    const versio = fieldIn(html, "versio") ?? "";
    expect(await publish(author, { ...sent, luonnos, versio })).toContain("/kaytannot/yksityista");
    expect(await draftRow(Number(luonnos))).toBeUndefined();
  });
});

describe("missing rights", () => {
  test("an expired form and an expired session give the text back", async () => {
    const before = await drafts();
    const sent = { ...enough, "osa-what": text };
    for (const avain of ["", "vanha", colleague.key])
      await expectGivenBack(await desk.send(author, { ...sent, avain }), 422, /Lomake oli vanhentunut/);
    for (const cookie of ["", "vertaiskunta=vanhentunut"])
      await expectGivenBack(
        await desk.post("/kirjoita", { ...sent, avain: author.key }, cookie),
        422,
        /Kirjautumisesi on päättynyt/,
      );
    // A draft's page does so too, although a visitor cannot read the draft.
    const luonnos = String(await begin(author));
    await expectGivenBack(
      await desk.post(`/kirjoita/${luonnos}`, { ...sent, luonnos }),
      422,
      /Kirjautumisesi on päättynyt/,
    );
    await desk.db.deleteFrom("draft").where("id", "=", Number(luonnos)).execute();
    const saved = await desk.send({ ...author, key: "vanha" }, sent, "/kirjoita/tallenna");
    expect([saved.status, await saved.json()]).toMatchObject([422, { fault: "expired", formToken: author.key }]);
    expect(await drafts()).toBe(before);
    const html = await (await desk.send(author, { ...sent, avain: "vanha" })).text();
    // The form that gives it back has the right token.
    await begin({ ...author, key: fieldIn(html, "avain") ?? "" });
  });

  test("another organisation's draft, its files and its parallel texts are 404, as page or data", async () => {
    const id = await begin(author);
    for (const address of [`/kirjoita/${id}`, `/kirjoita/${id}/tiedostot/kuva.png`]) {
      for (const path of [address, `${address}.data`]) {
        const answer = await desk.get(path, stranger.cookie);
        expect([path, answer.status, (await answer.text()).includes("ei saa kadota")]).toEqual([path, 404, false]);
      }
    }
    const two = await desk.get(`/kirjoita/${id}/yhdista`, stranger.cookie);
    expect([two.status, two.headers.get("location")]).toEqual([302, `/kirjoita/${id}`]);
    expect((await desk.get(`/kirjoita/${id}`, colleague.cookie)).status).toBe(200);
    for (const address of [`/kirjoita/${id}`, `/kirjoita/${id}.data`, "/kirjoita"]) {
      for (const teko of ["tallenna", "julkaise", "esikatsele", "poista", "lahdekoodi"]) {
        const answer = await desk.send(
          stranger,
          { ...enough, teko, luonnos: String(id), versio: "1", "osa-what": "K" },
          address,
        );
        expect([address, teko, answer.status]).toEqual([address, teko, 404]);
        expect(await answer.text()).not.toContain("ei saa kadota");
      }
    }
    const seen = await desk.send(
      stranger,
      { ...enough, luonnos: String(id), "osa-what": "![x](kuva.png)" },
      "/kirjoita/esikatselu",
    );
    expect(await seen.text()).not.toContain(`/kirjoita/${id}/`);
    expect((await desk.send(stranger, { ...enough, luonnos: String(id) }, "/kirjoita/tallenna")).status).toBe(404);
    expect(await draftRow(id)).toMatchObject({ version: 1 });
  });

  test("authors publish for their own organisation only, whatever the form says", async () => {
    const before = await practices();
    const sent = { ...enough, otsikko: "Toisen nimissä", "osa-what": text, organisaatio: "Pori" };
    await expectGivenBack(await desk.send(author, sent), 403, /toisen|organisaation puolesta/);
    expect((await desk.send(author, sent, "/kirjoita.data")).status).toBe(403);
    expect(await practices()).toBe(before);
    expect(await publish(stranger, sent)).toContain("/kaytannot/");
    const address = await publish(author, { otsikko: "Oma", "osa-what": "Oma." });
    for (const path of [`${address}/muokkaa`, `${address}/muokkaa.data`]) {
      expect((await desk.get(path, stranger.cookie)).status).toBe(403);
      expect((await desk.send(stranger, { ...enough, kaytanto: "oma", muutos: "x" }, path)).status).toBe(403);
    }
  });

  test("unknown fields are ignored", async () => {
    const more = { organisation_id: "1", created_by: "1", role: "coordinator", slug: "kaapattu", published_at: "1999" };
    const id = await begin(author, { ...more, __proto__x: "y", constructor: "z" });
    const row = await draftRow(id);
    expect(row).toMatchObject({ created_by: author.id, version: 1 });
    for (const name of [...Object.keys(more), "constructor"])
      expect(JSON.parse(row?.content ?? "{}")).not.toHaveProperty([name]);
    const starter = await desk.send(author, { ...enough, "osa-what": text, alkupera: "public-sources" });
    await expectGivenBack(starter, 422, /Rivi \d+, merkki \d+/);
  });

  test("an author whose role has ended while writing gets the text back", async () => {
    const gone = await desk.join("oulu", ["author"], "Entinen Kirjoittaja");
    const id = await begin(gone, { organisaatio: "Oulu" });
    const sent = { ...enough, organisaatio: "Oulu", luonnos: String(id), versio: "1", "osa-what": `${text} Ja lisää.` };
    await desk.db.deleteFrom("person_role").where("person_id", "=", gone.id).execute();
    await expectGivenBack(
      await desk.send(gone, sent, `/kirjoita/${id}`),
      403,
      /ei voitu tallentaa.*tallella tällä sivulla/,
      `${text} Ja lisää.`,
    );
    await expectGivenBack(
      await desk.send(gone, { ...sent, luonnos: "" }),
      403,
      /tallella tällä sivulla/,
      `${text} Ja lisää.`,
    );
    expect(await desk.read(`/kirjoita/${id}`, gone.cookie)).not.toContain(text);
    expect((await draftRow(id))?.version).toBe(1);
  });
});

describe("malformed requests", () => {
  test("names of object properties are no messages, buttons or choices", async () => {
    const id = await begin(author);
    for (const word of ["__proto__", "constructor", "toString"]) {
      expect((await desk.get(`/kirjoita/${id}?tehty=${word}`, author.cookie)).status).toBe(200);
      expect((await desk.get(`/kirjoita?tehty=${word}`)).status).toBe(200);
      const kept = await desk.send(author, {
        ...enough,
        teko: word,
        luonnos: String(id),
        versio: "1",
        "osa-what": text,
      });
      expect(kept.headers.get("location")).toContain("tehty=tallennettu");
      expect((await desk.send(author, { teko: word }, `/kirjoita/${id}/yhdista`)).status).toBe(400);
      const widget = { "vaiheet-rivit": "Ensin\nSitten", "vaiheet-kohta": `osa-${word}`, teko: "lisaa-vaiheet" };
      const added = await desk.send(author, { ...enough, ...widget });
      const html = await desk.read(added.headers.get("location")?.split("#")[0] ?? "", author.cookie);
      expect(fieldIn(html, "osa-what")).toContain("1. Ensin\n2. Sitten");
    }
  });

  test("forged origins and malformed paths are refused", async () => {
    const id = await begin(author);
    const before = await drafts();
    const fields = { ...enough, avain: author.key };
    for (const address of ["/kirjoita", "/kirjoita/tallenna", "/kirjoita/esikatselu", `/kirjoita/${id}`]) {
      for (const origin of ["https://evil.example", "null", `${desk.server.url}.evil.example`])
        expect((await desk.post(address, fields, author.cookie, origin)).status).toBe(403);
      const bare = {
        method: "POST",
        body: new URLSearchParams({ avain: author.key }),
        headers: { cookie: author.cookie },
      };
      expect((await fetch(desk.server.url + address, bare)).status).toBe(403);
    }
    for (const name of ["..%2f..%2fvertaiskunta.sqlite", "..%5c..", "kuva.png%00", "%ff", "a".repeat(5_000)]) {
      const answer = await desk.get(`/kirjoita/${id}/tiedostot/${name}`, author.cookie);
      expect([400, 404], name).toContain(answer.status);
    }
    for (const number of ["0", "-1", "1.5", "1e3", "99999999999", "x"])
      expect((await desk.get(`/kirjoita/${number}`, author.cookie)).status).toBe(404);
    expect(await drafts()).toBe(before);
  });

  test("no page for writing is cached, and a visitor's page has no form token of a member", async () => {
    const id = await begin(author);
    for (const address of ["/kirjoita", `/kirjoita/${id}`, "/kaytannot/mielen-hyvinvoinnin-abc/muokkaa"]) {
      for (const cookie of ["", author.cookie]) {
        const answer = await desk.get(address, cookie);
        const kept = answer.headers.get("cache-control") ?? "";
        if (answer.status === 200) expect(kept, `${address} ${cookie}`).toContain("private, no-store");
        if (cookie === "") expect(await answer.text()).not.toContain(author.key);
      }
    }
  });
});

/** Sends a body that never ends; resolves to the status received while it is being sent. */
function endless(address: string, more: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const type = "application/x-www-form-urlencoded";
    const { url } = desk.server;
    const length = more["content-length"] ? {} : { "transfer-encoding": "chunked" };
    const headers = { origin: url, "content-type": type, ...length, ...more };
    const sent = request(url + address, { method: "POST", headers }, (answer) => {
      clearInterval(timer);
      resolve(answer.statusCode ?? 0);
      sent.destroy();
    });
    const timer = setInterval(() => sent.write(`osa-what=${"x".repeat(200_000)}`), 5);
    sent.on("error", (error) => {
      clearInterval(timer);
      reject(error);
    });
  });
}
