import type { FileBeside, FilesBeside } from "../types.ts";
import { decodeName, isExternal, tidyUrl, urlFault } from "./urls.ts";

export type PictureAddress =
  | { kind: "own"; src: string; file?: Extract<FileBeside, { kind: "picture" }> }
  | { kind: "external"; href: string }
  | { kind: "unknown" }
  | { kind: "document" }
  | { kind: "refused" };

/**
 * Where a picture comes from: a file beside the source (through `files`) or a path of this site is shown, a picture
 * of another site is only linked to. A name that `files` does not know is `unknown`, one that means a PDF `document`;
 * without `files` it stands as it is.
 */
export function pictureAddress(src: string, files: FilesBeside | undefined): PictureAddress {
  const trimmed = tidyUrl(src);
  if (trimmed === "" || urlFault(trimmed) !== undefined) return { kind: "refused" };
  if (isExternal(trimmed)) return { kind: "external", href: trimmed };
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return { kind: "refused" };
  if (trimmed.startsWith("/")) return { kind: "own", src: trimmed };
  const file = fileNamed(trimmed, files);
  if (file?.kind === "pdf") return { kind: "document" };
  if (file) return { kind: "own", src: file.src, file };
  return files ? { kind: "unknown" } : { kind: "own", src: trimmed };
}

/** What a link's address means beside the text: a file, a name of none, or null when it leads elsewhere. */
export function linkedFile(href: string, files: FilesBeside | undefined): FileBeside | "unknown" | null {
  if (!files || /^(?:[a-z][a-z0-9+.-]*:|[/?#\\])/i.test(href)) return null;
  const name = href.replace(/[?#].*$/s, "");
  return fileNamed(name, files) ?? (looksLikeFile.test(name) ? "unknown" : null);
}

/** Not every full stop makes a file name: people also write www.kunta.fi. */
const looksLikeFile = /\.(?:pdf|jpe?g|png|webp|avif|gif|svg|heic|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|txt|zip)$/i;

function fileNamed(address: string, files: FilesBeside | undefined): FileBeside | undefined {
  const name = decodeName(address.replace(/^\.\//, ""));
  return files && Object.hasOwn(files, name) ? files[name] : undefined;
}
