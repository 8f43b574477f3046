import type Sharp from "sharp";
import { isMovingPng, isPlainWebp } from "./content-kind.ts";
import { type FileFault, limits } from "./faults.ts";

export interface DrawnPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

export type Drawn = { ok: true; picture: DrawnPicture; narrower: DrawnPicture[] } | { ok: false; fault: FileFault };

/** The longest side of a picture as it is kept, and the widths of its copies for narrower screens. */
const longestSide = 2_000;
const widths = [480, 960, 1_440];
const seconds = 20;
/** Pictures that may wait; each holds at most its own bytes. */
const mostWaiting = 20;

/**
 * Draws a picture anew as WebP: turned the right way up, in sRGB, without metadata or anything else that was in the
 * file, at most 2,000 px a side, with narrower copies. WebP for all, since every browser we serve shows it, it is
 * smaller than JPEG and it keeps transparency; what came as PNG is often a chart and gets a finer quality. Sizes are
 * read from the header before anything is decoded. What moves is refused: a still of it would lose content in silence.
 * One at a time, so that memory stays bounded; `busy` when too many wait.
 *
 * @param keepPlain what is already such a WebP is kept byte for byte, for files that we once gave out ourselves
 */
export function drawPicture(bytes: Buffer, keepPlain = false): Promise<Drawn> {
  if (waiting >= mostWaiting) return Promise.resolve({ ok: false, fault: "busy" });
  waiting += 1;
  const drawn = last.then(() => draw(bytes, keepPlain));
  last = drawn.then(
    () => {},
    () => {},
  );
  return drawn.finally(() => {
    waiting -= 1;
  });
}

let waiting = 0;
let last: Promise<void> = Promise.resolve();
let loaded: Promise<typeof Sharp> | undefined;

async function draw(bytes: Buffer, keepPlain: boolean): Promise<Drawn> {
  loaded ??= load();
  const sharp = await loaded;
  const open = () => sharp(bytes, { limitInputPixels: limits.pixels, failOn: "error" }).timeout({ seconds });
  try {
    const { format, width, height, pages = 1 } = await open().metadata();
    if (Math.max(width, height) > limits.side) return { ok: false, fault: "too-many-pixels" };
    if (pages > 1 || (format === "png" && isMovingPng(bytes))) return { ok: false, fault: "animated" };
    const { data, info } = await open()
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { channels } = info;
    const quality = format === "png" ? 90 : 82;
    const encode = async (most: number): Promise<DrawnPicture> => {
      const raw = { width: info.width, height: info.height, channels };
      const encoded = await sharp(data, { raw })
        .timeout({ seconds })
        .resize({ width: most, withoutEnlargement: true })
        .webp({ quality, smartSubsample: true })
        .toBuffer({ resolveWithObject: true });
      return { bytes: encoded.data, width: encoded.info.width, height: encoded.info.height };
    };
    const isOurs = keepPlain && isPlainWebp(bytes) && Math.max(width, height) <= longestSide;
    const picture = isOurs ? { bytes, width, height } : await encode(info.width);
    const narrower: DrawnPicture[] = [];
    for (const most of widths) if (most < picture.width) narrower.push(await encode(most));
    return { ok: true, picture, narrower };
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/i.test(error.message);
    return { ok: false, fault: tooMany ? "too-many-pixels" : "damaged" };
  }
}

/** Only when the first picture comes: a server that takes none spares the memory. */
async function load(): Promise<typeof Sharp> {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  // Nothing that can name another file or is a language of its own, whatever the first bytes made us believe.
  sharp.block({ operation: ["VipsForeignLoad"] });
  const wanted = ["Jpeg", "Png", "Webp", "Heif"].map((it) => `VipsForeignLoad${it}`);
  sharp.unblock({ operation: wanted });
  return sharp;
}
