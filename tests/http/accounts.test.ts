import { rm } from "node:fs/promises";
import { request } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roleNames } from "#app/people/rights.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor, password } from "#tests/support/people.ts";
import { answersTo } from "#tests/support/roles.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

let data: string;
let server: RunningServer;
let db: Db;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
  db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  await rm(data, { recursive: true });
});

const get = (address: string, cookie = "") =>
  fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });

const post = (
  address: string,
  fields: Record<string, string>,
  { cookie = "", origin = server.url }: { cookie?: string; origin?: string | null } = {},
) =>
  fetch(server.url + address, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
    headers: { ...(cookie && { cookie }), ...(origin !== null && { origin }) },
  });

/** The form token in a page's forms. */
async function formTokenOn(address: string, cookie: string): Promise<string> {
  return /name="avain" value="([^"]+)"/.exec(await (await get(address, cookie)).text())?.[1] ?? "";
}

/** Sends a form without a length that never ends; resolves to the status received while it is being sent. */
function endlessPost(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { origin: server.url, "content-type": "application/x-www-form-urlencoded" };
    const sent = request(server.url + address, { method: "POST", headers }, (answer) => {
      resolve(answer.statusCode ?? 0);
      sent.destroy();
    });
    sent.on("error", reject);
    sent.write("x".repeat(310_000));
  });
}

const cookieOf = (answer: Response) => answer.headers.get("set-cookie")?.split(";")[0] ?? "";

describe("the first coordinator", () => {
  test("joins by the link printed at the start, once, and later signs in with a password", async () => {
    const link = /(\/kutsu\/[\w-]{43})/.exec(server.output())?.[1] ?? "";
    expect((await get(link)).status).toBe(200);
    const short = await post(link, { nimi: "Eka Koordinaattori", email: "eka@example.org", salasana: "lyhyt" });
    expect([short.status, await short.text()]).toEqual([422, expect.stringContaining("vähintään 12 merkkiä")]);
    const joined = await post(link, { nimi: "Eka Koordinaattori", email: "eka@example.org", salasana: password });
    expect([joined.status, joined.headers.get("location")]).toEqual([302, "/oma"]);
    expect(joined.headers.getSetCookie().join("\n")).toMatch(
      /^vertaiskunta=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000\nvertaiskunta-laite=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=31536000$/,
    );
    expect((await get(link)).status).toBe(404);
    expect(await (await get("/oma", cookieOf(joined))).text()).toContain("verkoston koordinaattori");
    const again = await post("/kirjaudu", { email: "eka@example.org", salasana: password, jatka: "/teemat" });
    expect([again.status, again.headers.get("location")]).toEqual([302, "/teemat"]);
    // Signing in never reuses an earlier session's token.
    expect(cookieOf(again)).not.toBe(cookieOf(joined));
  });
});

describe("signing in", () => {
  test("refuses an unknown e-mail address and a wrong password with the same page, filled in again", async () => {
    const [unknown, wrong] = await Promise.all(
      ["ei.ole@example.org", "eka@example.org"].map((email) =>
        post("/kirjaudu", { email, salasana: "väärä salasana tämä" }),
      ),
    );
    const pages = await Promise.all(
      [unknown, wrong].map(async (it) => (await it?.text())?.replace(/[\w.]+@example\.org/g, "X")),
    );
    expect([unknown?.status, wrong?.status]).toEqual([422, 422]);
    expect(pages[0]).toBe(pages[1]);
    expect(unknown?.headers.get("set-cookie")).toBeNull();
  });

  test.each([
    "//evil.example.org",
    "https://evil.example.org",
    "/\\evil.example.org",
    "javascript:alert(1)",
    "/\t/evil.example.org",
  ])("never redirects to %j", async (jatka) => {
    const answer = await post("/kirjaudu", { email: "eka@example.org", salasana: password, jatka });
    expect(answer.headers.get("location")).toBe("/oma");
  });

  test("a page that requires it redirects to the sign-in form, which returns to the page", async () => {
    const answer = await get("/oma?x=1");
    expect(answer.headers.get("location")).toBe("/kirjaudu?jatka=%2Foma%3Fx%3D1");
    expect(await (await get(answer.headers.get("location") ?? "")).text()).toContain('name="jatka" value="/oma?x=1"');
  });
});

describe("changes", () => {
  test("from a forged or unknown origin change nothing", async () => {
    const { id } = await addPerson(db, "liminka", ["author"], "Vaara Lähde");
    const { cookie } = await cookieFor(db, id);
    const fields = { avain: await formTokenOn("/oma", cookie), teko: "paata-kaikki" };
    const otherScheme = server.url.replace("http:", "https:");
    for (const origin of ["https://evil.example.org", "null", otherScheme, null]) {
      expect((await post("/oma", fields, { cookie, origin })).status).toBe(403);
    }
    expect((await get("/oma", cookie)).status).toBe(200);
    expect((await post("/oma", fields, { cookie })).status).toBe(302);
    expect((await get("/oma", cookie)).headers.get("location")).toContain("/kirjaudu");
  });

  test("with another session's form token change nothing", async () => {
    const { id } = await addPerson(db, "liminka", ["author"], "Toinen Avain");
    const [mine, other] = [await cookieFor(db, id), await cookieFor(db, id)];
    const fields = { avain: await formTokenOn("/oma", other.cookie), teko: "paata-muut" };
    expect((await post("/oma", fields, { cookie: mine.cookie })).status).toBe(422);
    expect((await get("/oma", other.cookie)).status).toBe(200);
    expect((await post("/oma", fields, { cookie: other.cookie })).status).toBe(302);
    expect((await get("/oma", mine.cookie)).status).toBe(302);
  });

  test("to another person's session by its id change nothing", async () => {
    const mine = await addPerson(db, "liminka", ["author"], "Oma Istunto");
    const theirs = await addPerson(db, "oulu", ["author"], "Vieras Istunto");
    const [my, their] = [await cookieFor(db, mine.id), await cookieFor(db, theirs.id)];
    const { id } = await db
      .selectFrom("session")
      .select("id")
      .where("token_hash", "=", their.hash)
      .executeTakeFirstOrThrow();
    await post(
      "/oma",
      { avain: await formTokenOn("/oma", my.cookie), teko: "paata", kirjautuminen: String(id) },
      { cookie: my.cookie },
    );
    expect((await get("/oma", their.cookie)).status).toBe(200);
  });

  test("GET never signs out; a form does", async () => {
    const { id } = await addPerson(db, "liminka", ["author"], "Ulos Menija");
    const { cookie } = await cookieFor(db, id);
    await get("/ulos", cookie);
    expect((await get("/oma", cookie)).status).toBe(200);
    const answer = await post("/ulos", { avain: await formTokenOn("/ulos", cookie) }, { cookie });
    expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
    expect((await get("/oma", cookie)).status).toBe(302);
  });

  test("too large forms are refused, with a Content-Length or without; so is another content type", async () => {
    const large = "x".repeat(400_000);
    expect((await post("/kirjaudu", { email: large })).status).toBe(413);
    expect(await endlessPost("/kirjaudu")).toBe(413);
    const json = await fetch(`${server.url}/kirjaudu`, {
      method: "POST",
      headers: { origin: server.url, "content-type": "application/json" },
      body: '{"__proto__":{"x":1}}',
    });
    expect(json.status).toBe(415);
  });

  test("unknown fields are ignored", async () => {
    const { id } = await addPerson(db, "liminka", ["contact"], "Liika Kentta");
    const { cookie } = await cookieFor(db, id);
    const answer = await post(
      "/yllapito/henkilot",
      {
        avain: await formTokenOn("/yllapito/henkilot", cookie),
        teko: "kutsu",
        nimi: "Liian Monta",
        email: "liika@example.org",
        organisaatio: "liminka",
        kieli: "fi",
        rooli: "author",
        role: "coordinator",
        demo: "1",
        id: "1",
        password_hash: "x",
      },
      { cookie },
    );
    expect(await answer.text()).toContain(`http://localhost:${server.port}/kutsu/`);
    const person = await db
      .selectFrom("person")
      .selectAll()
      .where("email", "=", "liika@example.org")
      .executeTakeFirstOrThrow();
    expect(person).toMatchObject({ demo: 0, password_hash: null });
    const roles = await db.selectFrom("person_role").select("role").where("person_id", "=", person.id).execute();
    expect(roles).toEqual([{ role: "author" }]);
  });
});

describe("a person without a role in force", () => {
  const practice = "/kaytannot/mielen-hyvinvoinnin-abc";

  test("sees the own data and is otherwise served like a visitor: no form, no text for members, no list of picks", async () => {
    const member = await addPerson(db, "liminka", ["elected"], "Vanha Rooli");
    const { cookie } = await cookieFor(db, member.id);
    const avain = await formTokenOn("/oma", cookie);
    expect(await (await get(practice, cookie)).text()).toContain('name="teksti"');
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    await db.updateTable("person_role").set({ ends: yesterday }).where("person_id", "=", member.id).execute();
    const own = await (await get("/oma", cookie)).text();
    expect(own).toContain("ei ole nyt voimassa olevaa roolia");
    expect(own).toContain(member.email);
    expect(await (await get(practice, cookie)).text()).not.toContain('name="teksti"');
    const sent = await post(`${practice}/keskustelu`, { avain, teko: "new", teksti: "Hei" }, { cookie });
    expect(sent.status).not.toBe(302);
    expect(await db.selectFrom("comment").select("id").where("author_id", "=", member.id).execute()).toEqual([]);
    const picked = await post("/poiminnat", { avain, lisaa: "mielen-hyvinvoinnin-abc" }, { cookie });
    expect(picked.status).not.toBe(302);
    expect(await db.selectFrom("pick").selectAll().where("person_id", "=", member.id).execute()).toEqual([]);
  });

  test("is led to the own data from a page for members and from the sign-in page", async () => {
    const { id } = await addPerson(db, "liminka", [], "Ilman Roolia");
    const { cookie } = await cookieFor(db, id);
    for (const address of ["/oma/kaytannot", "/yllapito/henkilot", "/kirjaudu?jatka=/oma/kaytannot"]) {
      const answer = await get(address, cookie);
      expect([answer.status, answer.headers.get("location")]).toEqual([302, "/oma"]);
    }
    expect((await post("/ulos", { avain: await formTokenOn("/ulos", cookie) }, { cookie })).status).toBe(302);
    expect((await get("/oma", cookie)).headers.get("location")).toContain("/kirjaudu");
  });
});

describe("a signed-in person", () => {
  test("gets pages that no cache stores; visitors' pages are the same for all", async () => {
    const { id } = await addPerson(db, "liminka", ["author"], "Tuore Sivu");
    const { cookie } = await cookieFor(db, id);
    const mine = await get("/teemat", cookie);
    expect(mine.headers.get("cache-control")).toBe("private, no-store");
    expect(mine.headers.get("etag")).toBeNull();
    expect(await mine.text()).toContain("Tuore Sivu");
    const visitors = await get("/teemat");
    expect(visitors.headers.get("vary")).toContain("Cookie");
    expect(await visitors.text()).not.toContain("Tuore Sivu");
  });

  test("a link's token is not written to the request log", () => {
    expect(server.output().match(/kutsu\/[\w-]{43}/g)).toHaveLength(1);
  });
});

/**
 * Each page's status for a visitor, a person without a role in force and each role: 200, a redirect to the sign-in page
 * (302), 403, or 404.
 */
describe("the matrix of routes and roles", () => {
  /** A visitor's status, then each role's, in the order of the table of rights. */
  const statuses = (visitor: number, everyRole: number) => [visitor, ...roleNames.map(() => everyRole)];
  const open = statuses(200, 200);
  const missing = statuses(404, 404);
  const redirected = statuses(302, 302);
  const signedIn = statuses(302, 200);
  const signedOut = statuses(200, 302);
  const visitorOnly = statuses(200, 404);
  const writersOnly = [302, ...answersTo(roleNames, "write", "own")];
  const ownersOnly = [302, ...answersTo(roleNames, "write", "another's")];
  const redactorsOnly = [302, ...answersTo(roleNames, "redact", "another's")];
  // A visitor gets a link to the sign-in form, and gets a text back that was sent after the session's end.
  const writersOrVisitor = [200, ...answersTo(roleNames, "write", "own")];
  const ownersOrVisitor = [200, ...answersTo(roleNames, "write", "another's")];
  const invitersOnly = [302, ...answersTo(roleNames, "invite", "own", { mayNot: 404 })];
  const coordinatorOnly = [302, ...answersTo(roleNames, "coordinate", "own", { mayNot: 404 })];
  const matrix: [address: string, answers: number[]][] = [
    ["/", open],
    ["/kaytannot/mielen-hyvinvoinnin-abc", open],
    ["/kaytannot/mielen-hyvinvoinnin-abc/versiot", open],
    ["/kaytannot/mielen-hyvinvoinnin-abc/versiot/1", open],
    ["/kaytannot/mielen-hyvinvoinnin-abc/versiot/1?palauta=1", ownersOnly],
    ["/kaytannot/mielen-hyvinvoinnin-abc/vertaa", open],
    ["/haku?q=mieli", open],
    ["/haku/ehdotukset?q=mieli", open],
    ["/kirjaudu", signedOut],
    // A visitor gets a link to the sign-in form, and gets a text back that was sent after the session's end.
    ["/kaytannot/mielen-hyvinvoinnin-abc/keskustelu", open],
    ["/palaute", open],
    ["/oma", signedIn],
    ["/oma/varmennus", signedIn],
    // Without a sign-in that waits for a code; tests/http/second-factor.test.ts has one.
    ["/kirjaudu/koodi", redirected],
    ["/oma/tiedot", signedIn],
    ["/oma/tiedot.json", signedIn],
    ["/yllapito/pyynnot", coordinatorOnly],
    ["/tietoa/hankinta", open],
    ["/poiminnat", open],
    ["/poiminnat.docx?k=mielen-hyvinvoinnin-abc", open],
    ["/poiminnat.txt", redirected],
    ["/oma/kaytannot", writersOnly],
    ["/kaytannot/mielen-hyvinvoinnin-abc/soveltaminen", writersOrVisitor],
    ["/kaytannot/mielen-hyvinvoinnin-abc/soveltaminen/versiot?jasen=liminka", missing],
    ["/kaytannot/mielen-hyvinvoinnin-abc/levinneisyys", open],
    ["/kaytannot/ei-ole/levinneisyys", missing],
    ["/teemat/kuvina", open],
    ["/teemat/hyvinvointitalous/kartta", open],
    ["/teemat/ei-ole/kartta", missing],
    ["/kaytannot/mielen-hyvinvoinnin-abc/paattajalle", open],
    ["/kaytannot/mielen-hyvinvoinnin-abc/innokyla", open],
    ["/kaytannot/mielen-hyvinvoinnin-abc/innokyla.txt", open],
    ["/kaytannot/mielen-hyvinvoinnin-abc/hallinta", ownersOnly],
    ["/kaytannot/mielen-hyvinvoinnin-abc/yhteisomistajat", writersOnly],
    ["/kaytannot/mielen-hyvinvoinnin-abc/hallinta/poisto", redactorsOnly],
    ["/kaytannot/mielen-hyvinvoinnin-abc/hallinta/poisto?versio=1", redactorsOnly],
    ["/kaytannot/mielen-hyvinvoinnin-abc/hallinta/poisto?versio=99", [302, ...statuses(404, 404).slice(1)]],
    ["/ulos", signedIn],
    // A file of no draft; tests/http/writing/upload.test.ts has one of an existing draft.
    ["/kirjoita/999/tiedostot/tori.webp", missing],
    ["/kirjoita", writersOrVisitor],
    ["/kirjoita/999999", visitorOnly],
    ["/kaytannot/mielen-hyvinvoinnin-abc/muokkaa", ownersOrVisitor],
    ["/yllapito", coordinatorOnly],
    ["/yllapito/henkilot", invitersOnly],
    ["/yllapito/henkilot/lista", invitersOnly],
    // Nobody's page; tests/http/people.test.ts has pages of people.
    ["/yllapito/henkilot/999999", [302, ...roleNames.map(() => 404)]],
    ["/yllapito/loki", coordinatorOnly],
    ["/yllapito/aukot", coordinatorOnly],
    ["/yllapito/aukot.csv", coordinatorOnly],
    ["/yllapito/aukot/luonnokset", coordinatorOnly],
    ["/yllapito/aukot/luonnokset/taulukko.csv", coordinatorOnly],
    ["/yllapito/aukot/vuosi", coordinatorOnly],
    ["/yllapito/aukot/vuosi.csv", coordinatorOnly],
    ["/yllapito/haut", coordinatorOnly],
    ["/yllapito/haut.csv", coordinatorOnly],
    ["/yllapito/hakusanat", coordinatorOnly],
    ["/yllapito/turvaloki", coordinatorOnly],
  ];

  /** The only pages on which a person without a role in force gets another answer than a visitor. */
  const ownDataOnly = new Map([
    ["/oma", 200],
    ["/oma/varmennus", 200],
    ["/oma/tiedot", 200],
    ["/oma/tiedot.json", 200],
    ["/ulos", 200],
    ["/kirjaudu", 302],
  ]);

  test("applies to pages and to their data", async () => {
    const cookies = await Promise.all(
      roleNames.map(async (role) => {
        const { id } = await addPerson(db, role === "coordinator" ? "thl" : "oulu", [role], `Matriisi ${role}`);
        return (await cookieFor(db, id)).cookie;
      }),
    );
    const withoutRole = await addPerson(db, "oulu", [], "Matriisi rooliton");
    cookies.unshift("", (await cookieFor(db, withoutRole.id)).cookie);
    const lines = [["", "visitor", "without role", ...roleNames].join("\t")];
    for (const [address, [visitor = 0, ...ofRoles]] of matrix) {
      const expected = [visitor, ownDataOnly.get(address) ?? visitor, ...ofRoles];
      const answers = await Promise.all(cookies.map(async (cookie) => (await get(address, cookie)).status));
      lines.push([address, ...answers].join("\t"));
      expect([address, answers]).toEqual([address, expected]);
      // Remix's address for the page's data: it must not reveal what the page does not.
      const [path, query] = address.split("?");
      const dataAddress = `${path === "/" ? "/_root" : path}.data${query ? `?${query}` : ""}`;
      const hidden = cookies.filter((_, index) => expected[index] === 404);
      for (const answer of await Promise.all(hidden.map((cookie) => get(dataAddress, cookie))))
        expect(await answer.text()).not.toMatch(/@example\.org/);
    }
    console.log(lines.join("\n"));
  });

  test.each(["haltuun", "hallinta"])(
    "distinguishes the own organisation from another, for the page and its data: %s",
    async (page) => {
      const address = `/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa/${page}`;
      const answers = async (organisation: string, path: string) =>
        Promise.all(
          roleNames.map(async (role) => {
            const { id } = await addPerson(
              db,
              organisation,
              [role],
              `Oma vai toisen ${page} ${organisation} ${role} ${path.endsWith(".data") ? "data" : "sivu"}`,
            );
            return (await get(path, (await cookieFor(db, id)).cookie)).status;
          }),
        );
      const own = answersTo(roleNames, "write", "own");
      const others = answersTo(roleNames, "write", "another's");
      expect([await answers("liminka", address), await answers("oulu", address)]).toEqual([own, others]);
      expect([await answers("liminka", `${address}.data`), await answers("oulu", `${address}.data`)]).toEqual([
        own,
        others,
      ]);
      console.log(["own", ...own].join("\t"), "\n", ["other", ...others].join("\t"));
    },
  );
});
