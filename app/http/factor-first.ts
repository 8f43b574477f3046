import { anyLanguage, href, languageOf } from "#app/routes.ts";

/** What a person who must set up a second factor can open before: that page, the own data, signing out. */
const open = new RegExp(`^(?:${anyLanguage}(?:oma/varmennus|oma/tiedot|ulos)(?:\\.data)?|/oma/tiedot\\.json)$`);

/** Where a request of a person who must set up a second factor is led; null when it may go on. */
export function factorFirst(pathname: string): string | null {
  return open.test(pathname) ? null : href(languageOf(pathname), "secondFactor");
}
