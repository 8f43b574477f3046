import { findPrivateData } from "#app/practices/writing/private-data.ts";

/** Most characters of a query that is kept. */
export const longestQuery = 100;

const email = /[^\s@]+@[^\s@]+\.[^\s@]/u;
const identityCode = /\d{6}\s?[-+a-fu-y]\s?\d{3}/u;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Seven figures, however they are spaced: telephone numbers of any kind, account numbers. */
const figures = /\d(?:[\s\u2010-\u2015()/.+-]*\d){6}/u;
/** More than this is not even looked at. */
const longestInput = 1_000;

/**
 * A query as it is counted: lower case, white space tidied, nothing invisible in it. Null for what is never kept: what
 * has no letter or figure, what is longer than `longestQuery`, and what seems to hold an e-mail address, a telephone
 * number, a personal identity code or another long number.
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
  if (query.length > longestQuery || !/[\p{L}\p{N}]/u.test(query)) return null;
  return isPrivate(query.normalize("NFKC")) ? null : query;
}

function isPrivate(query: string): boolean {
  if (email.test(query) || identityCode.test(query) || findPrivateData(query).length > 0) return true;
  return figures.test(query.replace(year, "x"));
}

/**
 * Whether a query may hold the name of a private person: at least two of its words may be unknown to the library. Where
 * none of them stands anywhere, all are; where no practice has them all, one is, or more.
 */
export function mayHoldName(query: string, answer: { found: number; partial: boolean }): boolean {
  const words = query.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => /\p{L}/u.test(word)).length;
  if (answer.found === 0) return words >= 2;
  return answer.partial && words >= 3;
}
