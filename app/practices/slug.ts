import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** Slugs that are reserved for addresses of the site. */
const reserved = new Set(["uusi", "admin", "api", "rss", "build", "assets", "versiot", "muokkaa", "kirjoita"]);
/** Names that files cannot have on Windows. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Why a slug cannot be used, in the author's language, or null when it can. */
export function slugProblem(slug: string, language: Language): string | null {
  const t = texts(language).publish;
  if (slug.length > 80 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return t.badSlug(slug);
  if (reserved.has(slug) || deviceName.test(slug)) return t.reservedSlug(slug);
  return null;
}
