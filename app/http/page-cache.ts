import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";

/** Largest size of the cache, in bytes of bodies and keys. */
const memory = 64_000_000;
/** Pages, feeds, the sitemap and open data: responses that depend only on the address and the site's state. */
const cachedTypes = /^(text\/(html|csv)|application\/((atom\+)?xml|json))\b/;
const compress = promisify(gzip);

interface Page {
  /** The site's state when the page was rendered. */
  state: string;
  etag: string;
  headers: [string, string | number | string[]][];
  body: Buffer;
  gzipped: Buffer;
}

/**
 * Caches whole responses for visitors by address until the site's state (content version and day) changes, and answers
 * `304` to a request whose `If-None-Match` fits. Requests with a session are never cached. A response is cached only
 * when it is a 200 without `Cache-Control: no-store` or a cookie. Addresses with a query are cached only when
 * `cachedQueries` matches them, since meaningless queries would make any number of addresses.
 */
export function pageCache(
  state: () => string,
  isVisitor: (request: Request) => boolean,
  cachedQueries: RegExp,
): RequestHandler {
  const pages = new LRUCache<string, Page>({
    maxSize: memory,
    sizeCalculation: (page, key) => page.body.length + page.gzipped.length + 2 * key.length + 1_000,
  });
  return (request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    if (!isVisitor(request)) {
      response.setHeader("Cache-Control", "private, no-store");
      return next();
    }
    const key = request.originalUrl;
    const cached = pages.get(key);
    const currentState = state();
    const wantsBody = request.method === "GET";
    if (cached?.state === currentState) return send(request, response, cached, wantsBody);
    // A HEAD is rendered like a GET, so that its headers are the same.
    request.method = "GET";
    collect(response, wantsBody, async (body) => {
      const page = await makePage(response, body, currentState);
      if (isCacheable(response) && (!key.includes("?") || cachedQueries.test(key))) pages.set(key, page);
      return page;
    });
    next();
  };
}

function isCacheable(response: Response): boolean {
  return (
    response.statusCode === 200 &&
    cachedTypes.test(String(response.getHeader("Content-Type") ?? "")) &&
    !response.hasHeader("Set-Cookie") &&
    !String(response.getHeader("Cache-Control")).includes("no-store")
  );
}

/** Buffers what is written to the response; when it ends, sends the page that `finish` makes of the body. */
function collect(response: Response, wantsBody: boolean, finish: (body: Buffer) => Promise<Page>): void {
  const chunks: Buffer[] = [];
  const end = response.end.bind(response);
  const add = (chunk: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.write = (chunk: unknown) => {
    add(chunk);
    return true;
  };
  response.end = ((chunk: unknown) => {
    add(chunk);
    const body = Buffer.concat(chunks);
    finish(body).then(
      (page) => {
        response.end = end;
        send(response.req, response, page, wantsBody);
      },
      () => response.destroy(),
    );
    return response;
  }) as Response["end"];
}

async function makePage(response: Response, body: Buffer, state: string): Promise<Page> {
  if (isCacheable(response) && !response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Vary", "Accept-Encoding, Cookie");
  response.removeHeader("Content-Length");
  const headers = Object.entries(response.getHeaders()).flatMap(([name, value]): Page["headers"] =>
    value === undefined || name === "transfer-encoding" ? [] : [[name, value]],
  );
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return { state, etag, headers, body, gzipped: await compress(body, { level: 9 }) };
}

function send(request: Request, response: Response, page: Page, wantsBody: boolean): void {
  if (!wantsBody) request.method = "HEAD";
  for (const [name, value] of page.headers) response.setHeader(name, value);
  if (response.statusCode === 200) {
    response.setHeader("ETag", page.etag);
    if (request.headers["if-none-match"]?.split(/\s*,\s*/).includes(page.etag)) {
      response.removeHeader("Content-Type");
      response.statusCode = 304;
      response.end();
      return;
    }
  }
  const zipped = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = zipped ? page.gzipped : page.body;
  if (zipped) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", body.length);
  response.end(wantsBody ? body : undefined);
}
