import { createHash } from "node:crypto";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readPlainFile } from "./starter-files.ts";

/** Bytes; larger pictures do not belong on a page. */
const largest = 5_000_000;

/** What a picture's first bytes say it is; names are not believed. */
const kinds: [extension: string, starts: RegExp][] = [
  ["jpg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["webp", /^RIFF[\s\S]{4}WEBP/],
  ["avif", /^[\s\S]{4}ftypavif/],
];

/**
 * Puts the pictures that stand beside write-ups into a folder under names of their content, and answers their public
 * addresses by file name, as `Figure src` names them. What is no picture, too large, a link or unreadable is left out,
 * so that the write-up that names it is refused at its line. Throws only when the picture cannot be kept.
 */
export async function keepPictures(from: string, to: string): Promise<Record<string, string>> {
  const addresses: Record<string, string> = {};
  // A name that is no UTF-8 comes mangled and is not found again: no write-up could name it.
  for (const name of await readdir(from).catch(() => [])) {
    if (name.endsWith(".mdx")) continue;
    const content = await readPlainFile(path.join(from, name), largest).catch(() => null);
    const extension = Buffer.isBuffer(content) && kindOf(content);
    if (!extension) continue;
    const kept = `${createHash("sha256").update(content).digest("hex")}.${extension}`;
    await mkdir(to, { recursive: true });
    await writeFile(path.join(to, kept), content);
    addresses[name] = `/tiedostot/${kept}`;
  }
  return addresses;
}

function kindOf(content: Buffer): string | null {
  const start = content.subarray(0, 16).toString("latin1");
  return kinds.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}
