import type { Language } from "#db/schema.ts";

/** The kinds of values of front matter, with their limits. The kind of each key is in app/practices/fields.ts. */
export type FieldKind =
  /** One line of text; with `in`, in that language, which must not be the write-up's own. */
  | { kind: "text"; longest: number; in?: Language }
  /** One paragraph of text, for which the form has an input of several lines. */
  | { kind: "long-text"; longest: number; in?: Language }
  /** The slug of an organisation or a practice. */
  | { kind: "slug" }
  | { kind: "slugs"; most: number }
  /** A list of names, one on each line of the form. */
  | { kind: "words"; longest: number; most: number }
  /** A list of web addresses, one on each line of the form. */
  | { kind: "addresses"; longest: number; most: number }
  /** One web address; with `host`, an https address of that host; with `orEmail`, an e-mail address is allowed too. */
  | { kind: "address"; longest: number; host?: string; orEmail?: true }
  /** One value of a list; `otherwise` is the default. */
  | { kind: "choice"; of: readonly string[]; otherwise?: string }
  /** A year, 1900–2099. */
  | { kind: "year" }
  /** A number from 0 to `largest`, with at most `decimals` decimals. */
  | { kind: "amount"; largest: number; decimals: 0 | 2 }
  /** `true` or `false`; false by default. */
  | { kind: "flag" };

/** The most characters of a slug. */
export const longestSlug = 80;

/** The formats of values by kind. */
export const patterns = {
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  year: /^(19|20)\d\d$/,
  address: /^https?:\/\/[^\s<>"'`\\]+$/i,
  email: /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i,
} as const;

/** Whether a text is an address that the field allows. */
export function isAddress(text: string, { host, orEmail }: Extract<FieldKind, { kind: "address" }>): boolean {
  if (orEmail && patterns.email.test(text)) return true;
  if (!patterns.address.test(text)) return false;
  const [, scheme = "", authority = ""] = /^(https?):\/\/([^/?#]*)/i.exec(text) ?? [];
  if (authority === "" || authority.includes("@")) return false;
  if (host === undefined) return true;
  return scheme.toLowerCase() === "https" && [host, `www.${host}`].includes(authority.toLowerCase());
}

/** The number in a text: digits, spaces between thousands, a comma or a point before decimals. Null for other texts. */
export function amountIn(text: string, decimals: number): number | null {
  const plain = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "").replace(",", ".");
  const digits = new RegExp(`^\\d{1,15}${decimals > 0 ? `(\\.\\d{1,${decimals}})?` : ""}$`);
  return digits.test(plain) ? Number(plain) : null;
}
