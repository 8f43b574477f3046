import { once } from "node:events";
import type { Writable } from "node:stream";

/** Where results go. */
export interface Out {
  write(text: string): Promise<void>;
  closed(): boolean;
}

/** Writes at the reader's pace; once the reader has gone (`| head`), writes nothing more and says so. */
export function quietWriter(stream: Writable): Out {
  let gone = false;
  stream.on("error", () => {
    gone = true;
  });
  return {
    closed: () => gone || stream.destroyed,
    async write(text) {
      if (gone || stream.destroyed || stream.write(text)) return;
      await Promise.race([once(stream, "drain"), once(stream, "close")]).catch(() => undefined);
    },
  };
}
