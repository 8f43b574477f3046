/** In Finnish: what every page is drawn with. */
export const fi = {
  practices: {
    filters: "Rajaa luetteloa",
    apply: "Näytä tulokset",
    chosen: "Valitut rajaukset",
    remove: (name: string) => `Poista rajaus: ${name}`,
    words: "Hakusanat",
    sort: "Järjestys",
    orders: { uusin: "Uusin ensin", nimi: "Otsikon mukaan", koko: "Pienin kunta ensin" },
    previous: "Edellinen sivu",
    next: "Seuraava sivu",
    page: (page: number, of: number) => `Sivu ${page} / ${of}`,
  },
  search: {
    label: "Hae käytäntöjä, kuntia ja teemoja",
    button: "Hae",
    hint: "Voit kirjoittaa sanat missä muodossa tahansa, esimerkiksi ”limingan mielen hyvinvointi”.",
    filters: "Rajaa tuloksia",
    noneBrowse: "Selaa käytäntöjä teemoittain",
    suggestions: "Hakuehdotukset",
  },
  frame: {
    tagline: "Kuntien hyvät käytännöt",
    skip: "Siirry suoraan sisältöön",
    mainNavigation: "Päävalikko",
    languages: "Kieli",
    breadcrumb: "Murupolku",
    footer: "Sivuston tiedot",
    dataCredit:
      "Kuntatiedot: Tilastokeskus, THL Sotkanet, Maanmittauslaitos ja GeoNames (CC BY 4.0). Kartan ääriviivat: Natural Earth.",
  },
  nav: {
    home: "Etusivu",
    practices: "Käytännöt",
    themes: "Teemat",
    members: "Jäsenet",
    about: "Tietoa palvelusta",
  },
};

export type Texts = typeof fi;
