import { formatNumber } from "#app/i18n/format.ts";
import { words } from "#app/i18n/shared/fi-words.ts";

const number = (value: number) => formatNumber("fi", value);

/** In Finnish: searches. */
export const fi = {
  words: {
    lead: "Täällä opetat haulle sanoja, joilla ihmiset hakevat mutta joita käytäntöjen teksteissä ei ole.",
    example:
      "Esimerkki: kun sana on hva ja se tarkoittaa hyvinvointialuetta, haku sanalla hva löytää myös käytännöt, joissa puhutaan hyvinvointialueesta, ja haku sanalla hyvinvointialue löytää myös ne, joissa lukee hva. Taivutusmuotoja ei tarvitse lisätä. Muutos näkyy haussa hetken kuluttua.",
    done: { added: "Sana on lisätty.", removed: "Sana on poistettu." },
    own: "Omat sanat",
    ownNone: "Omia sanoja ei ole vielä.",
    means: (word: string, means: string) => `${word} tarkoittaa: ${means}`,
    remove: words.remove,
    removeNamed: (word: string, means: string) => `Poista ${word}, joka tarkoittaa: ${means}`,
    add: "Lisää sana",
    word: "Sana",
    wordHint: "Yksi sana, kuten joku sen hakuun kirjoittaa. Esimerkiksi hva.",
    meaning: "Mitä se tarkoittaa",
    meaningHint:
      "1–5 sanaa perusmuodossa. Esimerkiksi hyvinvointialue. Jos sanoja on useita, kaikkien on oltava samassa tekstissä.",
    themes: "Teemojen sanat",
    themesLead:
      "Teema löytyy nimellään ja näillä sanoilla. Esimerkiksi kolmas sektori johtaa teemaan Järjestöyhteistyö ja järjestötieto.",
    themeNone: "Ei sanoja nimen lisäksi.",
    removeFromTheme: (word: string, theme: string) => `Poista ${word} teemasta ${theme}`,
    addToTheme: "Lisää teemalle sana",
    theme: words.theme,
    chooseTheme: "Valitse teema",
    themeWord: "Sana tai sanat",
    themeWordHint: "1–5 sanaa perusmuodossa, millä kielellä tahansa. Esimerkiksi kumppanuuspöytä.",
    builtIn: "Valmiit lyhenteet",
    builtInLead: "Nämä tulevat ohjelman mukana, eikä niitä voi muuttaa täällä.",
    faults: {
      word: {
        empty: words.wordMissing,
        "too-long": "Sana on liian pitkä: enintään 40 merkkiä.",
        letters: "Sanassa voi olla vain kirjaimia, numeroita, yhdysmerkkejä, kaksoispisteitä ja heittomerkkejä.",
        "one-word": "Kirjoita tähän vain yksi sana.",
      },
      means: {
        empty: "Kirjoita, mitä sana tarkoittaa.",
        "too-long": words.textTooLong,
        letters: words.lettersOnly,
        "many-words": words.fiveWordsAtMost,
        same: "Sana ei voi tarkoittaa itseään.",
        there: "Tämä sanapari on jo lisätty.",
        "built-in": "Haku osaa tämän jo: se on valmiissa lyhenteissä.",
      },
      theme: {
        theme: "Valitse teema luettelosta.",
        empty: words.wordMissing,
        "too-long": words.textTooLong,
        letters: words.lettersOnly,
        "many-words": words.fiveWordsAtMost,
        same: "Tämä on jo teeman nimi.",
        there: "Teemalla on jo tämä sana.",
      },
      gone: "Sana oli jo poistettu.",
    },
  },
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
    "Useimmin tehdyt ensin. Kokeile, löytyykö nyt. Jos haku ei tunne sanaa, kerro haun sanastossa, mitä se tarkoittaa.",
  failedNone: "Jokaisella haulla löytyi ainakin yksi käytäntö.",
  most: "Eniten haettua",
  mostLead: "Kaikki haut, useimmin tehdyt ensin.",
  query: words.searchPage,
  asked: "Kertoja",
  found: "Käytäntöjä löytyi",
  last: "Viimeksi",
  language: "Sivun kieli",
  again: "Hae uudelleen",
  againNamed: (query: string) => `Hae uudelleen: ${query}`,
  teach: "Lisää haun sanastoon",
  teachNamed: (query: string) => `Lisää haun sanastoon: ${query}`,
  shown: (shown: number, all: number) =>
    `Tässä on ${number(shown)} useimmin tehtyä, kaikkiaan niitä on ${number(all)}.`,
  table: words.downloadTable,
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
};

export type Texts = typeof fi;
