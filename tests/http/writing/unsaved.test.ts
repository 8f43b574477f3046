import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "#db/client.server.ts";
import { withFullDisk } from "#tests/support/disk.ts";
import { inviteAndJoin, password } from "#tests/support/people.ts";
import { enough, type Fields, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

const practice = "/kaytannot/mielen-hyvinvoinnin-abc";
const text = "Tämä teksti <ei> saa kadota, vaikka levy täyttyy.";
const words = "liikkuminen tauolla";
const escaped = text.replace("<", "&lt;").replace(">", "&gt;");

let desk: WritingDesk;
let author: Writer;
let coordinator: Writer;
beforeAll(async () => {
  desk = await openDesk();
  author = await desk.join("liminka", ["author"], "Aino Kirjoittaja");
  coordinator = await desk.join("thl", ["coordinator"], "Kaisa Koordinaattori");
});
afterAll(() => desk.close());

const send = (address: string, fields: Fields, who: Writer | null) =>
  desk.post(address, who ? { avain: who.key, ...fields } : fields, who?.cookie);

/** Every form in which a person writes: its address, what is sent, who sends it. */
const forms: [name: string, address: string, fields: Fields, who: () => Writer | null][] = [
  ["a comment", `${practice}/keskustelu`, { teko: "new", laji: "comment", teksti: text }, () => author],
  [
    "a card",
    `${practice}/soveltaminen`,
    { teko: "tallenna", jasen: "liminka", tila: "piloting", pohja: "0", kenelle: text },
    () => author,
  ],
  ["feedback without an account", "/palaute", { aihe: "feedback", teksti: text }, () => null],
  ["feedback with an account", "/palaute", { aihe: "feedback", teksti: text }, () => author],
  [
    "a word for search",
    "/yllapito/hakusanat",
    { teko: "lisaa-sana", sana: "taukoliike", merkitys: words },
    () => coordinator,
  ],
  ["a write-up", "/kirjoita", { ...enough, teko: "tallenna", "osa-what": text }, () => author],
  ["a reason of an owner", `${practice}-elintapaohjauksessa/hallinta`, { teko: "poista", syy: text }, () => author],
];

describe("while nothing can be written", () => {
  test.each(forms)(
    "%s comes back as it was typed, on a page that says why and what to do; later it is saved",
    async (_name, address, fields, who) => {
      const answer = await withFullDisk(desk.server.process.pid, () => send(address, fields, who()));
      const html = await answer.text();
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([507, "private, no-store"]);
      expect(html).toContain(fields.merkitys ? `value="${words}"` : escaped);
      expect(html).toMatch(/levy on täynnä/);
      expect(html).toContain('<html lang="fi"');
      const later = await send(address, fields, who());
      expect([address, later.status]).toEqual([address, 302]);
    },
  );

  test("in the reader's language; a password is never sent back", async () => {
    const { session: _, ...contact } = await inviteContact();
    await withFullDisk(desk.server.process.pid, async () => {
      const answer = await desk.post("/sv/kirjaudu", { email: contact.email, salasana: password });
      const html = await answer.text();
      expect([answer.status, html.includes(`value="${contact.email}"`)]).toEqual([507, true]);
      expect(html).toContain("Det gick inte att spara");
      expect(html).not.toContain(password);
    });
    expect((await desk.post("/sv/kirjaudu", { email: contact.email, salasana: password })).status).toBe(302);
  });

  test("every page is read, signed in or not, also with a session that was last seen long ago", async () => {
    const old = new Date(Date.now() - 3_600_000).toISOString();
    await desk.db.updateTable("session").set({ seen_at: old }).execute();
    await withFullDisk(desk.server.process.pid, async () => {
      for (const address of [
        "/",
        "/kaytannot",
        practice,
        "/oma",
        "/kirjoita",
        `${practice}/keskustelu`,
        "/haku?q=mieli",
      ])
        for (const cookie of ["", author.cookie, coordinator.cookie]) {
          const { status } = await desk.get(address, cookie);
          expect([address, status]).toEqual([address, cookie || !["/oma"].includes(address) ? 200 : 302]);
        }
    });
  });
});

describe("a form that cannot be saved for another reason comes back too", () => {
  test("while another process writes for long: 503 with Retry-After", async () => {
    const other = await openDatabase(`${desk.data}/vertaiskunta.sqlite`);
    await other.transaction().execute(async () => {
      const answer = await send(`${practice}/keskustelu`, { teko: "new", laji: "comment", teksti: text }, author);
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "10"]);
      const html = await answer.text();
      expect(html).toContain(escaped);
      expect(html).toMatch(/palvelussa on ruuhkaa/);
    });
    await other.destroy();
  });

  test("too much text: 413 with all of it", async () => {
    const long = `${text} `.repeat(7_000);
    const answer = await send(`${practice}/keskustelu`, { teko: "new", laji: "comment", teksti: long }, author);
    const html = await answer.text();
    expect([answer.status, html.includes(`${escaped} ${escaped}`), html.length > long.length]).toEqual([
      413,
      true,
      true,
    ]);
    expect(html).toMatch(/tekstiä on liikaa/);
  });

  test("a session that has ended: the text, and where to sign in", async () => {
    const address = `${practice}-elintapaohjauksessa/hallinta`;
    const answer = await send(address, { teko: "poista", syy: text }, null);
    const html = await answer.text();
    expect([answer.status, html.includes(`${escaped}</textarea>`)]).toEqual([422, true]);
    expect(html).toMatch(/href="\/kirjaudu" target="_blank"/);
    // A button alone has nothing to lose: the way leads to the sign-in page.
    const button = await send(address, { teko: "vahvista" }, null);
    expect([button.status, button.headers.get("location")?.startsWith("/kirjaudu?")]).toEqual([302, true]);
  });
});

test("an address to return to with a character that no header holds leads there", async () => {
  const { email } = await inviteContact("toinen@example.org");
  const answer = await desk.post("/kirjaudu", { email, salasana: password, jatka: "/haku?q=€" });
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/haku?q=%E2%82%AC"]);
});

async function inviteContact(email = "yhteys@example.org") {
  const by = { id: coordinator.id, organisationId: 0, roles: ["coordinator" as const] };
  return { email, ...(await inviteAndJoin(desk.db, by, email, ["contact"])) };
}
