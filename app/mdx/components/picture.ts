import type { Properties } from "hast";
import type { PictureAddress } from "../addresses/picture.ts";

/** The `sizes` of every picture of this site: as wide as the text, which is 44rem or a narrow screen less its margins. */
export const pictureSizes = "(min-width: 47rem) 44rem, 92vw";

/**
 * The attributes of a picture of this site. Width and height keep its space while it loads; with several widths, the
 * browser chooses the one that fits the screen.
 */
export function pictureAttributes(own: Extract<PictureAddress, { kind: "own" }>, alt: string): Properties {
  const { src, file } = own;
  const sources = file?.sources ?? [];
  return {
    src,
    alt,
    decoding: "async",
    ...(file?.width && file.height ? { width: file.width, height: file.height } : {}),
    ...(sources.length > 1
      ? { srcSet: sources.map((it) => `${it.src} ${it.width}w`).join(", "), sizes: pictureSizes }
      : {}),
  };
}
