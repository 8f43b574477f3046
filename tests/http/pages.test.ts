import { rm } from "node:fs/promises";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";

let data: string;
let server: RunningServer;
beforeAll(async () => {
  data = await makeFilledData();
  server = await startReadyServer(data);
});
afterAll(async () => {
  await server.stop();
  await rm(data, { recursive: true });
});

const liminka = "/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa";
const get = (address: string, init?: RequestInit) => fetch(server.url + address, { redirect: "manual", ...init });

/** Like `fetch`, but sends the address and headers unchanged. */
function raw(
  address: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, host: "127.0.0.1", path: address, method, headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => (text += chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("headers", () => {
  test("a page has the Content-Security-Policy and the other security headers", async () => {
    const { headers } = await get(liminka);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
  });

  test("a page has only the scripts of search and picks and one data block, no inline style and no frame", async () => {
    const html = await (await get(liminka)).text();
    const data = /<script type="application\/ld\+json">[^<]*<\/script>/g;
    expect(html.match(data)).toHaveLength(1);
    const scripts = /<script type="module" src="\/assets\/(search|picks)-[\w-]+\.js"><\/script>/g;
    expect([...html.matchAll(scripts)].map(([, name]) => name).sort()).toEqual(["picks", "search"]);
    expect(html.replace(data, "").replace(scripts, "")).not.toMatch(/<script|<iframe|\sstyle=|\son\w+=/i);
  });
});

describe("the page cache", () => {
  test("answers 304 to a fitting ETag, the page to another", async () => {
    const etag = (await get(liminka)).headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect((await get(liminka, { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await get(liminka, { headers: { "if-none-match": 'W/"x"' } })).status).toBe(200);
  });

  test("the compressed and the uncompressed page are the same", async () => {
    const plain = await raw(liminka, { host: "localhost", "accept-encoding": "identity" });
    expect(plain.text).toBe(await (await get(liminka)).text());
  });

  test("HEAD has the same status and no body, cached or not", async () => {
    for (const address of ["/tietoa", "/tietoa", "/teemat?x=1"]) {
      const answer = await raw(address, { host: "localhost" }, "HEAD");
      expect(answer).toEqual({ status: 200, text: "" });
    }
  });

  test("a 404 is not cached, a search is stored nowhere", async () => {
    expect((await get("/kaytannot/ei-ole")).headers.get("etag")).toBeNull();
    expect((await get("/haku?q=mieli")).headers.get("cache-control")).toBe("no-store");
  });
});

describe("malicious requests", () => {
  test.each([
    ["an unknown host", "/", { host: "evil.example.org" }, 400],
    ["a host that begins with an allowed one", "/", { host: "localhost.evil.example.org" }, 400],
    ["a too long address", `/haku?q=${"x".repeat(9_000)}`, { host: "localhost" }, 414],
    ["a broken percent sign", "/kaytannot/%E0%A4%A", { host: "localhost" }, 400],
    ["a NUL", "/kaytannot/a%00b", { host: "localhost" }, 400],
    ["a too large body", "/", { host: "localhost", "content-length": "400000" }, 413],
  ])("%s is refused", async (_name, address, headers, status) => {
    expect((await raw(address, headers)).status).toBe(status);
    expect((await raw("/", { host: `localhost:${server.port}` })).status).toBe(200);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH"])(
    "%s to a page without a form is answered 405 with an error page",
    async (method) => {
      const answer = await get("/kaytannot", { method, headers: { origin: server.url } });
      expect(answer.status).toBe(405);
      expect(await answer.text()).toContain("Pyyntöä ei voi tehdä");
    },
  );

  test.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/assets/..%2f..%2fserver%2fserver.js",
    "/.env",
    "/.git/config",
    "/data/vertaiskunta.sqlite",
    "/vertaiskunta.sqlite",
    "/practices/liminka/mielen-hyvinvoinnin-abc-elintapaohjauksessa.mdx",
    "/.vite/manifest.json",
    "/server/server.js",
    "/assets/site.css.map",
  ])("%s is not served", async (address) => {
    const { status, text } = await raw(address, { host: "localhost" });
    expect(status).toBe(404);
    expect(text).not.toMatch(/"dependencies"|SQLite format|organisation: liminka/);
  });

  test.each([
    "?__proto__=1&constructor=2",
    "?teema=a&teema[]=b&teema[x]=c",
    "?sivu=9999999999",
    `?${"teema=x&".repeat(500)}`,
  ])("the query %s is harmless", async (query) => {
    expect((await get(`/kaytannot${query}`)).status).toBe(200);
  });
});

describe("faults", () => {
  test("an unknown address is answered in its language, without a stack trace", async () => {
    for (const [address, text] of [
      ["/x/y", "Sivua ei löytynyt"],
      ["/sv/x", "Sidan hittades inte"],
      ["/en/jasenet/x", "Page not found"],
    ]) {
      const answer = await get(address ?? "");
      const html = await answer.text();
      expect([answer.status, html.includes(text ?? "")]).toEqual([404, true]);
      expect(html).not.toMatch(/\bat .*\.js:\d+/);
    }
  });

  test("a non-member without practices has no page; a member has one", async () => {
    expect((await get("/jasenet/akaa")).status).toBe(404);
    expect((await get("/jasenet/simo")).status).toBe(200);
  });
});

describe("the open interface", () => {
  test("answers the search as documented", async () => {
    const answer = await get("/api/v1/search?q=limingan%20mielen%20hyvinvointi&limit=1");
    const body = (await answer.json()) as { total: number; results: Record<string, unknown>[] };
    expect(body.results).toHaveLength(1);
    expect(Object.keys(body.results[0] ?? {})).toEqual(["slug", "title", "organisation", "summary", "url", "score"]);
    expect(body.results[0]).toMatchObject({
      organisation: "liminka",
      url: `http://localhost:${server.port}${liminka}`,
    });
    expect(body.total).toBeGreaterThanOrEqual(1);
  });

  test.each(["", "c++:", "EU:n", "klo 10:30", "https://x", "-", "*", "title:x~9^99", "__proto__", "x".repeat(200)])(
    "answers the query %j",
    async (q) => {
      const answer = await get(`/api/v1/search?limit=-5&q=${encodeURIComponent(q)}`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toHaveProperty("total");
    },
  );

  test("answers a query that is not valid UTF-8", async () => {
    expect((await raw("/api/v1/search?q=%ED%A0%80%ff", { host: "localhost" })).status).toBe(200);
  });

  test("has addresses for liveness and readiness", async () => {
    expect(await (await get("/healthz")).text()).toBe("ok\n");
    expect(await (await get("/readyz")).json()).toMatchObject({ ready: true });
  });
});
