import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formNames } from "#app/adoptions/fields.ts";
import type { Role } from "#app/people/rights.ts";
import { withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { compiler } from "#tests/comments/people.ts";
import { answersTo, memberRoles } from "#tests/support/roles.ts";
import { writeUp } from "#tests/support/write-up.ts";
import { type Fields, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

const model = "/kaytannot/mielen-hyvinvoinnin-abc";
const form = `${model}/soveltaminen`;
let desk: WritingDesk;
let pori: Writer;
let colleague: Writer;
let coordinator: Writer;
let elected: Writer;
beforeAll(async () => {
  desk = await openDesk();
  pori = await desk.join("pori", ["author"], "Pori Kirjoittaja");
  colleague = await desk.join("pori", ["contact"], "Pori Kollega");
  coordinator = await desk.join("thl", ["coordinator"], "Verkoston Koordinaattori");
  elected = await desk.join("pori", ["elected"], "Pori Valtuutettu");
});
afterAll(() => desk.close());

/** Sends the form of an organisation's card, with the fields that `cardForm` reads from the page when given. */
const send = (who: Writer, fields: Fields, address = form) => desk.send(who, { jasen: "pori", ...fields }, address);

/** The form's page with its hidden fields: the card's version (`pohja`) and the draft's id (`luonnos`). */
async function cardForm(who: Writer, address = form) {
  const html = await desk.read(address, who.cookie);
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  return { html, pohja: value("pohja"), luonnos: value("luonnos") };
}

async function save(who: Writer, fields: Fields, address = form) {
  const { pohja, luonnos } = await cardForm(who, address);
  return send(who, { pohja, luonnos, teko: "tallenna", kieli: "fi", ...fields }, address);
}

/** Publishes a practice of Liminka for one test; returns the address of its adoption form. */
async function addPractice(slug: string) {
  await publish(desk.db, compiler, { slug, source: writeUp({ title: `Testin ${slug}` }), via: "command" });
  await expect.poll(async () => (await desk.get(`/kaytannot/${slug}`)).status).toBe(200);
  return `/kaytannot/${slug}/soveltaminen`;
}

describe("the matrix of the card's pages and roles", () => {
  test("applies to pages and their data: own organisation, an owner, the coordinator, a visitor", async () => {
    const answers = async (organisation: string, address: string, who: readonly Role[]) =>
      Promise.all(
        who.map(async (role) => {
          const name = `Rooli ${organisation} ${role} ${address.replace(/[^a-z]/g, " ")}`;
          return (await desk.get(address, (await desk.join(organisation, [role], name)).cookie)).status;
        }),
      );
    for (const address of [form, `${form}.data`]) {
      expect(await answers("oulu", address, memberRoles)).toEqual(answersTo(memberRoles, "write", "own"));
      expect((await desk.get(address)).status).toBe(200);
      expect((await desk.get(address, coordinator.cookie)).status).toBe(200);
    }
    // Another organisation's card opens for the coordinator only.
    const another = `${form}?jasen=oulu`;
    expect(await answers("pori", another, memberRoles)).toEqual(answersTo(memberRoles, "write", "another's"));
    expect((await desk.get(another, coordinator.cookie)).status).toBe(200);
    expect((await desk.get(`${form}?jasen=ei-ole`, pori.cookie)).status).toBe(404);
    expect(await desk.read(`${form}?jasen=Ei%20ole`, coordinator.cookie)).toContain(
      "Tällaista organisaatiota ei löydy",
    );
    expect((await desk.get("/kaytannot/ei-ole/soveltaminen", pori.cookie)).status).toBe(404);
  });

  test("another organisation's card is not saved, removed or read by naming it in the form", async () => {
    const address = await addPractice("vieras");
    const oulu = await desk.join("oulu", ["author"], "Oulu Kirjoittaja");
    await save(pori, { tila: "piloting", neuvo: "Porin oma" }, address);
    for (const teko of ["tallenna", "luonnos", "hylkaa", "poista", "palauta"]) {
      const answer = await send(oulu, { teko, tila: "ended", pohja: "1", neuvo: "Kaapattu" }, address);
      expect([teko, answer.status]).toEqual([teko, 403]);
      const html = await answer.text();
      expect(html).not.toContain("Porin oma");
      expect(html).toContain("Kaapattu");
    }
    for (const who of [elected, { ...elected, cookie: pori.cookie }])
      expect((await send(who, { tila: "ended", pohja: "1" }, address)).status).toBe(who === elected ? 403 : 422);
    expect((await send(coordinator, { tila: "in-use", pohja: "1" }, address)).status).toBe(302);
    const { status } = await desk.db
      .selectFrom("adoption_version")
      .select("status")
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    expect(status).toBe("in-use");
  });

  test("a colleague's draft opens only for writers of the organisation", async () => {
    const address = await addPractice("luonnos");
    expect((await send(pori, { teko: "luonnos", neuvo: "Vasta mietteissä" }, address)).status).toBe(302);
    const { id } = await desk.db
      .selectFrom("adoption_draft")
      .select("id")
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    expect(await desk.read(`${address}?luonnos=${id}`, colleague.cookie)).toContain("Vasta mietteissä");
    const oulu = await desk.join("oulu", ["author"], "Oulu Utelias");
    expect(await desk.read(`${address}?luonnos=${id}`, oulu.cookie)).not.toContain("Vasta mietteissä");
    expect(await desk.read(`/kaytannot/luonnos`)).not.toContain("Vasta mietteissä");
    expect(await desk.read("/oma", pori.cookie)).toContain("Keskeneräiset kortit");
  });
});

describe("the pages of visitors", () => {
  test("never show an interest that is for members only, nor what went wrong", async () => {
    const address = await addPractice("hiljainen");
    const page = "/kaytannot/hiljainen";
    await save(pori, { tila: "interested", yksikko: "Porin hiljainen yksikkö" }, address);
    const card = `${address}/versiot?jasen=pori`;
    for (const at of [page, `${page}.data`, "/jasenet/pori", "/jasenet/pori.data"]) {
      expect(await desk.read(at)).not.toMatch(/hiljainen yksikkö|Kiinnostunut|Testin hiljainen.*Pori</);
    }
    expect([(await desk.get(card)).status, (await desk.get(card, elected.cookie)).status]).toEqual([404, 200]);
    expect(await desk.read(page, elected.cookie)).toContain("Porin hiljainen yksikkö");
    expect(await desk.read("/jasenet/pori", elected.cookie)).toContain("Kiinnostunut");

    await save(pori, { tila: "piloting", neuvo: "Aloittakaa pienestä", jasenille: "Budjetti petti pahasti" }, address);
    for (const at of [page, `${page}.data`, card, `${address}/versiot.data?jasen=pori`]) {
      const visitors = await desk.read(at);
      expect(visitors).toContain("Aloittakaa pienestä");
      // Neither the first version, which was for members only, nor the changes since.
      expect(visitors).not.toMatch(/Budjetti petti|hiljainen yksikkö|Kiinnostunut/);
      const members = await desk.read(at, elected.cookie);
      expect(members).toContain("Budjetti petti pahasti");
    }
    expect(await desk.read(card, elected.cookie)).toContain("Kiinnostunut");
    expect(await desk.read("/jasenet/pori")).toContain("Testin hiljainen");
  });

  test("lose a removed card at once", async () => {
    const address = await addPractice("poistuva");
    await save(pori, { tila: "in-use", neuvo: "Hetken näkyvä" }, address);
    expect(await desk.read("/kaytannot/poistuva")).toContain("Hetken näkyvä");
    const { pohja } = await cardForm(pori, address);
    expect((await send(pori, { teko: "poista", pohja }, address)).status).toBe(302);
    expect(await desk.read("/kaytannot/poistuva")).not.toContain("Hetken näkyvä");
    const again = await cardForm(pori, address);
    expect(again.html).toContain("Hetken näkyvä");
    await send(pori, { teko: "palauta", pohja: again.pohja }, address);
    expect(await desk.read("/kaytannot/poistuva")).toContain("Hetken näkyvä");
  });
});

test("a coordinator who removes a card gives a reason, which the organisation reads on its own page", async () => {
  const address = await addPractice("koordinaattorin");
  await save(pori, { tila: "in-use", neuvo: "Porin neuvo" }, address);
  const away = { teko: "poista", pohja: "1" };
  const { html } = await cardForm(coordinator, `${address}?jasen=pori`);
  expect(html).toMatch(/<textarea id="syy"/);
  expect((await cardForm(pori, address)).html).not.toContain('id="syy"');
  const refused = await send(coordinator, { ...away, syy: `Liian <pitkä> ${"x".repeat(500)}` }, address);
  const again = await refused.text();
  expect([refused.status, again.includes("Liian &lt;pitkä&gt; xxx"), again.includes("Porin neuvo")]).toEqual([
    ...[422, true, true],
  ]);
  expect(await desk.read("/kaytannot/koordinaattorin")).toContain("Porin neuvo");
  expect((await send(coordinator, { ...away, syy: "Kortti koskee <toista> käytäntöä" }, address)).status).toBe(302);
  const reason = "Verkoston koordinaattori poisti kortin. Syy: Kortti koskee &lt;toista&gt; käytäntöä";
  expect((await desk.read("/oma", pori.cookie)).replaceAll("<!-- -->", "")).toContain(reason);
  expect((await cardForm(pori, address)).html.replaceAll("<!-- -->", "")).toContain(reason);
  expect(await desk.read("/kaytannot/koordinaattorin", colleague.cookie)).not.toContain("koskee");
  expect((await send(pori, { teko: "palauta", pohja: "1-poistettu" }, address)).status).toBe(302);
  expect(await desk.read("/oma", pori.cookie)).not.toContain("Kortti koskee");
  expect(await desk.read("/kaytannot/koordinaattorin")).toContain("Porin neuvo");
});

describe("the sent text comes back", () => {
  const text = "Pitkään mietitty <neuvo> & muuta";
  const escaped = "Pitkään mietitty &lt;neuvo&gt; &amp; muuta";

  test("when two colleagues edit the same card: the later one gets both texts, and a draft", async () => {
    const address = await addPractice("kaksi");
    await save(pori, { tila: "piloting", neuvo: "Alku" }, address);
    const { pohja } = await cardForm(colleague, address);
    await save(pori, { tila: "piloting", neuvo: "Ensin ehtinyt" }, address);
    const late = await send(colleague, { teko: "tallenna", pohja, tila: "in-use", neuvo: text, kieli: "fi" }, address);
    const html = await late.text();
    expect(late.status).toBe(409);
    for (const part of [escaped, "Ensin ehtinyt", "Pori Kirjoittaja tallensi kortin", "tallessa luonnoksena"])
      expect(html).toContain(part);
    expect(html).toMatch(/name="pohja" value="2"/);
    expect((await cardForm(colleague, address)).html).toContain(escaped);
    // After seeing both, the later one may save.
    const luonnos = /name="luonnos" value="(\d+)"/.exec(html)?.[1] ?? "";
    const last = { teko: "tallenna", pohja: "2", luonnos, tila: "in-use", neuvo: text, kieli: "fi" };
    expect((await send(colleague, last, address)).status).toBe(302);
    expect((await cardForm(colleague, address)).html).not.toContain("Jatkat luonnosta");
  });

  test.each<[string, Fields, string]>([
    ["no status", {}, "Valitse vaihe."],
    ["an unknown status", { tila: "valmis" }, "Valitse jokin luettelon vaihtoehdoista."],
    ["an end before the start", { tila: "ended", alkoi: "2025", paattyi: "2024" }, "ennen alkamisaikaa"],
    ["a start in the future", { tila: "piloting", alkoi: "2099" }, "ei voi olla tulevaisuudessa"],
    ["an end although it is in use", { tila: "in-use", paattyi: "2024" }, "vain, kun vaihe on Päättynyt"],
    ["another organisation's write-up", { tila: "in-use", kuvaus: "kaikukortti" }, "Valitse oma julkaistu kuvauksenne"],
    ["a too long text", { tila: "in-use", tulokset: "x".repeat(3_001) }, "enintään 3000 merkkiä"],
    ["private data", { tila: "in-use", toisin: "Soita 040 123 4567" }, "tietoja yksityishenkilöstä"],
    ["control characters", { tila: "in-use", toisin: "a\u0000b\u0007c" }, "merkkejä, joita ei voi näyttää"],
  ])("when the form is refused for %s", async (name, fields, words) => {
    const address = await addPractice(`kenttä-${name}`.replace(/[^a-z]+/g, "-"));
    const answer = await send(pori, { teko: "tallenna", pohja: "0", neuvo: text, ...fields }, address);
    const html = await answer.text();
    expect([answer.status, html.includes(words), html.includes(escaped)]).toEqual([422, true, true]);
    expect(html).not.toContain("\u0000");
    expect((await cardForm(pori, address)).html).toContain(escaped);
  });

  test("with the same messages in Swedish and English", async () => {
    const fields = { teko: "tallenna", pohja: "0", neuvo: text, tila: "ended", alkoi: "2025", paattyi: "2024" };
    const pages = await Promise.all(["/sv", "/en"].map(async (at) => (await send(pori, fields, at + form)).text()));
    expect(pages[0]).toContain("Det kan inte ha avslutats innan det började.");
    expect(pages[1]).toContain("It cannot have ended before it began.");
  });

  test("when the practice is the own one or withdrawn, or the organisation is the coordinator's", async () => {
    const address = await addPractice("omaliminka");
    const liminka = await desk.join("liminka", ["author"], "Liminka Kirjoittaja");
    expect(await desk.read(address, liminka.cookie)).toContain("organisaationne oma käytäntö");
    const own = await desk.send(liminka, { jasen: "liminka", tila: "in-use", neuvo: text }, address);
    expect([own.status, (await own.text()).includes(escaped)]).toEqual([422, true]);
    const thl = await desk.send(coordinator, { jasen: "thl", tila: "in-use", neuvo: text }, address);
    expect([thl.status, (await thl.text()).includes("Verkoston koordinaattori ei itse")]).toEqual([422, true]);
    await save(pori, { tila: "in-use", neuvo: "Ennen poistoa" }, address);
    const { organisation_id, id } = await desk.db
      .selectFrom("person")
      .select(["id", "organisation_id"])
      .where("id", "=", liminka.id)
      .executeTakeFirstOrThrow();
    await withdraw(desk.db, { id, organisationId: organisation_id, roles: ["author"] }, "omaliminka", "Pois");
    await expect.poll(async () => (await desk.get("/kaytannot/omaliminka")).status).toBe(410);
    expect((await desk.get(address, pori.cookie)).status).toBe(410);
    const late = await send(pori, { tila: "ended", pohja: "1", neuvo: text }, address);
    expect([late.status, (await late.text()).includes(escaped)]).toEqual([410, true]);
    expect(await desk.read("/kaytannot/omaliminka")).not.toContain("Ennen poistoa");
  });

  test("when the session has ended or the form token is another session's; other content types are refused", async () => {
    const fields = { jasen: "pori", tila: "in-use", neuvo: text };
    const out = await desk.post(form, fields);
    expect([out.status, (await out.text()).includes(escaped)]).toEqual([422, true]);
    const foreign = await desk.post(form, { ...fields, avain: colleague.key }, pori.cookie);
    expect([foreign.status, (await foreign.text()).includes(escaped)]).toEqual([422, true]);
    expect(
      (await desk.post(form, { ...fields, avain: pori.key }, pori.cookie, "https://evil.example.org")).status,
    ).toBe(403);
    expect((await desk.post(form, new FormData(), pori.cookie)).status).toBe(415);
  });

  test("unknown fields are ignored, malformed versions and ids are refused", async () => {
    const address = await addPractice("oudot");
    const odd = { ...Object.fromEntries(Object.values(formNames).map((name) => [name, "__proto__"])), id: "1" };
    for (const pohja of ["-1", "9".repeat(40), "1; drop table", "__proto__"])
      expect((await send(pori, { ...odd, pohja, luonnos: pohja, saved_by: "1" }, address)).status).toBe(422);
  });
});

test("no page has a zero byte, wherever React divides it into chunks", async () => {
  for (let length = 0; length < 60; length++) {
    const fields = { teko: "tallenna", pohja: "0", alkoi: "2099", neuvo: "ä".repeat(length) };
    expect(await (await send(pori, fields)).text()).not.toContain("\u0000");
  }
});

describe("other pages", () => {
  test("the model has the starter cards of Liminka and Haapavesi, and an own version can be derived from it", async () => {
    const html = await desk.read(model);
    expect(html).toContain('id="sovellus-liminka"');
    expect(html).toContain('id="sovellus-haapavesi"');
    expect(html).toContain("Koottu julkisista lähteistä");
    expect(await desk.read("/jasenet/haapavesi")).toContain("Näitä muiden käytäntöjä täällä sovelletaan.");
    const written = await desk.read("/kirjoita?soveltaa=mielen-hyvinvoinnin-abc", pori.cookie);
    expect(written).toMatch(/name="soveltaa"[^>]*value="Mielen hyvinvoinnin ABC/);
    expect(await desk.read("/kirjoita?soveltaa=ei-ole", pori.cookie)).not.toMatch(/name="soveltaa"[^>]*value="ei-ole/);
  });

  test("each reader gets the acts that they may do", async () => {
    const words = async (cookie?: string) => {
      const html = await desk.read(model, cookie);
      return ["Kokeillaan meilläkin", "Kortin tekee organisaationne", "Kuvaa oma toteutuksenne"].map((it) =>
        html.includes(it),
      );
    };
    const oulu = await desk.join("oulu", ["author"], "Oulu Lukija");
    expect(await words()).toEqual([true, false, false]);
    expect(await words(oulu.cookie)).toEqual([true, false, true]);
    expect(await words(elected.cookie)).toEqual([false, true, false]);
    expect(await words(coordinator.cookie)).toEqual([true, false, true]);
  });
});
