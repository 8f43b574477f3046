import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Part, Versions } from "../versions.ts";
import { acceptsGzip } from "./accepts-gzip.ts";

/** Largest size of what is kept, in bytes of bodies, headers and keys. */
const memory = 64_000_000;
/** Compresses at the default level: the highest takes twice the time for a hundredth of the size. */
export const compress = promisify<Buffer, Buffer>(gzip);

/** The headers of a response by name. */
export type Headers = [string, string | number | string[]][];

/** A whole answer that every visitor gets. */
export interface Page {
  /** The content version noticed before the page was rendered, and the day (UTC). */
  asOf: number;
  day: string;
  /** The parts that it depends on; null when it depends on everything. */
  parts: readonly Part[] | null;
  etag: string;
  /** Of an answer without body, plain and compressed, names and values in turn. */
  headers: { unchanged: string[]; plain: string[]; gzipped: string[] };
  plain: Buffer;
  gzipped: Buffer;
}

/** Pages by address, the most recently used ones. */
export interface KeptPages {
  /** The page at an address when nothing that it depends on has changed since it was rendered. */
  get(address: string): Page | undefined;
  keep(address: string, page: Page): void;
  /** What a page that is rendered now is to be kept with. */
  now(): Pick<Page, "asOf" | "day">;
}

export function keptPages(versions: Versions, today = () => new Date().toISOString().slice(0, 10)): KeptPages {
  const pages = new LRUCache<string, Page>({
    maxSize: memory,
    sizeCalculation: (page, address) => page.plain.length + page.gzipped.length + 2 * address.length + 6_000,
  });
  const isCurrent = (page: Page) =>
    page.day === today() &&
    (page.asOf === versions.version() ||
      (page.parts?.every((part) => versions.lastChange(part) <= page.asOf) ?? false));
  return {
    get: (address) => {
      const page = pages.get(address);
      return page && isCurrent(page) ? page : undefined;
    },
    keep: (address, page) => void pages.set(address, page),
    now: () => ({ asOf: versions.version(), day: today() }),
  };
}

/** Makes a page of a rendered answer with the status 200. */
export async function makePage(
  headers: Headers,
  body: Buffer,
  kept: Pick<Page, "asOf" | "day" | "parts">,
): Promise<Page> {
  const etag = etagOf(body);
  const gzipped = await compress(body);
  const all: Headers = [...headers, ["ETag", etag]];
  return {
    ...kept,
    etag,
    headers: {
      unchanged: flat(all.filter(([name]) => name.toLowerCase() !== "content-type")),
      plain: flat([...all, ["Content-Length", body.length]]),
      gzipped: flat([...all, ["Content-Encoding", "gzip"], ["Content-Length", gzipped.length]]),
    },
    plain: body,
    gzipped,
  };
}

/** Sends a page, without its body to HEAD; `304` when the reader has it. The response must have no headers yet. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, wantsBody: boolean): void {
  if (hasPage(request, page.etag)) {
    response.writeHead(304, page.headers.unchanged).end();
    return;
  }
  const form = acceptsGzip(request.headers["accept-encoding"]) ? "gzipped" : "plain";
  response.writeHead(200, page.headers[form]).end(wantsBody ? page[form] : undefined);
}

/** Whether the reader has the page with this `ETag` already. */
export function hasPage(request: IncomingMessage, etag: string): boolean {
  return request.headers["if-none-match"]?.split(/\s*,\s*/).includes(etag) ?? false;
}

export function etagOf(body: Buffer): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

function flat(headers: Headers): string[] {
  return headers.flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)]));
}
