/** In Finnish: the frame of every page and its errors. */
export const site = {
  site: {
    name: "Vertaiskunta",
    tagline: "Kuntien hyvät käytännöt",
    description:
      "Terve Kunta -verkoston kuntien ja hyvinvointialueiden hyvät käytännöt hyvinvoinnin ja terveyden edistämiseen.",
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
  languageNames: { fi: "suomi", sv: "ruotsi", en: "englanti" },
  errors: {
    notFound: { title: "Sivua ei löytynyt", text: "Osoitteessa voi olla kirjoitusvirhe, tai sivu on poistettu." },
    notAllowed: { title: "Pyyntöä ei voi tehdä", text: "Tällä sivulla voi vain lukea." },
    failed: { title: "Jotain meni vikaan", text: "Vika on palvelussa, ei sinussa. Yritä hetken kuluttua uudelleen." },
    busy: { title: "Palvelu käynnistyy", text: "Yritä hetken kuluttua uudelleen." },
    reference: (id: string) => `Jos vika toistuu, mainitse tunnus ${id}.`,
    home: "Etusivulle",
    search: "Hae palvelusta",
  },
};
