import type { Language } from "#db/schema.ts";

/** The kinds of value a key of the front matter can have, each with its limits. Which key has which: practices/fields.ts. */
export type FieldKind =
  /** Words on one line; `in` when they must be in one language, other than the write-up's own. */
  | { kind: "text"; longest: number; in?: Language }
  /** The same from a field of several lines: one paragraph. */
  | { kind: "long-text"; longest: number; in?: Language }
  /** The id of something: an organisation, a practice. */
  | { kind: "slug" }
  | { kind: "slugs"; most: number }
  /** A list of names, one on each line of the form. */
  | { kind: "words"; longest: number; most: number }
  /** A list of web addresses, one on each line of the form. */
  | { kind: "addresses"; longest: number; most: number }
  /** One web address: at one host by https, or of any; `orEmail`: or an e-mail address. */
  | { kind: "address"; longest: number; host?: string; orEmail?: true }
  /** One of a list; `otherwise` is meant when the key is not there. */
  | { kind: "choice"; of: readonly string[]; otherwise?: string }
  /** 1900–2099. */
  | { kind: "year" }
  /** A number from 0 on, with at most so many decimals. */
  | { kind: "amount"; largest: number; decimals: 0 | 2 }
  /** `true` or `false`; false when the key is not there. */
  | { kind: "flag" };

/** Most characters of a slug. */
export const longestSlug = 80;

/** What a value of a kind must look like. */
export const patterns = {
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  year: /^(19|20)\d\d$/,
  address: /^https?:\/\/[^\s<>"'`\\]+$/i,
  email: /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i,
} as const;

/** Whether a text is an address as the field wants it. */
export function isAddress(text: string, { host, orEmail }: Extract<FieldKind, { kind: "address" }>): boolean {
  if (orEmail && patterns.email.test(text)) return true;
  if (!patterns.address.test(text)) return false;
  const [, scheme = "", authority = ""] = /^(https?):\/\/([^/?#]*)/i.exec(text) ?? [];
  if (authority === "" || authority.includes("@")) return false;
  if (host === undefined) return true;
  return scheme.toLowerCase() === "https" && [host, `www.${host}`].includes(authority.toLowerCase());
}

/** The number a text tells: digits, spaces between thousands, a comma or a point before decimals. Null when it is none. */
export function amountIn(text: string, decimals: number): number | null {
  const plain = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "").replace(",", ".");
  const digits = new RegExp(`^\\d{1,15}${decimals > 0 ? `(\\.\\d{1,${decimals}})?` : ""}$`);
  return digits.test(plain) ? Number(plain) : null;
}
