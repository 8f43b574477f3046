/** In Finnish: practices picked for a wellbeing plan. */
export const picks = {
  picks: {
    title: "Poiminnat hyvinvointisuunnitelmaan",
    /** With a place to break it: the longest word is wider than a telephone. */
    heading: "Poiminnat hyvinvointi\u00ADsuunnitelmaan",
    lead: "Kerää käytäntöjä luetteloksi ja ota siitä teksti hyvinvointisuunnitelman pohjaksi: tavoitteet, toimenpiteet, mittarit, kohderyhmä, resurssit ja lähteet.",
    link: "Poiminnat hyvinvointisuunnitelmaan",
    collect: "Keräätkö hyvinvointisuunnitelmaan?",
    add: "Lisää poimintoihin",
    addNamed: (title: string) => `Lisää poimintoihin: ${title}`,
    toList: (count: number) => (count === 0 ? "Omat poiminnat" : `Omat poiminnat (${count})`),
    picked: "Tämä on poiminnoissasi.",
    take: "Ota luettelo mukaan",
    takeLead:
      "Tiedostossa ovat kaikki poiminnat tässä järjestyksessä. Jos kuvauksessa ei kerrota jotakin, se sanotaan tiedostossa.",
    docx: "Lataa Word-tiedostona (.docx)",
    text: "Lataa tekstinä (.txt)",
    count: (count: number) => (count === 1 ? "1 käytäntö" : `${count} käytäntöä`),
    empty: "Luettelossa ei ole vielä käytäntöjä. Hae niitä alta tai valitse käytännön sivulla ”Lisää poimintoihin”.",
    up: "Ylemmäs",
    down: "Alemmas",
    remove: "Poista",
    upNamed: (title: string) => `Siirrä ylemmäs: ${title}`,
    downNamed: (title: string) => `Siirrä alemmas: ${title}`,
    removeNamed: (title: string) => `Poista luettelosta: ${title}`,
    clear: "Tyhjennä luettelo",
    undo: "Palauta tyhjennetty luettelo",
    search: "Lisää käytäntöjä",
    searchLabel: "Hae käytäntöjä",
    searchHint: "Esimerkiksi ikääntyneiden liikunta.",
    searchButton: "Hae",
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
    saveLead: "Tämä luettelo on osoitteessa. Voit lisätä sen käytännöt omaan luetteloosi.",
    signIn: "Kirjaudu ja tallenna luettelo",
    own: "Omat poiminnat",
    renamedTitle: "Näiden osoite on muuttunut. Ne ovat luettelossa:",
    withdrawn: "Nämä on poistettu palvelusta, joten niitä ei oteta mukaan:",
    unknown: "Näitä ei löytynyt palvelusta, joten niitä ei oteta mukaan:",
    tooMany: (count: number, most: number) =>
      `Osoitteessa on ${count} käytäntöä. Luettelossa voi olla niitä enintään ${most}, joten alla ovat ensimmäiset ${most}.`,
    tooManyHelp: "Loput ovat näissä luetteloissa:",
    tooLong: "Osoite on liian pitkä. Luettelossa voi olla enintään 50 käytäntöä. Jaa luettelo useaan osoitteeseen.",
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
      unknown: "Käytäntöä ei löytynyt. Se on ehkä poistettu palvelusta. Mitään ei muutettu.",
      forbidden: "Kirjaudu ensin.",
    },
  },
};
