import type { FileBeside, FilesBeside } from "../types.ts";
import { pictureFile } from "./own-file.ts";
import { decodePercent, isExternal, normaliseUrl, urlFault } from "./urls.ts";

/** What the address of a picture means: shown from this site, only linked to, or not usable. */
export type PictureAddress =
  | { kind: "own"; src: string; file?: Extract<FileBeside, { kind: "picture" }> }
  | { kind: "external"; href: string }
  | { kind: "unknown" }
  | { kind: "document" }
  | { kind: "refused" };

/**
 * Classifies the address of a picture. A file beside the source (found in `files`) or a file of this site is `own`, a
 * picture of another site `external`. A name that is not in `files`, or another address of this site, is `unknown` and
 * the name of a PDF `document`; without `files` every name is `own` and kept as written. Addresses that may not be used
 * are `refused`.
 */
export function pictureAddress(src: string, files: FilesBeside | undefined): PictureAddress {
  const address = normaliseUrl(src);
  if (address === "" || urlFault(address) !== undefined) return { kind: "refused" };
  if (isExternal(address)) return { kind: "external", href: address };
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return { kind: "refused" };
  if (address.startsWith("/")) return pictureFile.test(address) ? { kind: "own", src: address } : { kind: "unknown" };
  const file = findFile(address, files);
  if (file?.kind === "pdf") return { kind: "document" };
  if (file) return { kind: "own", src: file.src, file };
  return files || !pictureFile.test(address) ? { kind: "unknown" } : { kind: "own", src: address };
}

/** The file beside the source that a link names; "unknown" for a file name not in `files`, null for other addresses. */
export function linkedFile(href: string, files: FilesBeside | undefined): FileBeside | "unknown" | null {
  if (!files || /^(?:[a-z][a-z0-9+.-]*:|[/?#\\])/i.test(href)) return null;
  const name = href.replace(/[?#].*$/s, "");
  return findFile(name, files) ?? (fileExtension.test(name) ? "unknown" : null);
}

/** The ending of a file name; a full stop alone does not make one. */
const fileExtension = /\.(?:pdf|jpe?g|png|webp|avif|gif|svg|heic|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|txt|zip)$/i;

const bareSite = /^www\.[^\s/.]+\.\p{L}/iu;
const bareEmail = /^[^\s/?#:@]+@[^\s/?#:@.]+(?:\.[^\s/?#:@.]+)+$/;

/** The address of a link with the scheme that a site's name (`www.kunta.fi`) or an e-mail address lacks. */
export function withScheme(href: string): string {
  if (bareSite.test(href)) return `http://${href}`;
  return bareEmail.test(href) && !fileExtension.test(href) ? `mailto:${href}` : href;
}

function findFile(address: string, files: FilesBeside | undefined): FileBeside | undefined {
  const name = decodePercent(address.replace(/^\.\//, ""));
  return files && Object.hasOwn(files, name) ? files[name] : undefined;
}
