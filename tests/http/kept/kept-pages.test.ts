import { rm } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isVisitor, keyOf } from "#app/server/kept-addresses.ts";
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

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends a request with exactly these headers; the answer's headers are without those of the moment. */
function send(path: string, headers: Record<string, string> = {}, method = "GET", body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, host: "127.0.0.1", path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const { date: _, connection: __, "keep-alive": ___, ...rest } = answer.headers;
        resolve({ status: answer.statusCode ?? 0, headers: rest, body: Buffer.concat(chunks).toString("base64") });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const kept = [
  "/",
  "/en/kaytannot",
  "/kaytannot?teema=yhdyspinnat",
  "/kaytannot/mielen-hyvinvoinnin-abc",
  "/syote.xml",
  "/sivukartta.xml",
  "/api/v1/practices",
  "/api/v1/adoptions.csv",
];

test.each(kept)("%s is kept with the same headers and bytes as it was rendered with", async (address) => {
  for (const encoding of ["identity", "gzip", "gzip;q=0", "br, *", "gzip;q=0.000, *;q=1"]) {
    const asked = { "accept-encoding": encoding };
    // An address of its own for each encoding would be no fair comparison: the first of all is the rendered one.
    const [first, second] = [await send(address, asked), await send(address, asked)];
    expect(second).toEqual(first);
    expect(first.status).toBe(200);
    expect(first.headers["content-encoding"]).toBe(
      /^gzip$|\*$/.test(encoding) && !/gzip;q=0/.test(encoding) ? "gzip" : undefined,
    );
    const head = await send(address, asked, "HEAD");
    expect(head).toEqual({ ...first, body: "" });
  }
  const { headers } = await send(address);
  const same = await send(address, { "if-none-match": `"x", ${headers.etag}` });
  const { "content-type": _, "content-length": __, ...others } = headers;
  expect(same).toEqual({ status: 304, headers: others, body: "" });
  expect((await send(address, { "if-none-match": '"x"' })).status).toBe(200);
});

test("the first answer and a kept one are the same", async () => {
  for (const address of ["/sv/teemat", "/sv/syote.xml", "/sv/jasenet/liminka"]) {
    const first = await send(address, { "accept-encoding": "gzip" });
    expect(await send(address, { "accept-encoding": "gzip" })).toEqual(first);
  }
});

test("what is to be refused is refused at a kept address too, and a body goes on to the application", async () => {
  await send("/teemat");
  expect((await send("/teemat", { host: "toinen.example.org" })).status).toBe(400);
  expect((await send("/teemat", {}, "OPTIONS")).status).toBe(405);
  expect((await send("/teemat", { origin: "http://toinen.example.org" }, "POST", "a=b")).status).toBe(403);
  expect((await send("/teemat", { "content-length": "3" }, "GET", "a=b")).status).toBe(200);
  expect((await send("/teemat", { "content-length": "400000" })).status).toBe(413);
  expect((await send("/Teemat/")).status).toBe(301);
});

test("a session gets pages of its own, apart from the open interface", () => {
  const cookie = `vertaiskunta=${"a".repeat(43)}`;
  const visits = (address: string, header?: string) =>
    isVisitor({ headers: { cookie: header } } as never, address, "http://localhost:3000");
  expect(visits("/teemat")).toBe(true);
  expect(visits("/teemat", "muu=1")).toBe(true);
  expect(visits("/teemat", cookie)).toBe(false);
  expect(visits("/api/v1/practices?page=2", cookie)).toBe(true);
  expect(visits("/api/../oma", cookie)).toBe(false);
});

test("a query that changes nothing makes no address of its own, and one without end is not kept", () => {
  expect(keyOf("/sivukartta.xml?x=1")).toBe("/sivukartta.xml");
  expect(keyOf("/api/v1/adoptions.csv?x=1")).toBe("/api/v1/adoptions.csv");
  expect(keyOf("/sv/jasenet/liminka/syote.xml?x=1")).toBe("/sv/jasenet/liminka/syote.xml");
  expect(keyOf("/kaytannot?teema=yhdyspinnat")).toBe("/kaytannot?teema=yhdyspinnat");
  expect(keyOf("/kaytannot/a/vertaa?vanha=1&uusi=2")).toBe("/kaytannot/a/vertaa?vanha=1&uusi=2");
  for (const address of [
    "/?x=1",
    "/kaytannot/a?x=1",
    "/haku?q=a",
    "/api/v1/practices?page=2",
    "/kaytannot/a/vertaa?x=1",
  ])
    expect(keyOf(address)).toBeNull();
});
