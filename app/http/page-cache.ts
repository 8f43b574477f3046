import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";

/** Most memory the pages may take, in bytes of bodies. */
const memory = 64_000_000;
/** Pages, feeds, the sitemap and open data: what is a function of the address and the site's state. */
const keptTypes = /^(text\/(html|csv)|application\/((atom\+)?xml|json))\b/;
const compress = promisify(gzip);

interface Page {
  state: string;
  etag: string;
  headers: [string, string | number | string[]][];
  body: Buffer;
  gzipped: Buffer;
}

/**
 * Keeps whole pages and feeds under their address until the site's state (its content version and the day)
 * moves, and answers `304` to who has them.
 * Pages for who is signed in are drawn fresh and kept by nobody. A page says with `Cache-Control: no-store` that it
 * must not be kept; anything but a 200 never is. Of addresses with a query only those of `listed` are kept, for a query
 * that means nothing makes as many addresses as anyone likes.
 */
export function pageCache(
  state: () => string,
  isVisitor: (request: Request) => boolean,
  listed: RegExp,
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
    const known = pages.get(key);
    const now = state();
    const wantsBody = request.method === "GET";
    if (known?.state === now) return send(request, response, known, wantsBody);
    // A HEAD is answered like a GET, so that its headers are the same.
    request.method = "GET";
    collect(response, wantsBody, async (body) => {
      const page = await makePage(response, body, now);
      if (keepable(response) && (!key.includes("?") || listed.test(key))) pages.set(key, page);
      return page;
    });
    next();
  };
}

function keepable(response: Response): boolean {
  const isKept = keptTypes.test(String(response.getHeader("Content-Type") ?? ""));
  const isOwn = response.hasHeader("Set-Cookie");
  return (
    response.statusCode === 200 && isKept && !isOwn && !String(response.getHeader("Cache-Control")).includes("no-store")
  );
}

/** Takes what is written to the response; when it ends, `finish` turns the body into a page, which is sent. */
function collect(response: Response, wantsBody: boolean, finish: (body: Buffer) => Promise<Page>): void {
  const chunks: Buffer[] = [];
  const end = response.end.bind(response);
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.write = (chunk: unknown) => {
    keep(chunk);
    return true;
  };
  response.end = ((chunk: unknown) => {
    keep(chunk);
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
  if (keepable(response) && !response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
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
