import { formatNumber } from "#app/i18n/format.ts";
import { words } from "#app/i18n/shared/fi-words.ts";

const number = (value: number) => formatNumber("fi", value);

/** In Finnish: searches. */
export const fi = {
  words: {
    lead: "Täällä opetat haulle sanoja, joilla ihmiset hakevat mutta joita käytäntöjen teksteissä ei ole.",
    example:
      "Esimerkki: kun sana on hva ja se tarkoittaa hyvinvointialuetta, haku sanalla hva löytää myös käytännöt, joissa puhutaan hyvinvointialueesta, ja haku sanalla hyvinvointialue löytää myös ne, joissa lukee hva. Taivutusmuotoja ei tarvitse lisätä. Muutos näkyy haussa hetken kuluttua.",
    done: { added: "Sana on lisätty.", addedAll: "Lisäys on tallennettu.", removed: "Sana on poistettu." },
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
    subjects: "Teemojen, aiheiden, kohderyhmien ja näkökulmien sanat",
    subjectsLead:
      "Teema, aihe, kohderyhmä ja näkökulma löytyvät nimellään ja näillä sanoilla, ja haku tarjoaa niitä rajauksiksi. Esimerkiksi kolmas sektori johtaa teemaan Järjestöyhteistyö ja järjestötieto ja vanhukset kohderyhmään Ikäihmiset.",
    subjectNone: "Ei sanoja nimen lisäksi.",
    removeFromSubject: (word: string, subject: string) => `Poista ${word} kohdasta ${subject}`,
    addToSubject: "Lisää sanoja",
    subject: "Teema, aihe, kohderyhmä tai näkökulma",
    chooseSubject: "Valitse luettelosta",
    subjectWords: "Sanat",
    subjectWordsHint:
      "Erota sanat pilkuilla tai kirjoita kukin omalle rivilleen. Sana voi olla myös 2–5 sanan ilmaus. Kirjoita perusmuodossa, millä kielellä tahansa. Esimerkiksi: kolmas sektori, kumppanuuspöytä.",
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
      subject: {
        subject: "Valitse teema, aihe, kohderyhmä tai näkökulma luettelosta.",
        empty: words.wordMissing,
        "too-long": words.textTooLong,
        letters: words.lettersOnly,
        "many-words": words.fiveWordsAtMost,
        same: "Haku löytää jo tällä nimellä.",
        there: "Tämä sana on jo luettelossa.",
      },
      ofWord: (word: string, fault: string) => `”${word}”: ${fault}`,
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
