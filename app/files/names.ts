import { limits } from "./faults.ts";

/**
 * Returns the name by which a text refers to a file: the sender's name in lower-case letters a–z, digits and hyphens, with
 * the given extension, at most 60 characters and not among `taken`.
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
  // Leaves room for the dot, a hyphen and a number of up to three digits.
  const maxBaseLength = limits.name - extension.length - 5;
  const base = words.replace(/^-+/, "").slice(0, maxBaseLength).replace(/-+$/, "") || "tiedosto";
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? "" : `-${number}`}.${extension}`;
    if (!taken.has(name)) return name;
  }
}

/** Returns the sender's name of a file for display: without folders and control characters, at most 120 characters. */
export function shownName(originalName: string): string {
  const name = lastPart(originalName)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .trim();
  return [...name].slice(0, limits.originalName).join("") || "tiedosto";
}

/** Returns the names that a text contains, as written or percent-encoded. */
export function namesIn(text: string, names: Iterable<string>): string[] {
  return [...names].filter((name) => isNameIn(text, name) || isNameIn(text, encodeURI(name)));
}

/** Whether the text contains the name, and not as a part of a longer one. */
function isNameIn(text: string, name: string): boolean {
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
