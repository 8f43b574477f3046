import { limits } from "./faults.ts";

/**
 * The name a text uses for a file: made of what the sender called it, with our extension, and none that is taken.
 * Small letters a–z, digits and hyphens, at most 60 characters.
 */
export function nameFor(originalName: string, extension: string, taken: ReadonlySet<string>): string {
  const words = baseOf(originalName)
    .toLowerCase()
    .replace(/[øœ]/g, "o")
    .replace(/æ/g, "a")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  // Room for a number that tells namesakes apart.
  const most = limits.name - extension.length - 5;
  const base = words.replace(/^-+/, "").slice(0, most).replace(/-+$/, "") || "tiedosto";
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? "" : `-${number}`}.${extension}`;
    if (!taken.has(name)) return name;
  }
}

/** What the sender called a file, fit to be shown: no folders, no characters that steer, at most 120. */
export function shownName(originalName: string): string {
  const name = lastPart(originalName)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .trim();
  return [...name].slice(0, limits.originalName).join("") || "tiedosto";
}

/** Which of some names a text uses, as written or with percent signs. */
export function namesIn(text: string, names: Iterable<string>): string[] {
  return [...names].filter((name) => isIn(text, name) || isIn(text, encodeURI(name)));
}

/** Not when it is only the end of a longer name. */
function isIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? "";
    const after = text[at + name.length] ?? "";
    if (!/[\p{L}\p{N}_-]/u.test(before) && !/[\p{L}\p{N}_-]/u.test(after)) return true;
  }
  return false;
}

function baseOf(originalName: string): string {
  return lastPart(originalName).replace(/(?<=.)\.[^.]{1,8}$/u, "");
}

function lastPart(originalName: string): string {
  return originalName.split(/[/\\]/).at(-1) ?? "";
}
