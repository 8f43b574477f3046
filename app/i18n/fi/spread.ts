/** In Finnish: where practices have spread, on maps and in tables, their versions, and likeness among who applies them. */
export const spread = {
  spread: {
    where: "Missä",
    seeAll: "Katso kaikki kartalla ja taulukossa",
    moreToAsk: (count: number) => `ja ${count} muuta`,
    moreCards: (shown: number, all: number) => `Tässä on ${shown} korttia, kaikkiaan niitä on ${all}.`,
    one: "Soveltaja",
    yours: "Oma kuntasi tai hyvinvointialueesi",
    /** An organisation that applies a practice, and why it is near. */
    adopter: (name: string, why: string) => `Soveltaja ${name}: ${why}`,
    compared: (name: string) => `Vertailussa ${name}: kaltaisimmat ovat ensin.`,
    change: "Vertaa toiseen kuntaan tai hyvinvointialueeseen",
    plainOrder: "Tavallinen järjestys",
    marks: {
      owner: "Vinoneliö: käytännön omistaja",
      applies: "Täysi ympyrä: käytössä tai kokeilussa",
      other: "Ontto ympyrä: suunnitteilla, päättynyt tai vaihe ei tiedossa",
    },
    markNames: {
      owner: "omistaja",
      applies: "käytössä tai kokeilussa",
      other: "suunnitteilla, päättynyt tai vaihe ei tiedossa",
    },
    moved: "Lähekkäin olevien kuntien merkkejä on siirretty erilleen. Viiva osoittaa kunnan oikean paikan.",
    notOnMap: (names: string) => `Kartalla ovat vain kunnat. Taulukossa ovat myös: ${names}.`,
    nobodyOnMap: "Mukana ei ole yhtään kuntaa, joten karttaa ei ole.",
    skip: "Ohita kartta, siirry taulukkoon",
    leftOut: (count: number) =>
      `Kartalta ja taulukosta on jätetty pois ${count} organisaatiota, koska sivusta tulisi liian pitkä.`,
    organisation: "Organisaatio",
    practice: {
      here: "Kuka soveltaa",
      title: (title: string) => `Kuka soveltaa: ${title}`,
      lead: (owners: number, adopters: number) =>
        `${owners === 1 ? "1 omistaja" : `${owners} omistajaa`}, ${adopters === 1 ? "1 soveltaja" : `${adopters} soveltajaa`}.`,
      none: "Kukaan ei ole vielä kertonut soveltaneensa tätä.",
      map: "Omistaja ja soveltajat kartalla",
      table: "Omistaja ja soveltajat taulukossa",
      stage: "Vaihe",
      owner: "Omistaja",
      card: "Koko kortti",
      cardOf: (name: string) => `Koko kortti: ${name}`,
      back: "Takaisin käytäntöön",
    },
    theme: {
      here: "Teema kartalla",
      title: (name: string) => `Teema kartalla: ${name}`,
      link: "Katso teema kartalla",
      lead: "Kunnat ja muut organisaatiot, joilla on tämän teeman käytäntöjä tai jotka soveltavat niitä.",
      none: "Tästä teemasta ei ole vielä julkaistu käytäntöjä.",
      map: "Teeman käytännöt kartalla",
      table: "Sama taulukkona",
      owned: "Omia",
      applied: "Soveltaa",
      ownedOf: (name: string, count: number) => `${name}: omia käytäntöjä ${count}`,
      back: "Takaisin teemaan",
    },
    pictures: {
      title: "Käytännöt kuvina",
      link: "Katso teemat kuntakoon mukaan ja soveltaminen vuosittain",
      lead: "Mistä teemoista erikokoisilla kunnilla on käytäntöjä, ja milloin muiden käytäntöjä on alettu soveltaa.",
    },
    sizes: {
      title: "Teemat ja kuntakoot",
      lead: "Luku kertoo, kuinka monta teeman käytäntöä tämänkokoisilla kunnilla on. Siitä pääset luetteloon.",
      band: "Asukkaita",
      short: {
        "alle-5000": "alle 5 000",
        "5000-9999": "5 000–9 999",
        "10000-19999": "10 000–19 999",
        "20000-49999": "20 000–49 999",
        "50000-99999": "50 000–99 999",
        "vahintaan-100000": "100 000 tai yli",
      },
      twice: "Usean teeman tai monen erikokoisen kunnan yhteinen käytäntö on monessa ruudussa.",
      withoutSize: (count: number) =>
        count === 1
          ? "Lisäksi 1 käytäntö on hyvinvointialueen, THL:n tai kumppanin. Sillä ei ole kuntakokoa."
          : `Lisäksi ${count} käytäntöä on hyvinvointialueiden, THL:n ja kumppanien. Niillä ei ole kuntakokoa.`,
      empty: (names: string) => `Ei vielä käytäntöjä: ${names}.`,
      none: "Yhdelläkään teemalla ei ole vielä käytäntöjä.",
    },
    years: {
      nobody: "Kukaan ei ole vielä kertonut aloittaneensa.",
      title: "Milloin aloitettiin",
      none: "Yhdessäkään kortissa ei vielä kerrota, milloin aloitettiin.",
      year: "Vuosi",
      earlier: (year: number) => `${year} tai aiemmin`,
      started: "Aloitettu",
      soFar: "Siihen mennessä",
      statuses: {
        "in-use": "käytössä",
        piloting: "kokeilussa",
        ended: "päättynyt",
        "": "vaihe ei tiedossa",
      },
      nothing: "ei yhtään",
      sum: (year: number, count: number) => `Vuoden ${year} loppuun mennessä oli aloitettu yhteensä ${count}.`,
      withoutYear: (count: number) =>
        count === 1
          ? "Lisäksi 1 kortissa ei kerrota, milloin aloitettiin."
          : `Lisäksi ${count} kortissa ei kerrota, milloin aloitettiin.`,
      note: "Mukana ovat kortit, jotka kaikki näkevät. Suunnitelmia ja kiinnostusta ei lasketa. Vaihe on se, joka kortissa lukee nyt.",
    },
    family: {
      ownVersion: (title: string) =>
        `Teet omaa versiota: ${title}. Linkki alkuperäiseen on valmiina kohdassa ”Tiedot lukijalle”.`,
      title: "Käytännön versiot",
      lead: (count: number) =>
        `Alkuperäisestä ja sen versioista on yhteensä ${count} kuvausta. Sisennetty kuvaus soveltaa yläpuolellaan olevaa.`,
      here: "tämä kuvaus",
      leftOut: (count: number) => `Luettelosta puuttuu ${count} kuvausta, koska se olisi liian pitkä.`,
    },
  },
};
