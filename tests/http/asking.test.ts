import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { compiler } from "#tests/comments/people.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { type Fields, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

let desk: WritingDesk;
/** A contact of Liminka, which owns the practices of this test. */
let owner: Writer;
let oulu: Writer;
let kuopio: Writer;
let elected: Writer;
beforeAll(async () => {
  desk = await openDesk();
  owner = await desk.join("liminka", ["contact"], "Limingan Yhteys");
  oulu = await desk.join("oulu", ["author"], "Oulun Kirjoittaja");
  kuopio = await desk.join("kuopio", ["author"], "Kuopion Kirjoittaja");
  elected = await desk.join("pori", ["elected"], "Porin Valtuutettu");
});
afterAll(() => desk.close());

async function addPractice(slug: string) {
  await publish(desk.db, compiler, { slug, source: writeUp({ title: `Testin ${slug}` }), via: "command" });
  await expect.poll(async () => (await desk.get(`/kaytannot/${slug}`)).status).toBe(200);
  return `/kaytannot/${slug}`;
}

async function card(who: Writer, organisation: string, page: string, fields: Fields) {
  const address = `${page}/soveltaminen`;
  const html = await desk.read(address, who.cookie);
  const pohja = /name="pohja" value="([^"]*)"/.exec(html)?.[1] ?? "";
  const answer = await desk.send(
    who,
    { jasen: organisation, pohja, teko: "tallenna", kieli: "fi", ...fields },
    address,
  );
  expect(answer.status).toBe(302);
}

const ask = (who: Writer, page: string, teksti: string) =>
  desk.send(who, { teko: "new", laji: "question", teksti }, `${page}/keskustelu`);

/** The section of open questions on the page "Oma"; "" without one. */
async function waiting(who: Writer): Promise<string> {
  const html = await desk.read("/oma", who.cookie);
  const from = html.indexOf('aria-labelledby="kysymykset"');
  return from < 0 ? "" : html.slice(from, html.indexOf("</section>", from));
}

describe("asking the makers", () => {
  test("a question is listed for owner and adopters on their own page until it is answered", async () => {
    const page = await addPractice("kysytty");
    await card(oulu, "oulu", page, { tila: "in-use" });
    const html = await desk.read(page, elected.cookie);
    const form = html.slice(html.indexOf('id="kysy"'));
    expect(form).toMatch(/<strong>Liminka (ja|och|and) Oulu<\/strong>/);
    const sent = await ask(elected, page, "Kuka <veti> tätä teillä?");
    expect(sent.status).toBe(302);
    const id = /#kommentti-(\d+)$/.exec(sent.headers.get("location") ?? "")?.[1] ?? "";
    expect(await desk.read(page)).toContain("Kuka &lt;veti&gt; tätä teillä?");
    for (const who of [owner, oulu]) {
      const list = await waiting(who);
      expect(list).toContain("Kuka &lt;veti&gt; tätä teillä?");
      expect(list).toContain(`href="${page}/keskustelu?vastaa=${id}"`);
      expect(list).toContain("Porin Valtuutettu (Pori)");
    }
    expect(await waiting(kuopio)).toContain("Teille ei ole avoimia kysymyksiä.");
    // A person without the right to write has no list.
    expect(await waiting(elected)).toBe("");

    const reply = { teko: "reply", kommentti: id, teksti: "Liikunnanohjaaja." };
    expect((await desk.send(oulu, reply, `${page}/keskustelu`)).status).toBe(302);
    expect(await waiting(oulu)).toContain("Teiltä on vastattu, vastausta ei ole merkitty");
    expect(await waiting(owner)).toContain("Muut ovat jo vastanneet");
    const answer = await desk.db
      .selectFrom("comment")
      .select("id")
      .where("parent_id", "=", Number(id))
      .executeTakeFirstOrThrow();
    const mark = { teko: "mark", kommentti: String(answer.id) };
    expect((await desk.send(kuopio, mark, `${page}/keskustelu`)).status).toBe(403);
    expect((await desk.send(oulu, mark, `${page}/keskustelu`)).status).toBe(302);
    expect(await waiting(owner)).not.toContain("veti");
  });

  test("a visitor gets a link to sign in and return, in three languages", async () => {
    const page = await addPractice("vieraalle");
    for (const [prefix, words] of [
      ["", "Kirjaudu ja kysy"],
      ["/sv", "Logga in och fråga"],
      ["/en", "Sign in and ask"],
    ]) {
      const html = await desk.read(prefix + page);
      const part = html.slice(html.indexOf('id="kysy"'), html.indexOf("</section>", html.indexOf('id="kysy"')));
      expect(part).toContain(words);
      expect(part).toContain(`jatka=${encodeURIComponent(`${prefix + page}#kysy`)}`);
      expect(part).not.toContain("<textarea");
    }
    const member = await desk.read(page, oulu.cookie);
    expect(member.slice(member.indexOf('id="kysy"'))).toContain('<textarea id="kysymys"');
  });

  test("owners see no form for asking until there is an adopter", async () => {
    const page = await addPractice("ei-ketaan");
    expect(await desk.read(page, owner.cookie)).not.toContain('id="kysy"');
    await card(oulu, "oulu", page, { tila: "piloting" });
    expect(await desk.read(page, owner.cookie)).toContain('id="kysy"');
  });
});

describe("a question that is refused", () => {
  const text = "Pitkään mietitty <kysymys> & muuta";
  const escaped = "Pitkään mietitty &lt;kysymys&gt; &amp; muuta";

  test("is given back to a visitor and with another session's form token; with the right one it is accepted", async () => {
    const page = await addPractice("torjuttu");
    const fields = { teko: "new", laji: "question", teksti: text };
    const out = await desk.post(`${page}/keskustelu`, fields);
    expect([out.status, (await out.text()).includes(escaped)]).toEqual([422, true]);
    const foreign = await desk.post(`${page}/keskustelu`, { ...fields, avain: oulu.key }, elected.cookie);
    expect([foreign.status, (await foreign.text()).includes(escaped)]).toEqual([422, true]);
    expect(await desk.read(page)).not.toContain(escaped);
    expect((await ask(elected, page, text)).status).toBe(302);
    expect(await desk.read(page)).toContain("Pitkään mietitty");
  });

  test.each([
    ["an empty text", "   ", "Kirjoita tekstiä ennen lähettämistä.", "   "],
    ["a too long text", `Alku & ${"x".repeat(5_000)}`, "enintään 5 000 merkkiä", `Alku &amp; ${"x".repeat(5_000)}`],
  ])("for %s is given back as a question", async (name, teksti, words, back) => {
    const page = await addPractice(`kysymys-${name.replace(/ /g, "-")}`);
    const answer = await ask(elected, page, teksti);
    const html = await answer.text();
    expect([answer.status, html.includes(words), html.includes(back)]).toEqual([422, true, true]);
    const question = /<input[^>]*value="question"[^>]*>/.exec(html)?.[0] ?? "";
    expect(question).toContain("checked");
    expect((await waiting(owner)).includes(page)).toBe(false);
  });

  test("because its practice was withdrawn meanwhile is given back", async () => {
    const page = await addPractice("pois-vedetty");
    expect((await ask(elected, page, "Ehdin kysyä")).status).toBe(302);
    expect(await waiting(owner)).toContain("Ehdin kysyä");
    const { id, organisation_id } = await desk.db
      .selectFrom("person")
      .select(["id", "organisation_id"])
      .where("id", "=", owner.id)
      .executeTakeFirstOrThrow();
    await withdraw(desk.db, { id, organisationId: organisation_id, roles: ["contact"] }, "pois-vedetty", "Pois");
    await expect.poll(async () => (await desk.get(page)).status).toBe(410);
    for (const who of [elected, { ...elected, cookie: "", key: "" }]) {
      const late = await ask(who, page, text);
      const html = await late.text();
      expect([late.status, html.includes(escaped)]).toEqual([410, true]);
      expect(html).toContain("poistettu näkyvistä");
      expect(html).not.toContain("<textarea");
    }
    expect((await ask(elected, page, " ")).status).toBe(410);
    expect(await waiting(owner)).not.toContain("Ehdin kysyä");
    expect((await desk.get("/kaytannot/ei-ole/keskustelu")).status).toBe(404);
  });
});

describe("organisations that consider the same practice", () => {
  test("see the others and their units; visitors see neither", async () => {
    const page = await addPractice("seuraa");
    await card(oulu, "oulu", page, { tila: "interested", yksikko: "Oulun salainen yksikkö" });
    expect(await desk.read(page, oulu.cookie)).toContain("Kukaan muu ei ole vielä kertonut harkitsevansa tätä.");
    await card(kuopio, "kuopio", page, { tila: "planning", yksikko: "Kuopion salainen yksikkö" });
    const note = async (who?: Writer, at = page) => {
      const html = await desk.read(at, who?.cookie);
      return html.includes("Tätä harkitsevat myös:");
    };
    expect([await note(oulu), await note(kuopio), await note(elected), await note()]).toEqual([
      ...[true, true, false, false],
    ]);
    const own = await desk.read("/oma", oulu.cookie);
    const part = own.slice(own.indexOf('aria-labelledby="yhdessa"'));
    expect(part).toContain("Kuopion salainen yksikkö");
    expect(await desk.read("/oma", elected.cookie)).not.toContain("Kuopion salainen");
    for (const at of [page, `${page}.data`, "/jasenet/kuopio", "/jasenet/oulu", "/jasenet/oulu.data"])
      expect([at, /salainen yksikkö/.test(await desk.read(at))]).toEqual([at, false]);
    // An organisation that has started is an adopter to ask, and no longer one that considers it.
    await card(kuopio, "kuopio", page, { tila: "piloting" });
    expect([await note(oulu), await note(kuopio)]).toEqual([false, false]);
    expect(await desk.read(page, oulu.cookie)).toMatch(/<strong>Liminka ja Kuopio<\/strong>/);
  });
});

describe("the own municipality", () => {
  test("a new member sees what there is to do; adoptions are counted in words", async () => {
    const vaala = await desk.join("vaala", ["author"], "Vaalan Kirjoittaja");
    const own = await desk.read("/oma", vaala.cookie);
    for (const words of [
      "Vaala verkostossa",
      "Teille ei ole avoimia kysymyksiä.",
      "Organisaatiollanne ei ole vielä kortteja.",
      "Samankaltaiset kunnat tekevät näitä",
      'href="/kaytannot?vertaa=vaala"',
    ])
      expect([words, own.includes(words)]).toEqual([words, true]);
    const page = await addPractice("vaalan-kokeilu");
    await card(vaala, "vaala", page, { tila: "piloting" });
    expect(await desk.read("/oma", vaala.cookie)).toContain(
      "Olette kokeilleet yhtä muiden käytäntöä tai ottaneet sen käyttöön.",
    );
    expect(await desk.read("/jasenet/vaala")).toContain(
      "Vaala on kokeillut yhtä muiden käytäntöä tai ottanut sen käyttöön.",
    );
  });

  test("people of a county, elected representatives and the coordinator have their own section", async () => {
    const county = await desk.join("kainuun-hyvinvointialue", ["contact"], "Kainuun Yhteys");
    const own = await desk.read("/oma", county.cookie);
    expect(own).toContain("Kainuun hyvinvointialue verkostossa");
    expect(own).toContain("Samankaltaiset alueet ja oman alueen kunnat tekevät näitä");
    expect(await desk.read("/oma", elected.cookie)).toContain("Pori verkostossa");
    const thl = await desk.join("thl", ["coordinator"], "Verkoston Koordinaattori");
    const theirs = await desk.get("/oma", thl.cookie);
    expect(theirs.status).toBe(200);
    expect(await theirs.text()).not.toContain("Samankaltaiset kunnat tekevät");
    expect((await desk.get("/oma")).status).toBe(302);
  });
});

describe("the ways to the writing form", () => {
  const door = (html: string) => html.slice(html.indexOf('aria-labelledby="ovi-jaa"')).split("</section>")[0] ?? "";

  test("the home page leads writers to the form, others to how one gets an account", async () => {
    const tellsHow = /href="\/tietoa#jaa"[^>]*>Näin jaat käytännön</;
    expect(door(await desk.read("/"))).toMatch(tellsHow);
    expect(door(await desk.read("/", elected.cookie))).toMatch(tellsHow);
    for (const writer of [owner, oulu])
      expect(door(await desk.read("/", writer.cookie))).toMatch(/href="\/kirjoita"[^>]*>Kirjoita käytännöstä</);
    expect(door(await desk.read("/"))).toMatch(tellsHow);
    const about = await desk.read("/tietoa");
    const section = about.slice(about.indexOf('id="jaa"')).split("</section>")[0] ?? "";
    expect(section).toContain("Tunnuksen ja kirjoittajan roolin saat");
    expect(section).toContain('href="/kirjoita"');
    expect(section).toContain('href="/palaute"');
  });

  test("what a text does not say: its writers may complete it, others ask", async () => {
    const page = await addPractice("kesken");
    expect(await desk.read(page, owner.cookie)).toContain('<a href="/kaytannot/kesken/muokkaa">Täydennä kuvausta</a>');
    for (const cookie of ["", oulu.cookie]) {
      const html = await desk.read(page, cookie);
      expect(html).toContain('<a href="#keskustelu">Kysy keskustelussa</a>');
      expect(html).not.toContain("Täydennä kuvausta");
    }
  });

  test("the draft of a change is listed with the title of the practice, and says when another version came first", async () => {
    await addPractice("muuttuva");
    const change = { otsikko: "Uusi otsikko", tiivistelma: "Kokeilu.", organisaatio: "liminka", versio: "0" };
    await desk.send(owner, { ...change, pohja: "1", teko: "tallenna" }, "/kaytannot/muuttuva/muokkaa");
    const list = await desk.read("/oma", owner.cookie);
    expect(list).toContain("Muutosluonnos: Testin muuttuva");
    expect(list).not.toContain("Muutosluonnos: muuttuva");
  });
});
