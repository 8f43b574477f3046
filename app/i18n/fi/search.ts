/** In Finnish: the search page and the search field of every page. */
export const search = {
  search: {
    title: "Haku",
    label: "Hae käytäntöjä, kuntia ja teemoja",
    button: "Hae",
    hint: "Voit kirjoittaa sanat missä muodossa tahansa, esimerkiksi ”limingan mielen hyvinvointi”.",
    results: (count: number, query: string) =>
      count === 1 ? `1 käytäntö haulla ”${query}”` : `${count} käytäntöä haulla ”${query}”`,
    partial: "Kaikkia hakusanoja ei löytynyt samasta käytännöstä. Näissä on osa niistä.",
    members: "Jäsenet ja muut organisaatiot",
    themes: "Teemat",
    practices: "Käytännöt",
    none: (query: string) => `Haulla ”${query}” ei löytynyt käytäntöjä.`,
    noneHelp: "Kokeile näin:",
    noneTips: [
      "Tarkista kirjoitusasu.",
      "Käytä vähemmän sanoja tai yleisempiä sanoja.",
      "Kirjoita kunnan tai teeman nimi.",
    ],
    noneBrowse: "Selaa käytäntöjä teemoittain",
    noneAll: "Katso kaikki käytännöt",
    start: "Kirjoita hakukenttään, mitä etsit.",
    tooLong: "Haku otti huomioon vain 200 ensimmäistä merkkiä.",
  },
};
