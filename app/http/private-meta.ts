import type { Language } from "#db/schema.ts";
import { metaFrom } from "./meta.ts";

/** A route's `meta` function for a personal page: a title, and `noindex` for search engines. */
export function privateMeta<Data extends { language: Language }>(title: (language: Language) => string) {
  return metaFrom<Data>((data) => ({ title: title(data.language), noIndex: true }));
}
