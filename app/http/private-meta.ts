import type { Language } from "#db/schema.ts";
import { metaFrom } from "./meta.ts";

/** The meta of a page that is nobody else's: a title, and kept out of search engines. */
export function privateMeta<Data extends { language: Language }>(title: (language: Language) => string) {
  return metaFrom<Data>((data) => ({ title: title(data.language), noIndex: true }));
}
