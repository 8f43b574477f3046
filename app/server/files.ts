import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import path from "node:path";

export interface Sum {
  bytes: number;
  sha256: string;
}

/** Copies a file and what it holds to the disk; answers its size and sum. The copy must not exist yet. */
export async function copyWithSum(from: string, to: string): Promise<Sum> {
  const target = await open(to, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of createReadStream(from) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      await target.writeFile(chunk);
    }
    await target.sync();
    return { bytes, sha256: hash.digest("hex") };
  } finally {
    await target.close();
  }
}

/** What a file weighs and its sum. */
export async function sumOf(file: string): Promise<Sum> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** A picture's name is the sum of its content, so one that is just being written shows. Null when it has gone. */
export async function copyPicture(from: string, to: string): Promise<Sum | null> {
  for (let tries = 1; ; tries++) {
    const sum = await copyWithSum(from, to).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    const named = /^[0-9a-f]{64}(?=\.)/.exec(path.basename(from))?.[0];
    if (sum && (!named || named === sum.sha256 || tries === 20)) return sum;
    await rm(to, { force: true });
    if (!sum) return null;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A moment as a file name can carry it. */
export function fileTime(iso: string): string {
  return iso.replace(/[:.]/g, "-");
}

/** Makes a file, or what was created and renamed in a folder, last a power cut. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file);
  await handle.sync().finally(() => handle.close());
}
