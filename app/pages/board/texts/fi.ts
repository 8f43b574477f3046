import { formatNumber } from "#app/i18n/format.ts";
import { words } from "#app/i18n/shared/fi-words.ts";
import { year } from "./fi-year.ts";

const number = (value: number) => formatNumber("fi", value);

/** In Finnish: board. */
export const fi = {
  year,
  lead: "Sivulla näet, mistä teemoista verkostossa on käytäntöjä ja soveltajia, mistä niitä puuttuu ja mitkä asiat odottavat toimia. Sivun näkevät vain koordinaattorit.",
  waiting: "Mitkä asiat odottavat",
  tiles: {
    kysymykset: words.unansweredQuestions,
    luonnokset: words.stuckDrafts,
    vahvistamatta: words.unconfirmedWriteUps,
    haut: "Haut, joilla ei löytynyt mitään",
  },
  tileHow: {
    kysymykset: "odottaneet vähintään 14 päivää",
    luonnokset: "tallennettu viimeksi vähintään 30 päivää sitten",
    vahvistamatta: "ei päivitetty eikä vahvistettu 12 kuukauteen",
    haut: "eri hakuja viimeisten 90 päivän aikana",
  },
  mostSearched: (queries: string) => `Useimmin: ${queries}`,
  overMany: (count: number) => `yli ${number(count)}`,
  periods: "Teemat kaudelta",
  practices: {
    title: "Käytännöt teemoittain ja kokoluokittain",
    lead: "Luku avaa luettelon. Kahden teeman käytäntö on kummallakin rivillä. Erikokoisten kuntien yhteinen käytäntö on jokaisen koon sarakkeessa. Yhteensä-luvuissa se on kerran.",
    gaps: (gaps: number) =>
      gaps === 0
        ? "Jokaisesta teemasta on käytäntö jokaisessa kokoluokassa ja hyvinvointialueilla."
        : `Ruutuja, joissa teemasta ei ole yhtään käytäntöä kyseisessä kokoluokassa tai hyvinvointialueilla: ${number(gaps)}. Niissä lukee ”ei yhtään”, ja ne avaavat luettelon verkoston jäsenistä, joilta voit kysyä.`,
    none: words.none,
    cell: (theme: string, column: string, count: number) =>
      `${theme}, ${column}: ${count === 0 ? "ei yhtään käytäntöä" : count === 1 ? "1 käytäntö" : `${number(count)} käytäntöä`}`,
  },
  cards: {
    title: "Soveltamiset teemoittain ja kokoluokittain",
    lead: "Teema on sovellettavan käytännön, koko soveltavan organisaation. Mukana ovat myös vain jäsenille näkyvät kortit ja kuvauksista kootut soveltamiset. Pelkkä kiinnostus on laskettu erikseen.",
    none: words.none,
    interested: (count: number) => `kiinnos\u00adtuneita ${number(count)}`,
    cell: (theme: string, column: string, count: number) =>
      `${theme}, ${column}: ${count === 0 ? "ei yhtään soveltamista" : count === 1 ? "1 soveltaminen" : `${number(count)} soveltamista`}`,
    interestedCell: (theme: string, column: string, count: number) =>
      `${theme}, ${column}: kiinnostuneita ${number(count)}`,
  },
  states: { title: "Soveltamiset vaiheittain", lead: "Samat soveltamiset sen mukaan, miten pitkällä ne ovat." },
  theme: words.theme,
  noTheme: "Ei mikään näistä teemoista",
  allThemes: "Yhteensä",
  municipalities: "Kunnat asukasluvun mukaan",
  columns: {
    "alle-5000": words.under5000,
    "5000-9999": words.from5000,
    "10000-19999": words.from10000,
    "20000-49999": words.from20000,
    "50000-99999": words.from50000,
    "vahintaan-100000": "vähintään 100\u00a0000",
    hyvinvointialueet: "Hyvinvointi\u00adalueet",
    muut: "Muut",
  },
  columnNames: { hyvinvointialueet: "hyvinvointialueet", muut: "muut organisaatiot", all: "yhteensä" },
  members: (count: number) => (count === 1 ? "1 jäsen" : `${number(count)} jäsentä`),
  unknownState: words.stageUnknown,
  table: words.downloadTable,
  tableOf: "Lataa taulukkona (CSV): puutteet ja tilannekuva",
  report: "Luvut toimintakertomukseen",
  reportLead:
    "Vuoden julkaisut, soveltamiset, keskustelu ja jäsenet lukuina. Kunkin luvun kohdalla kerrotaan, miten se on laskettu.",
  reportLink: "Avaa vuoden luvut",
  back: "Takaisin sivulle Puutteet ja tilannekuva",
  list: {
    titles: {
      kysymykset: words.unansweredQuestions,
      luonnokset: words.stuckDrafts,
      vahvistamatta: words.unconfirmedWriteUps,
      kaytannot: words.practices,
      soveltamiset: words.adoptions,
    },
    leads: {
      kysymykset:
        "Kysymykset, joiden esittämisestä on vähintään 14 päivää ja joiden vastaukseksi ei ole merkitty mitään. Pisimpään odottanut ensin.",
      luonnokset:
        "Käytäntöjen ja soveltamiskorttien luonnokset, joita ei ole tallennettu 30 päivään. Luonnosten sisältöä ei näytetä tässä. Pisimpään odottanut ensin.",
      vahvistamatta:
        "Kuvaukset, joita kukaan ei ole päivittänyt eikä vahvistanut 12 kuukauteen. Pisimpään odottanut ensin.",
      kaytannot: "Käytännöt, viimeksi julkaistu ensin. Vuoden vahvistamatta olleet ovat lopussa.",
      soveltamiset: "Soveltamiset, viimeksi tallennettu ensin. Kuvauksista kootut ovat lopussa.",
    },
    none: {
      kysymykset: "Yksikään kysymys ei ole odottanut vastausta 14 päivää.",
      luonnokset: "Yksikään luonnos ei ole ollut koskematta 30 päivää.",
      vahvistamatta: "Jokainen kuvaus on päivitetty tai vahvistettu 12 kuukauden sisällä.",
      kaytannot: "Tästä ei ole yhtään käytäntöä.",
      soveltamiset: "Tästä ei ole yhtään soveltamista.",
    },
    count: (count: number) => `Luettelossa: ${number(count)}.`,
    more: (count: number) => `Luetteloon mahtuu ${number(count)}, ja odottavia on enemmän.`,
    waited: (days: number) => (days === 1 ? "odottanut 1 päivän" : `odottanut ${number(days)} päivää`),
    published: (date: string) => `julkaistu ${date}`,
    saved: (date: string) => `tallennettu ${date}`,
    on: (title: string) => `käytännöstä ${title}`,
    replies: (count: number) =>
      count === 0
        ? "ei vastauksia"
        : count === 1
          ? "1 vastaus, jota ei ole merkitty"
          : `${number(count)} vastausta, joita ei ole merkitty`,
    newDraft: "luonnos uudesta käytännöstä",
    changeDraft: "luonnos muutoksesta julkaistuun käytäntöön",
    cardDraft: "soveltamiskortin luonnos",
    untitled: "Luonnos ilman otsikkoa",
    hiddenTitle: "Luonnos",
    gathered: words.compiledFromPublicSources,
    gatheredCard: "koottu kuvauksesta",
    membersOnly: "vain jäsenille",
    members: "Verkoston jäsenet tässä ryhmässä",
    membersLead: "Näiltä jäseniltä voit kysyä, onko niillä teemaan liittyviä käytäntöjä.",
    membersNone: "Verkostossa ei ole jäseniä tässä ryhmässä.",
    size: words.size,
    state: words.stage,
    applying: "kaikki paitsi kiinnostuneet",
    columns: {
      what: "Mikä",
      whose: "Kenen",
      about: "Tieto",
      day: "Päivä",
      days: "Päiviä kulunut",
      address: "Osoite",
    },
  },
  files: {
    board: "puutteet",
    kysymykset: "kysymykset-ilman-vastausta",
    luonnokset: "pysahtyneet-luonnokset",
    vahvistamatta: "vahvistamattomat-kuvaukset",
    kaytannot: "kaytannot",
    soveltamiset: "soveltamiset",
    year: "vuoden-luvut",
  },
  boardColumns: { theme: words.theme, size: words.size, members: words.networkMembers, practices: words.practiceTotal },
};

export type Texts = typeof fi;
