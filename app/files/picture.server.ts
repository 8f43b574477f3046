import type Sharp from "sharp";
import { isAnimatedPng, isPlainWebp } from "./content-kind.ts";
import { type FileFault, limits } from "./faults.ts";

export interface EncodedPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

export type PictureResult =
  | { ok: true; picture: EncodedPicture; narrower: EncodedPicture[] }
  | { ok: false; fault: FileFault };

/** The longest side of a stored picture, and the widths of its copies for narrower screens, in pixels. */
const maxSide = 2_000;
const widths = [480, 960, 1_440];
const seconds = 20;
/** The most pictures waiting or being encoded. */
const maxWaiting = 20;

/**
 * Encodes a picture anew as WebP: upright, in sRGB, without metadata or other content of the file, at most 2,000 px a
 * side, with narrower copies. WebP because every supported browser shows it, it is smaller than JPEG and it keeps
 * transparency. A PNG gets a higher quality, since it is often a chart. The size is checked in the header before
 * decoding. Animations are refused. Pictures are encoded one at a time to limit memory; refuses with `busy` when too
 * many wait.
 *
 * @param keepPlain keeps a file that is already such a WebP byte for byte: for files exported by the site itself
 */
export function encodePicture(bytes: Buffer, keepPlain = false): Promise<PictureResult> {
  if (waiting >= maxWaiting) return Promise.resolve({ ok: false, fault: "busy" });
  waiting += 1;
  const result = last.then(() => encodeOne(bytes, keepPlain));
  last = result.then(
    () => {},
    () => {},
  );
  return result.finally(() => {
    waiting -= 1;
  });
}

let waiting = 0;
let last: Promise<void> = Promise.resolve();
let sharpModule: Promise<typeof Sharp> | undefined;

async function encodeOne(bytes: Buffer, keepPlain: boolean): Promise<PictureResult> {
  sharpModule ??= loadSharp();
  const sharp = await sharpModule;
  const open = () => sharp(bytes, { limitInputPixels: limits.pixels, failOn: "error" }).timeout({ seconds });
  try {
    const { format, width, height, pages = 1 } = await open().metadata();
    if (Math.max(width, height) > limits.side) return { ok: false, fault: "too-many-pixels" };
    if (pages > 1 || (format === "png" && isAnimatedPng(bytes))) return { ok: false, fault: "animated" };
    const { data, info } = await open()
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { channels } = info;
    const quality = format === "png" ? 90 : 82;
    const encodeAtWidth = async (maxWidth: number): Promise<EncodedPicture> => {
      const raw = { width: info.width, height: info.height, channels };
      const encoded = await sharp(data, { raw })
        .timeout({ seconds })
        .resize({ width: maxWidth, withoutEnlargement: true })
        .webp({ quality, smartSubsample: true })
        .toBuffer({ resolveWithObject: true });
      return { bytes: encoded.data, width: encoded.info.width, height: encoded.info.height };
    };
    const isOurs = keepPlain && isPlainWebp(bytes) && Math.max(width, height) <= maxSide;
    const picture = isOurs ? { bytes, width, height } : await encodeAtWidth(info.width);
    const narrower: EncodedPicture[] = [];
    for (const most of widths) if (most < picture.width) narrower.push(await encodeAtWidth(most));
    return { ok: true, picture, narrower };
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/i.test(error.message);
    return { ok: false, fault: tooMany ? "too-many-pixels" : "damaged" };
  }
}

/** Loads sharp with the first picture, to save memory on a server without uploads. */
async function loadSharp(): Promise<typeof Sharp> {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  // Only these four decoders: others read formats that can refer to other files or run scripts, such as SVG.
  sharp.block({ operation: ["VipsForeignLoad"] });
  const loaders = ["Jpeg", "Png", "Webp", "Heif"].map((it) => `VipsForeignLoad${it}`);
  sharp.unblock({ operation: loaders });
  return sharp;
}
