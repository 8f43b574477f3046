import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Db, openDatabase } from "#db/client.server.ts";
import { addPerson, cookieFor, password } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

let data: string;
let server: RunningServer;
let db: Db;
beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), "vertaiskunta-test-"));
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

/** The proof hidden in a page's forms. */
async function keyOn(address: string, cookie: string): Promise<string> {
  return /name="avain" value="([^"]+)"/.exec(await (await get(address, cookie)).text())?.[1] ?? "";
}

/** Sends a form that never ends and says nowhere how long it is; answers the status it got while still sending. */
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
  test("comes in by the link the start printed, once, and later signs in by password", async () => {
    const link = /(\/kutsu\/[\w-]{43})/.exec(server.output())?.[1] ?? "";
    expect((await get(link)).status).toBe(200);
    const short = await post(link, { nimi: "Eka Koordinaattori", email: "eka@example.org", salasana: "lyhyt" });
    expect([short.status, await short.text()]).toEqual([422, expect.stringContaining("vähintään 12 merkkiä")]);
    const joined = await post(link, { nimi: "Eka Koordinaattori", email: "eka@example.org", salasana: password });
    expect([joined.status, joined.headers.get("location")]).toEqual([302, "/oma"]);
    expect(joined.headers.get("set-cookie")).toMatch(
      /^vertaiskunta=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    );
    expect((await get(link)).status).toBe(404);
    expect(await (await get("/oma", cookieOf(joined))).text()).toContain("verkoston koordinaattori");
    const again = await post("/kirjaudu", { email: "eka@example.org", salasana: password, jatka: "/teemat" });
    expect([again.status, again.headers.get("location")]).toEqual([302, "/teemat"]);
    // A token from before signing in is never taken over.
    expect(cookieOf(again)).not.toBe(cookieOf(joined));
  });
});

describe("signing in", () => {
  test("refuses the unknown and the wrong with the same page, and gives the address back", async () => {
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
  ])("never leads to %j", async (jatka) => {
    const answer = await post("/kirjaudu", { email: "eka@example.org", salasana: password, jatka });
    expect(answer.headers.get("location")).toBe("/oma");
  });

  test("a page that wants it leads there and back", async () => {
    const answer = await get("/oma?x=1");
    expect(answer.headers.get("location")).toBe("/kirjaudu?jatka=%2Foma%3Fx%3D1");
    expect(await (await get(answer.headers.get("location") ?? "")).text()).toContain('name="jatka" value="/oma?x=1"');
  });
});

describe("changes", () => {
  test("from a forged or unknown origin change nothing", async () => {
    const { id } = await addPerson(db, "liminka", ["author"], "Vaara Lähde");
    const { cookie } = await cookieFor(db, id);
    const fields = { avain: await keyOn("/oma", cookie), teko: "paata-kaikki" };
    for (const origin of ["https://evil.example.org", "null", null]) {
      expect((await post("/oma", fields, { cookie, origin })).status).toBe(403);
    }
    expect((await get("/oma", cookie)).status).toBe(200);
    expect((await post("/oma", fields, { cookie })).status).toBe(302);
    expect((await get("/oma", cookie)).headers.get("location")).toContain("/kirjaudu");
  });

  test("with another session's key change nothing", async () => {
    const { id } = await addPerson(db, "liminka", ["author"], "Toinen Avain");
    const [mine, other] = [await cookieFor(db, id), await cookieFor(db, id)];
    const fields = { avain: await keyOn("/oma", other.cookie), teko: "paata-muut" };
    expect((await post("/oma", fields, { cookie: mine.cookie })).status).toBe(422);
    expect((await get("/oma", other.cookie)).status).toBe(200);
    expect((await post("/oma", fields, { cookie: other.cookie })).status).toBe(302);
    expect((await get("/oma", mine.cookie)).status).toBe(302);
  });

  test("of another's session by its id change nothing", async () => {
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
      { avain: await keyOn("/oma", my.cookie), teko: "paata", kirjautuminen: String(id) },
      { cookie: my.cookie },
    );
    expect((await get("/oma", their.cookie)).status).toBe(200);
  });

  test("GET never signs out; a form does", async () => {
    const { id } = await addPerson(db, "liminka", ["author"], "Ulos Menija");
    const { cookie } = await cookieFor(db, id);
    await get("/ulos", cookie);
    expect((await get("/oma", cookie)).status).toBe(200);
    const answer = await post("/ulos", { avain: await keyOn("/ulos", cookie) }, { cookie });
    expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
    expect((await get("/oma", cookie)).status).toBe(302);
  });

  test("a form too large is refused, told or not; one of another kind too", async () => {
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

  test("fields nobody asked for are ignored", async () => {
    const { id } = await addPerson(db, "liminka", ["contact"], "Liika Kentta");
    const { cookie } = await cookieFor(db, id);
    const answer = await post(
      "/yllapito/henkilot",
      {
        avain: await keyOn("/yllapito/henkilot", cookie),
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

describe("who is signed in", () => {
  test("gets fresh pages that nobody keeps; a visitor's are the same for all", async () => {
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

  test("a link's token does not stand in the request log", () => {
    expect(server.output().match(/kutsu\/[\w-]{43}/g)).toHaveLength(1);
  });
});

/** What each page answers to whom: 200, to the sign-in page (302), or as if it were not there (404). */
describe("the matrix of routes and roles", () => {
  const who = ["visitor", "author", "wellbeing_coordinator", "contact", "elected", "coordinator"] as const;
  const matrix: [address: string, answers: number[]][] = [
    ["/", [200, 200, 200, 200, 200, 200]],
    ["/kaytannot/mielen-hyvinvoinnin-abc", [200, 200, 200, 200, 200, 200]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/versiot", [200, 200, 200, 200, 200, 200]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/versiot/1", [200, 200, 200, 200, 200, 200]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/versiot/1?palauta=1", [302, 403, 403, 403, 403, 200]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/vertaa", [200, 200, 200, 200, 200, 200]],
    ["/haku?q=mieli", [200, 200, 200, 200, 200, 200]],
    ["/haku/ehdotukset?q=mieli", [200, 200, 200, 200, 200, 200]],
    ["/kirjaudu", [200, 302, 302, 302, 302, 302]],
    // A visitor sees the way to sign in, and keeps a text sent too late.
    ["/kaytannot/mielen-hyvinvoinnin-abc/keskustelu", [200, 200, 200, 200, 200, 200]],
    ["/palaute", [200, 200, 200, 200, 200, 200]],
    ["/oma", [302, 200, 200, 200, 200, 200]],
    ["/poiminnat", [200, 200, 200, 200, 200, 200]],
    ["/poiminnat.docx?k=mielen-hyvinvoinnin-abc", [200, 200, 200, 200, 200, 200]],
    ["/poiminnat.txt", [302, 302, 302, 302, 302, 302]],
    ["/oma/kaytannot", [302, 200, 200, 200, 403, 200]],
    // A visitor sees the way to sign in, and keeps a text sent too late.
    ["/kaytannot/mielen-hyvinvoinnin-abc/soveltaminen", [200, 200, 200, 200, 403, 200]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/soveltaminen/versiot?jasen=liminka", [404, 404, 404, 404, 404, 404]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/levinneisyys", [200, 200, 200, 200, 200, 200]],
    ["/kaytannot/ei-ole/levinneisyys", [404, 404, 404, 404, 404, 404]],
    ["/teemat/kuvina", [200, 200, 200, 200, 200, 200]],
    ["/teemat/hyvinvointitalous/kartta", [200, 200, 200, 200, 200, 200]],
    ["/teemat/ei-ole/kartta", [404, 404, 404, 404, 404, 404]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/paattajalle", [200, 200, 200, 200, 200, 200]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/innokyla", [200, 200, 200, 200, 200, 200]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/innokyla.txt", [200, 200, 200, 200, 200, 200]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/hallinta", [302, 403, 403, 403, 403, 200]],
    ["/ulos", [302, 200, 200, 200, 200, 200]],
    // A draft that is none of theirs: tests/http/upload.test.ts has one that is.
    ["/kirjoita/999/tiedostot/tori.webp", [404, 404, 404, 404, 404, 404]],
    // A visitor sees the way to sign in, which leads back.
    ["/kirjoita", [200, 200, 200, 200, 403, 200]],
    ["/kirjoita/999999", [200, 404, 404, 404, 404, 404]],
    ["/kaytannot/mielen-hyvinvoinnin-abc/muokkaa", [200, 403, 403, 403, 403, 200]],
    ["/yllapito", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/henkilot", [302, 404, 404, 200, 404, 200]],
    ["/yllapito/loki", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/aukot", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/aukot.csv", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/aukot/luonnokset", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/aukot/luonnokset/taulukko.csv", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/aukot/vuosi", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/aukot/vuosi.csv", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/haut", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/haut.csv", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/hakusanat", [302, 404, 404, 404, 404, 200]],
    ["/yllapito/turvaloki", [302, 404, 404, 404, 404, 200]],
  ];

  test("stands as page and as data", async () => {
    const cookies = await Promise.all(
      who.map(async (role) => {
        if (role === "visitor") return "";
        const { id } = await addPerson(db, role === "coordinator" ? "thl" : "oulu", [role], `Matriisi ${role}`);
        return (await cookieFor(db, id)).cookie;
      }),
    );
    const lines = [["", ...who].join("\t")];
    for (const [address, expected] of matrix) {
      const answers = await Promise.all(cookies.map(async (cookie) => (await get(address, cookie)).status));
      lines.push([address, ...answers].join("\t"));
      expect([address, answers]).toEqual([address, expected]);
      // The same as Remix asks for a page's data: the answer must hold nothing the page would not.
      const [path, query] = address.split("?");
      const dataAddress = `${path === "/" ? "/_root" : path}.data${query ? `?${query}` : ""}`;
      const hidden = cookies.filter((_, index) => expected[index] === 404);
      for (const answer of await Promise.all(hidden.map((cookie) => get(dataAddress, cookie))))
        expect(await answer.text()).not.toMatch(/@example\.org/);
    }
    console.log(lines.join("\n"));
  });

  test.each(["haltuun", "hallinta"])(
    "tells the own organisation from another's, as page and as data: %s",
    async (page) => {
      const roles = ["author", "wellbeing_coordinator", "contact", "elected", "coordinator"] as const;
      const address = `/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa/${page}`;
      const answers = async (organisation: string, path: string) =>
        Promise.all(
          roles.map(async (role) => {
            const { id } = await addPerson(
              db,
              organisation,
              [role],
              `Oma vai toisen ${page} ${organisation} ${role} ${path.endsWith(".data") ? "data" : "sivu"}`,
            );
            return (await get(path, (await cookieFor(db, id)).cookie)).status;
          }),
        );
      const own = [200, 200, 200, 403, 200];
      const others = [403, 403, 403, 403, 200];
      expect([await answers("liminka", address), await answers("oulu", address)]).toEqual([own, others]);
      expect([await answers("liminka", `${address}.data`), await answers("oulu", `${address}.data`)]).toEqual([
        own,
        others,
      ]);
      console.log(["own", ...own].join("\t"), "\n", ["other", ...others].join("\t"));
    },
  );
});
