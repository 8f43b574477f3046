import { hasInvisible, removeInvisible } from "../characters.ts";
import { limits } from "../limits.ts";

export type UrlFault = "invisible" | "scheme" | "protocolRelative" | "backslash" | "userinfo" | "tooLong";

const schemes = new Set(["http", "https", "mailto", "tel"]);
const namedEntities: Record<string, string> = {
  amp: "&",
  bsol: "\\",
  colon: ":",
  lpar: "(",
  newline: "\n",
  nbsp: "\u00A0",
  num: "#",
  quest: "?",
  rpar: ")",
  sol: "/",
  tab: "\t",
  zerowidthspace: "\u200B",
  zwj: "\u200D",
  zwnj: "\u200C",
};

/**
 * Returns the fault of an address, or undefined when a link may use it: http, https, mailto, tel, or a relative address.
 * Checks it as written and after up to three rounds of decoding, without the characters that browsers skip.
 */
export function urlFault(url: string): UrlFault | undefined {
  if (url.length > limits.url) return "tooLong";
  let current = url;
  for (let round = 0; round <= 3; round++) {
    const fault = faultInSpelling(removeInvisible(current));
    if (fault) return fault;
    const decoded = decodeOnce(current);
    if (decoded === current) break;
    current = decoded;
  }
  return hasInvisible(decodePercent(url)) ? "invisible" : undefined;
}

/**
 * An address without the invisible characters that pasting leaves at its end, and with its scheme in lower case. One that
 * is far too long is returned as it is: `urlFault` refuses it.
 */
export function normaliseUrl(url: string): string {
  if (url.length > 2 * limits.url) return url;
  return url
    .replace(/[\t\r\n]/g, "")
    .trim()
    .replace(/(?:%E2%80%8[B-F]|%EF%BB%BF|%C2%AD|[\u200B-\u200F\uFEFF\u00AD])+$/gi, "")
    .replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());
}

/** A name with its percent encoding decoded as UTF-8; unchanged when that is not possible. */
export function decodePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The fault of an address in one spelling, without decoding it. */
function faultInSpelling(url: string): UrlFault | undefined {
  if (/^[/\\]*\\/.test(url)) return "backslash";
  if (url.startsWith("//")) return "protocolRelative";
  const colon = url.search(/[:/?#\\]/);
  if (colon === -1 || url[colon] !== ":") return undefined;
  const scheme = url.slice(0, colon).toLowerCase();
  if (!schemes.has(scheme)) return "scheme";
  if (!scheme.startsWith("http")) return undefined;
  const authority = /^[/\\]*([^/\\?#]*)/.exec(url.slice(colon + 1))?.[1] ?? "";
  return authority.includes("@") ? "userinfo" : undefined;
}

/** One round of decoding percent encoding and HTML character references. */
function decodeOnce(url: string): string {
  const percent = url.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return percent
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    })
    .replace(/&([a-z]{2,14});?/gi, (whole, name: string) => namedEntities[name.toLowerCase()] ?? whole);
}

/** The scheme in lower case, or undefined for a relative address. */
export function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(removeInvisible(url))?.[1]?.toLowerCase();
}

/** Whether an address leads to another site. */
export function isExternal(url: string): boolean {
  const scheme = schemeOf(url);
  return scheme === "http" || scheme === "https";
}

/** The host name to show to readers, without www; the address itself when it cannot be parsed. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return url;
  }
}
