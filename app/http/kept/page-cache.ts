import type { Request, RequestHandler, Response } from "express";
import type { Part } from "../versions.ts";
import { acceptsGzip } from "./accepts-gzip.ts";
import { compress, etagOf, type Headers, hasPage, type KeptPages, makePage } from "./kept-pages.ts";

/** Pages, feeds, the sitemap and open data: responses that depend only on the address and the site's state. */
const keptTypes = /^(text\/(html|csv)|application\/((atom\+)?xml|json))\b/;

/** What is kept. */
export interface KeepingRules {
  /** Requests with a session are answered anew, apart from addresses whose answer is the same for everybody. */
  isVisitor(request: Request): boolean;
  /** The address to keep the answer under: without a query that does not change it. Null when it is not to be kept. */
  keyOf(address: string): string | null;
}

/**
 * Keeps whole answers for visitors by address, until something changes that they depend on: the parts in
 * `response.locals.parts`, or everything without those. An answer is kept only when it is a 200 without
 * `Cache-Control: no-store` or a cookie. What is kept is answered by `answerKept` before it comes here.
 */
export function pageCache(pages: KeptPages, { isVisitor, keyOf }: KeepingRules): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    if (!isVisitor(request)) {
      response.setHeader("Cache-Control", "private, no-store");
      return next();
    }
    const key = keyOf(request.originalUrl);
    const wantsBody = request.method === "GET";
    const now = pages.now();
    // A HEAD is rendered like a GET, so that its headers are the same.
    request.method = "GET";
    collect(response, async (body) => {
      if (!wantsBody) request.method = "HEAD";
      const headers = finalHeaders(response);
      if (key !== null && isKept(response)) {
        const parts = (response.locals.parts as Part[] | undefined) ?? null;
        pages.keep(key, await makePage(headers, body, { ...now, parts }));
      }
      await send(request, response, body, wantsBody);
    });
    next();
  };
}

function isKept(response: Response): boolean {
  return (
    response.statusCode === 200 &&
    keptTypes.test(String(response.getHeader("Content-Type") ?? "")) &&
    !response.hasHeader("Set-Cookie") &&
    !String(response.getHeader("Cache-Control")).includes("no-store")
  );
}

/** Sends a collected answer as `sendPage` sends it later: its headers are the same. */
async function send(request: Request, response: Response, body: Buffer, wantsBody: boolean): Promise<void> {
  if (response.statusCode === 200) {
    const etag = etagOf(body);
    response.setHeader("ETag", etag);
    if (hasPage(request, etag)) {
      response.removeHeader("Content-Type");
      response.status(304).end();
      return;
    }
  }
  const isZipped = body.length > 0 && acceptsGzip(request.headers["accept-encoding"]);
  const sent = isZipped ? await compress(body) : body;
  if (isZipped) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", sent.length);
  response.end(wantsBody ? sent : undefined);
}

/** Buffers what is written to the response; when it ends, calls `finish` with the body instead. */
function collect(response: Response, finish: (body: Buffer) => Promise<void>): void {
  const chunks: Buffer[] = [];
  const { write, end } = response;
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
    response.write = write;
    response.end = end;
    finish(Buffer.concat(chunks)).catch(() => response.destroy());
    return response;
  }) as Response["end"];
}

/** Completes the headers of a collected answer, apart from its length, and returns them all. */
function finalHeaders(response: Response): Headers {
  if (isKept(response) && !response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Vary", "Accept-Encoding, Cookie");
  response.removeHeader("Content-Length");
  response.removeHeader("Transfer-Encoding");
  return Object.entries(response.getHeaders()).flatMap(
    ([name, value]): Headers => (value === undefined ? [] : [[name, value]]),
  );
}
