import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: picks. */
export const fi = {
  file: {
    title: words.picksForWellbeingPlan,
    fileName: "poiminnat-hyvinvointisuunnitelmaan",
    taken: (date: string) => `Poimittu ${date} Vertaiskunnasta:`,
    how: "Tekstit ovat käytäntöjen omista kuvauksista. Tarkista tiedot lähteistä ja muokkaa ne omaan suunnitelmaanne sopiviksi.",
    withdrawn: "Luettelossa oli myös käytäntöjä, jotka on poistettu näkyvistä. Ne eivät ole tässä tiedostossa:",
    unknown: "Näitä luettelon käytäntöjä ei löytynyt palvelusta:",
    untold: words.notTold,
    who: words.who,
    stage: words.stage,
    years: words.years,
    contact: words.contact,
    parts: {
      aims: "Tavoitteet",
      measures: "Toimenpiteet",
      indicators: "Mittarit ja tulokset",
      audience: words.targetGroup,
      resources: "Resurssit ja kustannukset",
      adopters: "Soveltajien kokemukset",
      sources: words.sources,
    },
    measured: "Mitatut muutokset",
    noAdopters: "Palveluun ei ole kirjattu soveltajia.",
    moreAdopters: (count: number) => `Soveltajia on lisäksi ${count}. Lue heistä käytännön sivulta.`,
    rest: "Kuvauksessa on lisäksi:",
    isCut: "Kuvaus on pitkä, ja tässä on vain sen alku. Lue loput käytännön sivulta.",
    page: "Käytännön sivu:",
    revision: (number: number, date: string) => `Tiedot versiosta ${number}, ${date}.`,
    noSources: "Lähteitä ei ole ilmoitettu.",
    busy: "Tiedostoja tehdään juuri nyt monelle muulle. Yritä hetken kuluttua uudelleen.",
    licenceTitle: "Lisenssi",
    licence:
      "Tekstejä saa käyttää ja muokata lisenssillä Creative Commons Nimeä 4.0 Kansainvälinen (CC BY 4.0). Mainitse organisaatio, Vertaiskunta, lisenssi ja muutokset.",
  },
  title: words.picksForWellbeingPlan,
  /** With a place to break it: the longest word is wider than a telephone. */
  heading: "Poiminnat hyvinvointi\u00ADsuunnitelmaan",
  lead: "Kerää käytäntöjä luetteloksi ja ota siitä teksti hyvinvointisuunnitelman pohjaksi: tavoitteet, toimenpiteet, mittarit, kohderyhmä, resurssit ja lähteet.",
  take: "Ota luettelo mukaan",
  takeLead:
    "Tiedostossa ovat kaikki poiminnat tässä järjestyksessä. Jos kuvauksessa ei kerrota jotakin, se sanotaan tiedostossa.",
  docx: "Lataa Word-tiedostona (.docx)",
  text: "Lataa tekstinä (.txt)",
  count: (count: number) => (count === 1 ? "1 käytäntö" : `${count} käytäntöä`),
  empty: "Luettelossa ei ole vielä käytäntöjä. Hae niitä alta tai valitse käytännön sivulla ”Lisää poimintoihin”.",
  up: "Ylemmäs",
  down: "Alemmas",
  remove: words.remove,
  upNamed: (title: string) => `Siirrä ylemmäs: ${title}`,
  downNamed: (title: string) => `Siirrä alemmas: ${title}`,
  removeNamed: (title: string) => `Poista luettelosta: ${title}`,
  clear: "Tyhjennä luettelo",
  undo: "Palauta tyhjennetty luettelo",
  search: "Lisää käytäntöjä",
  searchLabel: "Hae käytäntöjä",
  searchHint: "Esimerkiksi ikääntyneiden liikunta.",
  searchButton: words.search,
  found: (total: number, words: string, shown: number) =>
    total === 0
      ? `Haulla ”${words}” ei löytynyt käytäntöjä. Kokeile toista sanaa.`
      : total > shown
        ? `Haulla ”${words}” löytyi ${total} käytäntöä. Tässä ovat osuvimmat ${shown}.`
        : `Haulla ”${words}” löytyi ${total === 1 ? "1 käytäntö" : `${total} käytäntöä`}.`,
  isPicked: "On jo luettelossa",
  address: "Luettelon osoite",
  addressHint: "Kuka tahansa näkee luettelon tällä osoitteella. Osoitteessa on vain käytäntöjen tunnuksia.",
  addressOnly:
    "Luettelo on vain tämän sivun osoitteessa. Tallenna osoite kirjanmerkiksi tai lähetä se työkaverille. Kun selaat samassa välilehdessä, selain muistaa luettelon, kunnes suljet välilehden.",
  keptHint: "Luettelo on tallessa tunnuksellasi. Sitä eivät näe muut, ellet anna heille osoitetta.",
  save: "Lisää nämä omiin poimintoihin",
  saveLead: "Luettelon sisältö on vain tämän sivun osoitteessa. Voit lisätä sen käytännöt omaan luetteloosi.",
  signIn: "Kirjaudu ja tallenna luettelo",
  own: "Omat poiminnat",
  renamedTitle: "Näiden osoite on muuttunut. Ne ovat luettelossa:",
  withdrawn: "Nämä on poistettu näkyvistä, joten niitä ei oteta mukaan:",
  unknown: "Näitä ei löytynyt palvelusta, joten niitä ei oteta mukaan:",
  tooMany: (count: number, most: number) =>
    `Osoitteessa on ${count} käytäntöä. Luettelossa voi olla niitä enintään ${most}, joten alla ovat ensimmäiset ${most}.`,
  tooManyHelp: "Loput ovat näissä luetteloissa:",
  further: (from: number, to: number) => (from === to ? `Käytäntö ${from}` : `Käytännöt ${from}–${to}`),
  done: {
    lisaa: "Luetteloa on täydennetty.",
    poista: "Käytäntö on poistettu luettelosta.",
    ylos: "Käytäntö on siirretty ylemmäs.",
    alas: "Käytäntö on siirretty alemmas.",
    tyhjenna: "Luettelo on tyhjennetty.",
  },
  faults: {
    expired: "Kirjautuminen on vanhentunut, joten mitään ei muutettu. Kirjaudu ja yritä uudelleen.",
    full: "Omissa poiminnoissa voi olla enintään 50 käytäntöä, joten mitään ei lisätty. Poista luettelosta jotakin tai lataa se tiedostona ja tyhjennä se.",
    unknown: "Käytäntöä ei löytynyt. Se on ehkä poistettu näkyvistä. Mitään ei muutettu.",
    forbidden: "Kirjaudu ensin.",
  },
};

export type Texts = typeof fi;
