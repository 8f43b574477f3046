import type { Request, RequestHandler, Response } from "express";
import { sharedTexts } from "#app/i18n/shared.ts";
import { anyLanguage, languageOf } from "#app/routes.ts";
import { textLimits } from "./upload/upload-text.ts";

/** In characters; the address of the fullest filter form is far shorter. */
const longestAddress = 8_000;
/** Picks are kept in the address: one that is too long is answered with advice instead of a bare refusal. */
const picks = new RegExp(`^${anyLanguage}poiminnat(?:\\.docx|\\.txt)?\\?`);
const longestPicks = 15_000;

/** Other methods (CONNECT, TRACE, OPTIONS …) are refused. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/** Milliseconds that a body may take to arrive, unless it is of the writing form and from a member. */
const shortTimeout = 60_000;

/** The addresses of the writing form, which sends long texts and files. */
const writing = new RegExp(`^${anyLanguage}(?:kirjoita|kaytannot/[^/]+/muokkaa)(?:[/.?]|$)`);

/** Whether an address is one of the writing form's. */
export function isWritingAddress(address: string): boolean {
  return writing.test(address);
}

/** The largest body accepted, in bytes, and the longest time that it may take to arrive, in milliseconds. */
interface BodyLimits {
  bytes: number;
  timeout: number;
}

/**
 * Limits of the body: small, but larger for forms, which are given back to their author when the text is too long, and
 * largest for the writing form of a request with a session's cookie, which may carry files, also when the session has
 * ended meanwhile. A larger `Content-Length` is refused unread; a body without one is cut off while it is read.
 */
function bodyLimits(request: Request, hasCookie: boolean): BodyLimits {
  const isForm = request.method === "POST" && /^application\/x-www-form-urlencoded\b/i.test(typeOf(request));
  if (!isWritingAddress(request.originalUrl))
    return { bytes: isForm ? textLimits.body : 300_000, timeout: shortTimeout };
  return hasCookie
    ? { bytes: textLimits.bodyWithFiles, timeout: 290_000 }
    : { bytes: textLimits.body, timeout: shortTimeout };
}

export interface GuardRules {
  allowedHosts: ReadonlySet<string>;
  /** The number of reverse proxies in front of the server; with 0 their headers are not believed. */
  proxies: number;
  publicUrl: string;
  /** Whether the request has a session's cookie, and whether there is such a session. */
  hasCookie: (request: Request) => boolean;
  hasSession: (request: Request) => Promise<boolean>;
  limitsOf?: typeof bodyLimits;
}

/**
 * Refuses requests that no browser on the site makes: unknown host names (400), unknown methods (405), malformed (400)
 * or too long (414) addresses, origins of other sites (403) and too large bodies (413). A body that arrives too slowly
 * is cut off by closing the connection.
 */
export function guard({
  allowedHosts,
  proxies,
  publicUrl,
  hasCookie,
  hasSession,
  limitsOf = bodyLimits,
}: GuardRules): RequestHandler {
  return (request, response, next) => {
    const refuse = (status: number, text: string) => {
      response.status(status).type("text/plain").setHeader("Connection", "close");
      response.send(`${text}\n`);
    };
    // Trusted only behind a proxy, since Remix builds the request's URL from it.
    if (proxies === 0) delete request.headers["x-forwarded-host"];
    const hosts = [request.headers.host ?? "", request.headers["x-forwarded-host"] ?? []].flat();
    if (!hosts.every((host) => isAllowedHost(host, allowedHosts))) return refuse(400, "Unknown host");
    if (!methods.has(request.method)) {
      response.setHeader("Allow", "GET, HEAD, POST");
      return refuse(405, "Method not allowed");
    }
    // An absolute address, `*` and `//host` are requests to a proxy or attempts to redirect elsewhere.
    if (!/^\/(?![/\\])/.test(request.originalUrl) || request.originalUrl.split("?")[0]?.includes("//"))
      return refuse(400, "Malformed address");
    const isPicks = picks.test(request.originalUrl);
    if (request.originalUrl.length > (isPicks ? longestPicks : longestAddress)) {
      const tooLong = sharedTexts(languageOf(request.originalUrl)).picks.tooLong;
      return refuse(414, isPicks ? tooLong : "Address too long");
    }
    if (!isDecodable(request.originalUrl)) return refuse(400, "Malformed address");
    if (!isSafe(request.method) && !isOwnOrigin(request, publicUrl)) return refuse(403, "Forged origin");
    const { bytes, timeout } = limitsOf(request, hasCookie(request));
    if (Number(request.headers["content-length"] ?? 0) > bytes) {
      refuseBody(request, response, sharedTexts(languageOf(request.originalUrl)).errors.tooLarge.text);
      return;
    }
    if (!isSafe(request.method)) endSlowBody(request, timeout, hasSession);
    next();
  };
}

/** In milliseconds: how long the rest of a refused body is thrown away before the connection is closed. */
const linger = 1_000;

/**
 * Answers 413 at once and closes the connection when the body has ended, or soon: whoever is still sending when it closes
 * may never see the answer.
 */
function refuseBody(request: Request, response: Response, text: string): void {
  const body = Buffer.from(`${text}\n`);
  response
    .status(413)
    .type("text/plain")
    .set({ "Content-Length": String(body.length), Connection: "close" });
  response.write(body);
  const timer = setTimeout(() => response.end(), linger);
  request.once("end", () => {
    clearTimeout(timer);
    response.end();
  });
  request.resume();
}

function typeOf({ headers }: Request): string {
  return headers["content-type"] ?? "";
}

/** Cuts off a body after the time; a time longer than the shortest is given only to a session that exists. */
function endSlowBody(request: Request, timeout: number, hasSession: (request: Request) => Promise<boolean>): void {
  const cutOff = () => void request.destroy();
  let timer = setTimeout(cutOff, Math.min(timeout, shortTimeout)).unref();
  let isOpen = true;
  for (const event of ["end", "close"])
    request.once(event, () => {
      isOpen = false;
      clearTimeout(timer);
    });
  if (timeout <= shortTimeout) return;
  const extend = (exists: boolean) => {
    if (!exists || !isOpen) return;
    clearTimeout(timer);
    timer = setTimeout(cutOff, timeout).unref();
  };
  hasSession(request).then(extend, () => {});
}

function isSafe(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

/** Whether a `Host` header names an allowed host, with or without a port. */
export function isAllowedHost(host: string, allowed: ReadonlySet<string>): boolean {
  return (
    /^[^:]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host) && allowed.has(host.replace(/:\d+$/, "").toLowerCase())
  );
}

/** Browsers name the origin of a posted form; a request that names none, another host or another scheme is refused. */
function isOwnOrigin(request: Request, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return request.headers["sec-fetch-site"] === "same-origin";
  if (!URL.canParse(origin) || new URL(origin).host !== host) return false;
  // A proxy that does not say which scheme it serves must not keep its own readers out.
  const scheme = host === new URL(publicUrl).host ? new URL(publicUrl).protocol : `${request.protocol}:`;
  return new URL(origin).protocol === scheme;
}

function isDecodable(address: string): boolean {
  try {
    return !decodeURIComponent(address.split("?")[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}
