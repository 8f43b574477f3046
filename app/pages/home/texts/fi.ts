import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: home. */
export const fi = {
  currentThemes: (starts: number, ends: number) => `Kauden ${starts}–${ends} teemat`,
  /** On the first screen. */
  door: {
    show: "Näytä samankaltaiset ensin",
    own: "Oma sivu: kysymykset, luonnokset ja kortit",
  },
  title: "Kuntien hyvät käytännöt yhdessä paikassa",
  whose: "Palvelu on tehty Terve Kunta -verkostolle, jota koordinoi THL.",
  keeper: (name: string) => `Palvelua ylläpitää ${name}.`,
  lead: "Katso, miten Terve Kunta -verkostossa edistetään hyvinvointia ja terveyttä, ja hyödynnä toisten oppeja omassa kunnassasi.",
  doors: "Mistä haluat aloittaa?",
  browse: {
    title: "Selaa teemoittain",
    text: "Verkoston yhteiset teemat ja niihin kuuluvat käytännöt.",
  },
  learn: {
    title: "Opi muilta kunnilta",
    text: "Katso, mitä samankokoisissa kunnissa tehdään.",
    size: "Kunnan asukasluku",
    all: "Katso kaikki jäsenet",
    show: "Näytä käytännöt",
  },
  share: {
    title: "Jaa hyvä käytäntö",
    text: "Kerro muille, mikä teillä toimii ja mikä ei. Lyhytkin kuvaus auttaa.",
  },
  newest: words.newestPractices,
  allPractices: (count: number) => (count === 1 ? "Katso käytäntö" : `Katso kaikki ${count} käytäntöä`),
  empty: "Käytäntöjä ei ole vielä julkaistu.",
};

export type Texts = typeof fi;
