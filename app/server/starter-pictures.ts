import { createHash } from "node:crypto";
import { copyFile, lstat, mkdir, open, readdir, readFile } from "node:fs/promises";
import path from "node:path";

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
 * addresses by file name, as `Figure src` names them. What is no picture, too large or a link is left out, so that the
 * write-up that names it is refused at its line.
 */
export async function keepPictures(from: string, to: string): Promise<Record<string, string>> {
  const addresses: Record<string, string> = {};
  for (const name of await readdir(from)) {
    const file = path.join(from, name);
    const status = await lstat(file);
    if (!status.isFile() || status.size > largest || name.endsWith(".mdx")) continue;
    const extension = await kindOf(file);
    if (!extension) continue;
    const hash = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    await mkdir(to, { recursive: true });
    await copyFile(file, path.join(to, `${hash}.${extension}`));
    addresses[name] = `/tiedostot/${hash}.${extension}`;
  }
  return addresses;
}

async function kindOf(file: string): Promise<string | null> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    const start = buffer.subarray(0, bytesRead).toString("latin1");
    return kinds.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
  } finally {
    await handle.close();
  }
}
