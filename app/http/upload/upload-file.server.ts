import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import type { RefusedUpload, Upload } from "./upload-multipart.server.ts";

/** What the system says when a file cannot be written, because the disk is full or for another reason. */
const unwritable = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EIO", "EROFS", "EACCES", "EMFILE", "ENFILE"]);

/** A file of a form while it is being received. */
export interface FileReception {
  /** Resolves at the file's end: to the file, to the refusal, or to null for a field without a chosen file. */
  done: Promise<Upload | RefusedUpload | null>;
  /** Stops and removes what has been written. */
  abort(): Promise<void>;
}

/**
 * Writes a file of a form to `tempPath` as it arrives. A refused file is still read to its end, so that the rest of the
 * form arrives, but its bytes are removed. `done` rejects on an error other than of the disk.
 */
export function receiveFile(
  stream: Readable,
  tempPath: string,
  about: { field: string; originalName: string },
  open = (): Writable => createWriteStream(tempPath, { flags: "wx", mode: 0o600 }),
): FileReception {
  const out = open();
  const closed = new Promise<void>((resolve) => out.once("close", resolve));
  let fault: RefusedUpload["fault"] | null = null;
  let failure: unknown = null;
  let bytes = 0;
  out.on("error", (error: NodeJS.ErrnoException) => {
    // A file that is refused already is destroyed while it is being written, which is reported as an error too.
    if (unwritable.has(error.code ?? "")) fault ??= "disk-full";
    else if (fault === null) failure ??= error;
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
