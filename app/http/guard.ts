import type { Request, RequestHandler } from "express";
import { sharedTexts } from "#app/i18n/shared.ts";
import { languageOf } from "#app/routes.ts";
import { bodyLimits } from "./body-limits.ts";

/** Longest address answered, in characters; the longest filter form stays far below. */
const longestAddress = 8_000;
/** A list of picks lives in its address: one far too long still gets a page that says what to do with it. */
const picks = /^\/(?:(?:sv|en)\/)?poiminnat(?:\.docx|\.txt)?\?/;
const longestPicks = 15_000;

/** Forms are the only thing sent here; nothing asks for the rest. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/**
 * Refuses what no reader sends: foreign host names, forged origins, endless addresses and bodies, broken percent signs.
 * A body that comes too slowly is cut off.
 */
export function guard(
  allowedHosts: ReadonlySet<string>,
  proxies: number,
  hasSession: (request: Request) => boolean,
  limitsOf = bodyLimits,
): RequestHandler {
  return (request, response, next) => {
    const refuse = (status: number, text: string) => {
      response.status(status).type("text/plain").setHeader("Connection", "close");
      response.send(`${text}\n`);
    };
    // Believed from a proxy only: Remix builds addresses of it.
    if (proxies === 0) delete request.headers["x-forwarded-host"];
    const hosts = [request.headers.host ?? "", request.headers["x-forwarded-host"] ?? []].flat();
    if (!hosts.every((host) => isAllowed(host, allowedHosts))) return refuse(400, "Unknown host");
    if (!methods.has(request.method)) {
      response.setHeader("Allow", "GET, HEAD, POST");
      return refuse(405, "Method not allowed");
    }
    // An absolute address, `*` or `//elsewhere` is for proxies and for mischief.
    if (!/^\/(?![/\\])/.test(request.originalUrl) || request.originalUrl.split("?")[0]?.includes("//"))
      return refuse(400, "Malformed address");
    const isPicks = picks.test(request.originalUrl);
    if (request.originalUrl.length > (isPicks ? longestPicks : longestAddress)) {
      const tooLong = sharedTexts(languageOf(request.originalUrl)).picks.tooLong;
      return refuse(414, isPicks ? tooLong : "Address too long");
    }
    if (!isDecodable(request.originalUrl)) return refuse(400, "Malformed address");
    if (!isSafe(request.method) && !isOwnOrigin(request)) return refuse(403, "Forged origin");
    const { bytes, patience } = limitsOf(request, hasSession(request));
    if (Number(request.headers["content-length"] ?? 0) > bytes) return refuse(413, "Body too large");
    if (!isSafe(request.method)) endSlowBody(request, patience);
    next();
  };
}

function endSlowBody(request: Request, patience: number): void {
  const timer = setTimeout(() => request.destroy(), patience).unref();
  for (const event of ["end", "close"]) request.once(event, () => clearTimeout(timer));
}

function isSafe(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

function isAllowed(host: string, allowed: ReadonlySet<string>): boolean {
  return (
    /^[^:]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host) && allowed.has(host.replace(/:\d+$/, "").toLowerCase())
  );
}

/** Browsers say where a form was sent from; what does not say it, or says another place, changes nothing here. */
function isOwnOrigin({ headers }: Request): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return headers["sec-fetch-site"] === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === host;
}

function isDecodable(address: string): boolean {
  try {
    return !decodeURIComponent(address.split("?")[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}
