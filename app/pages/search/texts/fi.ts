import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: search. */
export const fi = {
  title: words.searchPage,
  start: "Kirjoita hakukenttään, mitä etsit.",
  tooLong: (length: number, most: number) =>
    `Hakuun mahtuu ${most} merkkiä, ja kirjoitit ${length}. Lyhennä tekstiä hakukentässä ja hae uudelleen.`,
  byTheme: "Verkoston teemat",
  results: (count: number, query: string) =>
    count === 1 ? `1 käytäntö haulla ”${query}”` : `${count} käytäntöä haulla ”${query}”`,
  resultsSome: (count: number, query: string) =>
    count === 1
      ? `1 käytäntö, jossa on osa haun ”${query}” sanoista`
      : `${count} käytäntöä, joissa on osa haun ”${query}” sanoista`,
  exactly: "Hae täsmälleen näillä sanoilla",
  didYouMean: "Tarkoititko",
  corrected: (query: string) => `Haulla ”${query}” ei löytynyt mitään, joten näytetään korjatun haun tulokset.`,
  correctedSome: (query: string) =>
    `Haun ”${query}” kaikkia sanoja ei löytynyt, joten näytetään korjatun haun tulokset.`,
  narrow: (words: string) => `”${words}” rajauksena:`,
  members: "Jäsenet ja muut organisaatiot:",
  themes: "Teemat:",
  practices: words.practices,
  partial: "Missään käytännössä ei ole kaikkia hakusanoja. Näissä on osa niistä.",
  adoptions: "Soveltajien kokemuksia",
  adoptionsText: "Soveltajien kortit, joissa hakusanat esiintyvät.",
  adoptionsBest: "Osuvimmat soveltajien kortit, joissa hakusanat esiintyvät.",
  comments: "Keskustelusta",
  commentsText: "Kommentit ja kysymykset, joissa hakusanat esiintyvät.",
  commentsBest: "Osuvimmat kommentit ja kysymykset, joissa hakusanat esiintyvät.",
  none: (query: string) => `Haulla ”${query}” ei löytynyt käytäntöjä.`,
  noneNarrowed: (query: string) => `Haulla ”${query}” ei löytynyt käytäntöjä näillä rajauksilla.`,
  withoutFacet: "Poista rajaus",
  withoutWord: "Jätä jokin sana pois",
  nearestThemes: "Lähimmät teemat",
  noneHelp: "Kokeile näin",
  noneTips: [
    "Tarkista kirjoitusasu.",
    "Käytä vähemmän sanoja tai yleisempiä sanoja.",
    "Kirjoita kunnan, maakunnan, teeman, aiheen tai kohderyhmän nimi.",
  ],
  ask: "Kysy verkostolta",
  askText: "Kerro lomakkeella, mitä etsit. Viestin lukee verkoston koordinaattori.",
  askLink: "Kysy lomakkeella",
  share: "Onko teillä tällainen käytäntö?",
  shareLink: "Jaa se muille",
  suggest: {
    practice: words.practice,
    theme: words.theme,
    member: "Jäsen",
    /** Not a member, but has practices. */
    organisation: words.organisation,
    found: (count: number) =>
      count === 1 ? "1 ehdotus. Siirry siihen nuolinäppäimellä." : `${count} ehdotusta. Selaa nuolinäppäimillä.`,
    none: "Ei ehdotuksia.",
  },
};

export type Texts = typeof fi;
