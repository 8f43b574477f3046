import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, test } from "vitest";
import { keptPages } from "#app/http/kept/kept-pages.ts";
import { pageCache } from "#app/http/kept/page-cache.ts";
import type { Part } from "#app/http/versions.ts";

/** A server whose pages are numbered as they are rendered; `changed` changes a part. */
async function openSite(work: (site: Awaited<ReturnType<typeof serve>>) => Promise<void>): Promise<void> {
  const site = await serve();
  await work(site).finally(() => site.close());
}

async function serve() {
  let version = 7;
  let day = "2026-01-01";
  const changes = new Map<Part, number>();
  let renderings = 0;
  const versions = { version: () => version, lastChange: (part: Part) => changes.get(part) ?? 0 };
  const pages = keptPages(versions, () => day);
  const app = express();
  app.use((request, response, next) => {
    const page = pages.get(request.originalUrl);
    if (page) response.send(String(page.plain));
    else next();
  });
  app.use(pageCache(pages, { isVisitor: () => true, keyOf: (address) => address }));
  app.get("/", (_request, response) => void response.type("html").send(`page ${++renderings}`));
  app.get("/practice", (_request, response) => {
    response.locals.parts = ["practices", "discussion:1"] satisfies Part[];
    response.type("html").send(`practice ${++renderings}`);
  });
  app.get("/late", async (_request, response) => {
    response.locals.parts = ["practices"] satisfies Part[];
    changed("practices");
    response.type("html").send(`late ${++renderings}`);
  });
  app.get("/gone", (_request, response) => void response.status(410).type("html").send(`gone ${++renderings}`));
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const changed = (part: Part) => void changes.set(part, ++version);
  return {
    changed,
    startDay: (next: string) => {
      day = next;
    },
    read: async (path: string) =>
      (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)).text(),
    close: () => void server.close(),
  };
}

test("a page is kept until anything changes or a day begins; a 410 never is", () =>
  openSite(async ({ read, changed, startDay }) => {
    expect([await read("/"), await read("/")]).toEqual(["page 1", "page 1"]);
    startDay("2026-01-02");
    expect([await read("/"), await read("/")]).toEqual(["page 2", "page 2"]);
    changed("discussion:9");
    expect(await read("/")).toBe("page 3");
    expect([await read("/gone"), await read("/gone")]).toEqual(["gone 4", "gone 5"]);
  }));

test("a page that names its parts is kept until one of them changes", () =>
  openSite(async ({ read, changed }) => {
    expect([await read("/practice"), await read("/practice")]).toEqual(["practice 1", "practice 1"]);
    changed("discussion:2");
    changed("adoptions");
    expect(await read("/practice")).toBe("practice 1");
    changed("discussion:1");
    expect([await read("/practice"), await read("/practice")]).toEqual(["practice 2", "practice 2"]);
    changed("practices");
    expect(await read("/practice")).toBe("practice 3");
  }));

test("a page rendered while a part of it changes is rendered again", () =>
  openSite(async ({ read }) => {
    expect([await read("/late"), await read("/late")]).toEqual(["late 1", "late 2"]);
  }));
