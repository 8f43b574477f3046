import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: themes. */
export const fi = {
  lead: "Verkosto sopii yhteiset teemat kausittain. Aiemmatkin teemat säilyvät selattavina.",
  period: (starts: number, ends: number) => `Kausi ${starts}–${ends}`,
  archived: "Päättynyt teema",
  topics: words.topics,
  topicsLead: "Aiheet eivät kuulu mihinkään kauteen.",
  none: "Tästä teemasta ei ole vielä käytäntöjä.",
  noneHelp: "Katso muut teemat tai kaikki käytännöt.",
  narrow: "Rajaa tämän teeman käytäntöjä",
  periods: "Kaudet",
  bars: {
    title: "Käytännöt teemoittain",
    theme: words.theme,
    count: words.practiceTotal,
  },
  mapLink: "Katso teema kartalla",
  pictures: {
    title: "Käytännöt kaavioina",
    link: "Katso teemat kuntakoon mukaan ja soveltaminen vuosittain",
    lead: "Mistä teemoista erikokoisissa kunnissa on käytäntöjä, ja milloin muiden käytäntöjä on alettu soveltaa.",
  },
  sizes: {
    title: "Teemat ja kuntakoot",
    lead: "Luku kertoo, kuinka monta teeman käytäntöä tämänkokoiset kunnat ovat kuvanneet tai soveltavat. Siitä pääset luetteloon.",
    band: "Asukkaita",
    short: {
      "alle-5000": words.under5000,
      "5000-9999": words.from5000,
      "10000-19999": words.from10000,
      "20000-49999": words.from20000,
      "50000-99999": words.from50000,
      "vahintaan-100000": "100 000 tai yli",
    },
    twice: "Käytäntö on monessa ruudussa, jos sillä on monta teemaa tai se on käytössä erikokoisissa kunnissa.",
    withoutSize: (count: number) =>
      count === 1
        ? "Lisäksi 1 käytäntö on hyvinvointialueen, THL:n tai kumppanin. Sillä ei ole kuntakokoa."
        : `Lisäksi ${count} käytäntöä on hyvinvointialueiden, THL:n ja kumppanien. Niillä ei ole kuntakokoa.`,
    empty: (names: string) => `Ei vielä käytäntöjä: ${names}.`,
    none: "Yhdelläkään teemalla ei ole vielä käytäntöjä.",
  },
};

export type Texts = typeof fi;
