import type { Messages } from "#app/i18n/messages.ts";
import { messages } from "#app/i18n/messages.ts";
import type { Language } from "#db/schema.ts";
import { metaFrom } from "./meta.ts";

/** The meta of a page that is nobody else's: a title, and kept out of search engines. */
export function privateMeta<Data extends { language: Language }>(title: (t: Messages) => string) {
  return metaFrom<Data>((data) => ({ title: title(messages(data.language)), noIndex: true }));
}
