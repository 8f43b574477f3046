import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: spread. */
export const fi = {
  marks: {
    owner: "Vinoneliö: käytännön omistaja",
    applies: "Täysi ympyrä: käytössä tai kokeilussa",
    other: "Ontto ympyrä: suunnitteilla, päättynyt tai vaihe ei tiedossa",
  },
  markNames: {
    owner: "omistaja",
    applies: "käytössä tai kokeilussa",
    other: "suunnitteilla, päättynyt tai vaihe ei tiedossa",
  },
  moved: words.movedMarks,
  notOnMap: (names: string) => `Kartalla ovat vain kunnat. Taulukossa ovat myös: ${names}.`,
  nobodyOnMap: "Mukana ei ole yhtään kuntaa, joten karttaa ei ole.",
  skip: "Ohita kartta, siirry taulukkoon",
  leftOut: (count: number) =>
    `Kartalta ja taulukosta on jätetty pois ${count} organisaatiota, koska sivusta tulisi liian pitkä.`,
  organisation: words.organisation,
  practice: {
    here: "Ketkä soveltavat",
    title: (title: string) => `Ketkä soveltavat: ${title}`,
    lead: (owners: number, adopters: number) =>
      `${owners === 1 ? "1 omistaja" : `${owners} omistajaa`}, ${adopters === 1 ? "1 soveltaja" : `${adopters} soveltajaa`}.`,
    none: words.nobodyApplied,
    map: "Omistaja ja soveltajat kartalla",
    table: "Omistaja ja soveltajat taulukossa",
    stage: words.stage,
    owner: "Omistaja",
    card: "Koko kortti",
    cardOf: (name: string) => `Koko kortti: ${name}`,
    back: words.backToPractice,
  },
  theme: {
    here: "Teema kartalla",
    title: (name: string) => `Teema kartalla: ${name}`,
    lead: "Kunnat ja muut organisaatiot, joilla on tämän teeman käytäntöjä tai jotka soveltavat niitä.",
    none: "Tästä teemasta ei ole vielä julkaistu käytäntöjä.",
    map: "Teeman käytännöt kartalla",
    table: "Sama taulukkona",
    owned: "Omia",
    applied: "Soveltaa",
    ownedOf: (name: string, count: number) => `${name}: omia käytäntöjä ${count}`,
    back: "Takaisin teemaan",
  },
  years: {
    nobody: "Kukaan ei ole vielä kertonut aloittaneensa.",
    title: "Milloin aloitettiin",
    none: "Yhdessäkään kortissa ei vielä kerrota, milloin aloitettiin.",
    year: words.year,
    earlier: (year: number) => `${year} tai aiemmin`,
    started: "Aloitettu",
    soFar: "Siihen mennessä",
    statuses: {
      "in-use": "käytössä",
      piloting: "kokeilussa",
      ended: words.hasEnded,
      "": "vaihe ei tiedossa",
    },
    nothing: words.none,
    sum: (year: number, count: number) =>
      `Vuoden ${year} loppuun mennessä oli alkanut yhteensä ${count === 1 ? "1 kokeilu tai käyttöönotto" : `${count} kokeilua tai käyttöönottoa`}.`,
    withoutYear: (count: number) =>
      count === 1
        ? "Lisäksi 1 kortissa ei kerrota, milloin aloitettiin."
        : `Lisäksi ${count} kortissa ei kerrota, milloin aloitettiin.`,
    note: "Mukana ovat kortit, jotka kaikki näkevät. Suunnitelmia ja kiinnostusta ei lasketa. Vaihe on se, joka kortissa lukee nyt.",
  },
};

export type Texts = typeof fi;
