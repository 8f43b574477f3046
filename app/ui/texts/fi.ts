import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: what every page is drawn with. */
export const fi = {
  practices: {
    filters: "Rajaa luetteloa",
    apply: "Näytä tulokset",
    chosen: "Valitut rajaukset",
    remove: (name: string) => `Poista rajaus: ${name}`,
    words: words.searchWords,
    sort: "Järjestys",
    orders: { uusin: "Uusin ensin", nimi: "Otsikon mukaan", koko: "Pienin kunta ensin" },
    previous: "Edellinen sivu",
    next: "Seuraava sivu",
    page: (page: number, of: number) => `Sivu ${page} / ${of}`,
  },
  search: {
    label: "Hae käytäntöjä, kuntia ja teemoja",
    button: words.search,
    hint: "Voit kirjoittaa sanat missä muodossa tahansa, esimerkiksi ”limingan mielen hyvinvointi”.",
    filters: "Rajaa tuloksia",
    noneBrowse: "Selaa käytäntöjä teemoittain",
    suggestions: "Hakuehdotukset",
  },
  frame: {
    tagline: "Kuntien hyvät käytännöt",
    skip: "Siirry suoraan sisältöön",
    mainNavigation: "Päävalikko",
    languages: words.language,
    breadcrumb: "Murupolku",
    footer: "Sivuston tiedot",
    dataCredit:
      "Kuntatiedot: Tilastokeskus, THL Sotkanet, Maanmittauslaitos ja GeoNames (CC BY 4.0). Kartan ääriviivat: Natural Earth.",
  },
  nav: {
    home: "Etusivu",
    practices: words.practices,
    themes: words.themes,
    members: words.members,
    about: words.about,
  },
};

export type Texts = typeof fi;
