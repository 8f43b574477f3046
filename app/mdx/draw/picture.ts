import type { Properties } from "hast";
import type { PictureAddress } from "../addresses/picture.ts";

/** As wide as the text: the text's 44rem, or a narrower screen less its margins. Written into every picture of ours. */
export const pictureSizes = "(min-width: 47rem) 44rem, 92vw";

/** The attributes of a picture of ours: its place is kept while it loads, and each screen fetches what it can show. */
export function pictureAttributes(own: Extract<PictureAddress, { kind: "own" }>, alt: string): Properties {
  const { src, file } = own;
  const sources = file?.sources ?? [];
  return {
    src,
    alt,
    loading: "lazy",
    decoding: "async",
    ...(file?.width && file.height ? { width: file.width, height: file.height } : {}),
    ...(sources.length > 1
      ? { srcSet: sources.map((it) => `${it.src} ${it.width}w`).join(", "), sizes: pictureSizes }
      : {}),
  };
}
