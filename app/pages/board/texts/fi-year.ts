import { words } from "#app/i18n/shared/fi-words.ts";

/** In Finnish: the year in numbers. */
export const year = {
  title: (year: number) => `Vuoden ${year} luvut`,
  name: "Vuoden luvut",
  lead: "Luvut verkoston toimintakertomukseen. Ne lasketaan siitä, mitä palvelussa on: lukijoita ei seurata.",
  years: words.year,
  unfinished: (date: string) => `Vuosi on kesken. Luvut ovat tilanne ${date}.`,
  figure: "Luku",
  value: "Määrä",
  part: "Osa",
  how: "Miten laskettu",
  unknown: words.unknown,
  days: (days: string) => `${days} pv`,
  parts: {
    practices: words.practices,
    cards: words.adoptions,
    talk: words.discussion,
    network: "Verkosto",
    searches: words.searches,
  },
  names: {
    published: "Uusia kuvauksia",
    updated: "Päivitettyjä kuvauksia",
    publishers: "Organisaatioita, jotka julkaisivat tai päivittivät",
    gathered: "Julkisista lähteistä tuotuja kuvauksia",
    made: "Uusia soveltamiskortteja",
    begun: "Alkaneita kokeiluja ja käyttöönottoja",
    inUse: "Käyttöön tulleita",
    ended: "Päättyneitä",
    questions: "Esitettyjä kysymyksiä",
    answered: "Niistä vastauksen saaneita",
    answerDays: "Vastauksen odotusaika, mediaani",
    comments: "Kommentteja ja vastauksia",
    members: words.networkMembers,
    withEither: "Jäseniä, joilla on oma kuvaus tai soveltaminen",
    withOwn: "Jäseniä, joilla on oma kuvaus",
    withCard: "Jäseniä, joilla on soveltaminen",
    withPractice: "Jäseniä, joilta on jokin kuvaus",
    active: "Sisältöä tuottaneita henkilöitä",
    asked: "Hakuja",
    failed: "Niistä ilman yhtään tulosta",
  },
  hows: {
    published:
      "Vuonna ensi kerran julkaistut käytännöt ja mallit ilman aloitusaineistoa. Mukana ovat myös myöhemmin näkyvistä poistetut.",
    updated: "Aiemmin julkaistut, joista julkaistiin vuonna ainakin yksi uusi versio. Kukin on laskettu kerran.",
    publishers: "Uusien ja päivitettyjen kuvausten nykyiset omistajat, kukin kerran.",
    gathered: "Vuonna palveluun tuotu aloitusaineisto, jonka koordinaattori on koonnut julkisista lähteistä.",
    made: "Vuonna ensi kerran tallennetut kortit, kiinnostuneetkin. Näkyvistä poistetut ja kuvauksista kootut eivät ole mukana.",
    begun:
      "Kortin oma alkamisvuosi. Jos sitä ei ole kerrottu, vuosi, jona kortti ensi kerran kertoi kokeilusta tai käytöstä.",
    inUse:
      "Vuosi, jona kortin vaiheeksi tuli käytössä. Jos kortti ei ole kertonut kokeilusta sitä ennen, kortin oma alkamisvuosi.",
    ended:
      "Kortin oma päättymisvuosi. Jos sitä ei ole kerrottu, vuosi, jona vaiheeksi tuli päättynyt. Uudelleen jatkuneita ei lasketa.",
    questions: "Vuonna esitetyt kysymykset ilman poistettuja ja piilotettuja.",
    answered: "Vuoden kysymykset, joille on nyt merkitty vastaus.",
    answerDays:
      "Aika kysymyksen esittämisestä vastaukseksi merkittyyn kommenttiin. Puolet vastauksen saaneista kysymyksistä sai vastauksen tätä nopeammin.",
    comments: "Vuonna kirjoitetut kommentit ja vastaukset ilman kysymyksiä, poistettuja ja piilotettuja.",
    members: "Jäsenet nyt, valitusta vuodesta riippumatta: kunnat, hyvinvointialueet ja muut.",
    withEither: "Nykyiset jäsenet, joilla on jompikumpi seuraavista kahdesta.",
    withOwn:
      "Nykyiset jäsenet, joilla on yhä näkyvä kuvaus, joka on julkaistu vuoden loppuun mennessä ja jonka ne ovat itse julkaisseet tai ottaneet omakseen.",
    withCard: "Nykyiset jäsenet, jotka olivat vuoden loppuun mennessä kertoneet kortilla muusta kuin kiinnostuksesta.",
    withPractice: "Kuten oma kuvaus, mutta mukana ovat myös julkisista lähteistä kootut.",
    active:
      "Henkilöt, jotka vuonna julkaisivat, tallensivat soveltamiskortin tai kommentoivat, kukin kerran. Poistettujen tunnusten tekoja ei voi laskea.",
    asked: "Hakusivun lasketut haut. Hauista säilytetään vain viimeiset 90 päivää, joten luku ei kata koko vuotta.",
    failed: "Haut, joiden sanoilla ei päivän viimeisellä kerralla löytynyt yhtään käytäntöä. Vain viimeiset 90 päivää.",
  },
};
