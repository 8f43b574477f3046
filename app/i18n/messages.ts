import type { Language } from "#db/schema.ts";
import { en } from "./en/index.ts";
import { fi, type Messages } from "./fi/index.ts";
import { sv } from "./sv/index.ts";

export type { Messages };

const all: Record<Language, Messages> = { fi, sv, en };

/** All texts of the interface in a language. */
export function messages(language: Language): Messages {
  return all[language];
}
