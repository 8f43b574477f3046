/** In Finnish: the map and the bars, feeds, how to cite, earlier revisions. */
export const pictures = {
  map: {
    title: "Jäsenkunnat kartalla",
    legend: "Merkkien selitykset",
    withPractices: "Täysi merkki: kunnalta on käytäntöjä",
    withoutPractices: "Ontto merkki: ei vielä käytäntöjä",
    whoDesignated: "Vinoneliö: WHO:n nimeämä terve kaupunki",
    moved: "Lähekkäin olevien kuntien merkkejä on siirretty erilleen. Viiva osoittaa kunnan oikean paikan.",
    notOnMap: "Kartalla ovat vain kunnat. Verkostossa ovat myös:",
    skip: "Ohita kartta, siirry luetteloon",
  },
  bars: {
    title: "Käytännöt teemoittain",
    theme: "Teema",
    count: "Käytäntöjä",
  },
  feed: {
    newest: "Uusimmat käytännöt",
    of: (name: string) => `Uusimmat käytännöt: ${name}`,
    subscribe: "Seuraa uusia käytäntöjä syötteenä (Atom)",
    rights: "Tekstit saa käyttää lisenssillä CC BY 4.0.",
  },
  cite: {
    title: "Näin viittaat",
    revision: (number: number) => `versio ${number}`,
    fixed: "Osoite vie aina tähän versioon, vaikka kuvaus myöhemmin muuttuisi.",
  },
  revision: {
    here: (number: number) => `Versio ${number}`,
    isOld: (number: number, date: string) => `Tämä on aiempi versio ${number}. Se julkaistiin ${date}.`,
    isNewest: (number: number, date: string) => `Versio ${number} on uusin. Se julkaistiin ${date}.`,
    toNewest: "Siirry uusimpaan versioon",
    toPractice: "Siirry käytännön sivulle",
  },
};
