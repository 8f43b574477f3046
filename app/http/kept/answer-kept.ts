import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isAllowedHost } from "../guard.ts";
import { type KeptPages, sendPage } from "./kept-pages.ts";

export interface KeptRules {
  allowedHosts: ReadonlySet<string>;
  /** Number of proxies in front whose `X-Forwarded-Host` is trusted. */
  proxies: number;
  isVisitor(request: IncomingMessage): boolean;
  /** The address that a page is kept under; null for one that is not kept. */
  keyOf(address: string): string | null;
  /** Called before an answer is sent, to log and count it. */
  onAnswer(request: IncomingMessage, response: ServerResponse): void;
}

/**
 * Answers what is kept before the application sees the request: a GET or HEAD without a body, to an allowed host, from a
 * visitor, at an address that is kept. Everything else goes on to `next`, also each request that is to be refused. The
 * answer has the same headers as the application's.
 */
export function answerKept(
  pages: KeptPages,
  { allowedHosts, proxies, isVisitor, keyOf, onAnswer }: KeptRules,
  next: RequestListener,
): RequestListener {
  const isPlain = ({ method, headers }: IncomingMessage) =>
    (method === "GET" || method === "HEAD") &&
    (headers["content-length"] ?? "0") === "0" &&
    headers["transfer-encoding"] === undefined &&
    (proxies === 0 || headers["x-forwarded-host"] === undefined) &&
    isAllowedHost(headers.host ?? "", allowedHosts);
  return (request, response) => {
    const key = isPlain(request) && isVisitor(request) ? keyOf(request.url ?? "") : null;
    const page = key === null ? undefined : pages.get(key);
    if (!page) return next(request, response);
    onAnswer(request, response);
    sendPage(request, response, page, request.method === "GET");
  };
}
