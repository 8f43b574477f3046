/** In Finnish: what may be taken from the service, and on what terms. */
export const openData = {
  openData: {
    title: "Avoin data",
    licence:
      "Käytännöt, soveltamiset, teemat ja jäsenet saa ladata taulukkoina tai lukea ohjelmallisesti. Niitä saa käyttää ja muokata lisenssillä CC BY 4.0: mainitse organisaatio, Vertaiskunta, lisenssi ja muutokset.",
    content:
      "Aineistossa on vain se, minkä kuka tahansa näkee sivuilta. Siinä ei ole käyttäjien tietoja, yhteyshenkilöitä, luonnoksia eikä tekstejä, jotka näkyvät vain jäsenille. CSV-tiedosto aukeaa taulukkolaskentaan. JSON on ohjelmille.",
    lists: {
      practices: "Käytännöt",
      adoptions: "Soveltamiset",
      themes: "Teemat",
      members: "Jäsenet",
    },
    description: "Rajapinnan kuvaus (OpenAPI, englanniksi)",
    terms: "Käyttöehdot",
    cardTerms: "Kaikille näkyvän kortin tekstit julkaistaan organisaationne nimissä ja lisenssillä CC BY 4.0.",
  },
};
