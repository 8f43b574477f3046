import { once } from "node:events";
import type { Writable } from "node:stream";

/** The stream for a command's results. */
export interface ResultStream {
  /** Writes text and waits while the reader is slower; does nothing once the reader has closed the stream. */
  write(text: string): Promise<void>;
  closed(): boolean;
}

/** Wraps a stream so that a reader that closes it (`| head`) is not an error. */
export function openResultStream(stream: Writable): ResultStream {
  let isClosed = false;
  stream.on("error", () => {
    isClosed = true;
  });
  return {
    closed: () => isClosed || stream.destroyed,
    async write(text) {
      if (isClosed || stream.destroyed || stream.write(text)) return;
      await Promise.race([once(stream, "drain"), once(stream, "close")]).catch(() => undefined);
    },
  };
}
