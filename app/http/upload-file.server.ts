import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import type { RefusedUpload, Upload } from "./upload-multipart.server.ts";

/** A file that is coming in. */
export interface Receiving {
  /** When all of it has been seen: the file, why it was not taken, or null for a field in which none was chosen. */
  done: Promise<Upload | RefusedUpload | null>;
  /** Gives up and removes what there is. */
  abort(): Promise<void>;
}

type Coming = Readable & { truncated?: boolean };

/**
 * Writes a file of a form to the disk as it comes. What is not taken is read to its end all the same, so that the rest
 * of the form arrives; its bytes are kept nowhere.
 */
export function receiveFile(
  stream: Coming,
  tempPath: string,
  about: { field: string; originalName: string },
  open = (): Writable => createWriteStream(tempPath, { flags: "wx", mode: 0o600 }),
): Receiving {
  const out = open();
  const closed = new Promise<void>((resolve) => out.once("close", resolve));
  let fault: RefusedUpload["fault"] | null = null;
  let failure: unknown = null;
  let bytes = 0;
  out.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "ENOSPC" || error.code === "EDQUOT") fault ??= "disk-full";
    else failure ??= error;
    stream.resume();
  });
  out.on("drain", () => stream.resume());
  stream.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (!out.destroyed && !out.errored && !out.write(chunk)) stream.pause();
  });
  stream.once("limit", () => {
    fault ??= "too-large";
    out.destroy();
    stream.resume();
  });
  const ended = new Promise<void>((resolve) => stream.once("end", resolve)).then(() => void out.end());
  const done = ended.then(async () => {
    await closed;
    const isNone = bytes === 0 && about.originalName === "";
    if (fault || failure || isNone) await rm(tempPath, { force: true });
    if (failure) throw failure;
    if (fault) return { ...about, fault };
    return isNone ? null : { ...about, tempPath, bytes };
  });
  done.catch(() => {});
  return {
    done,
    abort: async () => {
      out.destroy();
      await closed;
      await rm(tempPath, { force: true });
    },
  };
}
