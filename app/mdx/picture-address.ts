import { decodeName, isExternal, tidyUrl, urlFault } from "./urls.ts";

export type PictureAddress =
  | { kind: "own"; src: string }
  | { kind: "external"; href: string }
  | { kind: "unknown" }
  | { kind: "refused" };

/**
 * Where a picture comes from: a file beside the source (through `files`) or a path of this site is shown, a picture
 * of another site is only linked to. A name that `files` does not know is `unknown`; without `files` it stands as it is.
 */
export function pictureAddress(src: string, files: Record<string, string> | undefined): PictureAddress {
  const trimmed = tidyUrl(src);
  if (trimmed === "" || urlFault(trimmed) !== undefined) return { kind: "refused" };
  if (isExternal(trimmed)) return { kind: "external", href: trimmed };
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return { kind: "refused" };
  if (trimmed.startsWith("/")) return { kind: "own", src: trimmed };
  const name = decodeName(trimmed.replace(/^\.\//, ""));
  const known = files && Object.hasOwn(files, name) ? files[name] : undefined;
  if (known !== undefined) return { kind: "own", src: known };
  return files ? { kind: "unknown" } : { kind: "own", src: trimmed };
}
