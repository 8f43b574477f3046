import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, test } from "vitest";
import { pageCache } from "#app/http/page-cache.ts";

test("a page is cached until the site's state (day or content version) changes; a 410 never is", async () => {
  let state = "7 2026-01-01";
  let renderings = 0;
  const app = express();
  app.use(
    pageCache(
      () => state,
      () => true,
      /^$/,
    ),
  );
  app.get("/", (_request, response) => void response.type("html").send(`page ${++renderings}`));
  app.get("/gone", (_request, response) => void response.status(410).type("html").send(`gone ${++renderings}`));
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const read = async (path: string) =>
    (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)).text();
  expect([await read("/"), await read("/")]).toEqual(["page 1", "page 1"]);
  state = "7 2026-01-02";
  expect([await read("/"), await read("/")]).toEqual(["page 2", "page 2"]);
  state = "8 2026-01-02";
  expect(await read("/")).toBe("page 3");
  expect([await read("/gone"), await read("/gone")]).toEqual(["gone 4", "gone 5"]);
  server.close();
});
