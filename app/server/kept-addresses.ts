import type { IncomingMessage } from "node:http";
import { readSessionCookie } from "#app/http/session-cookie.ts";
import { anyLanguage } from "#app/routes.ts";

/**
 * The paths of the open interface, matched whole: another path that begins like one of them, such as `/api/../…`, may be
 * resolved to a page that depends on the signed-in person.
 */
const openDataPath =
  /^\/api\/v1\/(?:search|openapi\.json|(?:practices|adoptions|themes|members)(?:\.csv)?|practices\/[a-z0-9-]+)$/;

/** Whether the answer is the same for everybody: without a session, or of the open interface. */
export function isVisitor({ headers }: IncomingMessage, address: string, publicUrl: string): boolean {
  if (headers.cookie === undefined || readSessionCookie(headers.cookie, publicUrl) === null) return true;
  return openDataPath.test(address.split("?", 1)[0] ?? "");
}

/** Addresses whose query changes nothing: with any, they are kept as without. */
const withoutQuery = new RegExp(
  `^(?:/sivukartta\\.xml|/robots\\.txt|/api/v1/[a-z]+\\.csv|${anyLanguage}(?:[^?]*/)?syote\\.xml)\\?`,
);
/** The only other queries that are kept, since meaningless ones would make any number of addresses. */
const keptQueries = new RegExp(
  `^${anyLanguage}(?:kaytannot\\?.{1,300}|kaytannot/[^/?]+\\?keskustelu=\\d{1,4}|kaytannot/[^/?]+/vertaa\\?vanha=\\d{1,5}&uusi=\\d{1,5}(?:&tapa=lahde)?)$`,
);

/** The address to keep an answer under; null when it is not kept. */
export function keyOf(address: string): string | null {
  if (!address.includes("?") || keptQueries.test(address)) return address;
  return withoutQuery.test(address) ? (address.split("?", 1)[0] ?? null) : null;
}
