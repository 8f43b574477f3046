import { findPrivateData } from "#app/practices/writing/private-data.ts";

/** A longer query, in characters, is not counted. */
export const longestCountedQuery = 100;

const email = /[^\s@]+@[^\s@]+\.[^\s@]/u;
const identityCode = /\d{6}\s?[-+a-fu-y]\s?\d{3}/u;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Seven digits, however they are separated: telephone numbers and account numbers. */
const digits = /\d(?:[\s\u2010-\u2015()/.+-]*\d){6}/u;
/** A longer text, in characters, is not examined. */
const longestInput = 1_000;

/**
 * A query as it is counted: in lower case, with single spaces, without invisible characters. Null for a query that is
 * not counted: one without a letter or digit, one longer than `longestCountedQuery`, and one that seems to contain an
 * e-mail address, a telephone number, a personal identity code or another long number.
 */
export function tidyQuery(text: string): string | null {
  if (text.length > longestInput) return null;
  const query = text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .replace(/ {2,}/g, " ")
    .trim()
    .toLowerCase();
  if (query.length > longestCountedQuery || !/[\p{L}\p{N}]/u.test(query)) return null;
  return isPrivate(query.normalize("NFKC")) ? null : query;
}

function isPrivate(query: string): boolean {
  if (email.test(query) || identityCode.test(query) || findPrivateData(query).length > 0) return true;
  return digits.test(query.replace(year, "x"));
}

/**
 * Whether a query may contain the name of a private person: at least two of its words may be unknown to search. When the
 * search found nothing, all words may be; when no practice matched all words, at least one is unknown.
 */
export function mayContainName(query: string, answer: { found: number; partial: boolean }): boolean {
  const words = query.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => /\p{L}/u.test(word)).length;
  if (answer.found === 0) return words >= 2;
  return answer.partial && words >= 3;
}
