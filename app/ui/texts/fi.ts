import { words } from "#app/i18n/shared/fi-words.ts";
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
  unsaved: {
    title: "Tallennus ei onnistunut",
    /** Why, and what to do. Nothing was saved. */
    reasons: {
      full: "Mitään ei tallennettu, koska palvelun levy on täynnä tai sille ei voi kirjoittaa. Tekstisi on tällä sivulla. Kopioi se talteen ja lähetä se myöhemmin uudelleen.",
      busy: "Mitään ei tallennettu, koska palvelussa on ruuhkaa. Tekstisi on tällä sivulla. Lähetä se hetken päästä uudelleen.",
      stopping:
        "Mitään ei tallennettu, koska palvelu käynnistyy juuri uudelleen. Tekstisi on tällä sivulla. Lähetä se hetken päästä uudelleen.",
      "too-large":
        "Mitään ei tallennettu, koska tekstiä on liikaa. Se on kokonaan tällä sivulla. Lyhennä sitä ja lähetä se uudelleen.",
      "signed-out":
        "Mitään ei tallennettu, koska kirjautumisesi on päättynyt. Tekstisi on tällä sivulla. Kirjaudu uudessa välilehdessä ja lähetä se sitten uudelleen.",
      failed:
        "Mitään ei tallennettu, koska palvelussa on vika. Tekstisi on tällä sivulla. Kopioi se talteen ja lähetä se hetken päästä uudelleen.",
    },
    signIn: "Avaa kirjautuminen uudessa välilehdessä",
    typed: (number: number) => `Tekstisi, kohta ${number}`,
    again: "Lähetä uudelleen",
    secrets: "Salasanaa ei lähetetä takaisin. Avaa lomake ja kirjoita se uudelleen.",
    open: "Avaa lomake",
  },
};

export type Texts = typeof fi;
