import { formatNumber } from "../format.ts";

const number = (value: number) => formatNumber("fi", value);

/** In Finnish: what people search for, as the coordinator sees it. */
export const searches = {
  searches: {
    title: "Haut",
    lead: "Mitä palvelusta haetaan ja mitä siitä ei löydy. Näistä näkee, mistä aiheista verkosto kaipaa käytäntöjä ja mitä sanoja haku ei vielä ymmärrä.",
    period: "Ajanjakso",
    days: (days: number) => `${days} päivää`,
    totals: ({ days, asked, different, failed }: { days: number; asked: number; different: number; failed: number }) =>
      `Viimeisten ${days} päivän aikana laskettuja hakuja on ${number(asked)}. Eri hakuja on ${number(different)}, ja niistä ${number(failed)} ei viimeksi tuottanut yhtään tulosta.`,
    full: (days: number, most: number) =>
      `Hakuja tuli poikkeuksellisen paljon ${days === 1 ? "yhtenä päivänä" : `${days} päivänä`}. Päivässä lasketaan enintään ${number(most)} eri hakua, joten osa hauista puuttuu.`,
    none: "Tältä ajalta ei ole vielä hakuja.",
    noneHelp:
      "Kun joku hakee jotakin hakusivulla, haku tulee tänne. Jos odotit näkeväsi hakuja, valitse pidempi ajanjakso.",
    tryOne: "Siirry hakuun",
    failed: "Ei löytynyt mitään",
    failedLead:
      "Useimmin tehdyt ensin. Kokeile, löytyykö nyt. Jos haku ei tunne sanaa, kerro hakusanoissa, mitä se tarkoittaa.",
    failedNone: "Jokaisella haulla löytyi ainakin yksi käytäntö.",
    most: "Eniten haettua",
    mostLead: "Kaikki haut, useimmin tehdyt ensin.",
    query: "Haku",
    asked: "Kertoja",
    found: "Käytäntöjä löytyi",
    last: "Viimeksi",
    language: "Sivun kieli",
    again: "Hae uudelleen",
    againNamed: (query: string) => `Hae uudelleen: ${query}`,
    teach: "Lisää hakusana",
    teachNamed: (query: string) => `Lisää hakusana: ${query}`,
    shown: (shown: number, all: number) =>
      `Tässä on ${number(shown)} useimmin tehtyä, kaikkiaan niitä on ${number(all)}.`,
    table: "Lataa taulukkona (CSV)",
    tableNamed: { failed: "Lataa taulukkona (CSV): ei löytynyt mitään", all: "Lataa taulukkona (CSV): eniten haettua" },
    file: "haut",
    kept: "Mitä hauista tallennetaan",
    rules: [
      "Hausta tallennetaan sen sanat, päivä, sivun kieli, hakukertojen määrä ja löytyneiden käytäntöjen määrä. Sitä, kuka haki, mistä ja mihin aikaan, ei tallenneta.",
      "Tiedot poistetaan, kun hausta on kulunut 90 päivää.",
      "Hakua ei tallenneta, jos siinä näyttää olevan sähköpostiosoite, puhelinnumero, henkilötunnus tai muu pitkä numerosarja. Myöskään yli sadan merkin hakua ei tallenneta.",
      "Haussa voi olla jonkun nimi. Jos haun sanoista ainakin kaksi voi olla sellaisia, joita palvelussa ei ole, haku tallennetaan vasta, kun sama haku tehdään uudelleen vähintään kymmenen minuutin kuluttua. Sitä ennen se on vain palvelimen muistissa, noin viikon.",
      "Haku lasketaan kerran, vaikka sen tuloksia selataan tai rajataan. Tämän sivun linkeistä tehtyjä hakuja ja roboteiksi ilmoittautuvien ohjelmien hakuja ei lasketa.",
    ],
  },
};
