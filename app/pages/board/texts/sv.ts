import { formatNumber } from "#app/i18n/format.ts";
import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";
import { year } from "./sv-year.ts";

const number = (value: number) => formatNumber("sv", value);

/** In Swedish: board. */
export const sv: Texts = {
  year,
  lead: "På sidan ser du inom vilka teman nätverket har arbetssätt och tillämpare, var de saknas och vilka ärenden som väntar på åtgärder. Bara koordinatorer ser sidan.",
  waiting: "Ärenden som väntar",
  tiles: {
    kysymykset: words.unansweredQuestions,
    luonnokset: words.stuckDrafts,
    vahvistamatta: words.unconfirmedWriteUps,
    haut: "Sökningar som inte hittade något",
  },
  tileHow: {
    kysymykset: "har väntat i minst 14 dagar",
    luonnokset: "sparades senast för minst 30 dagar sedan",
    vahvistamatta: "varken uppdaterade eller bekräftade på 12 månader",
    haut: "olika sökningar under de senaste 90 dagarna",
  },
  mostSearched: (queries) => `Oftast: ${queries}`,
  overMany: (count) => `över ${number(count)}`,
  periods: "Teman för perioden",
  practices: {
    title: "Arbetssätt efter tema och storlek",
    lead: "Siffran öppnar en lista. Ett arbetssätt med två teman står på båda raderna. Ett arbetssätt som delas av kommuner av olika storlek står i kolumnen för varje storlek. I summorna räknas det en gång.",
    gaps: (gaps) =>
      gaps === 0
        ? "Det finns arbetssätt inom varje tema i varje storleksklass och i välfärdsområdena."
        : `Rutor där det inte finns något arbetssätt inom temat i storleksklassen eller välfärdsområdena: ${number(gaps)}. I dem står ”inga”, och de öppnar en lista över medlemmar som du kan fråga.`,
    none: words.none,
    cell: (theme, column, count) =>
      `${theme}, ${column}: ${count === 0 ? "inga arbetssätt" : `${number(count)} arbetssätt`}`,
  },
  cards: {
    title: "Tillämpningar efter tema och storlek",
    lead: "Temat är det tillämpade arbetssättets och storleken den tillämpande organisationens. Även kort som bara medlemmar ser och tillämpningar som sammanställts ur beskrivningar är med. Enbart intresse räknas skilt för sig.",
    none: words.none,
    interested: (count) => `intresserade ${number(count)}`,
    cell: (theme, column, count) =>
      `${theme}, ${column}: ${count === 0 ? "inga tillämpningar" : count === 1 ? "1 tillämpning" : `${number(count)} tillämpningar`}`,
    interestedCell: (theme, column, count) => `${theme}, ${column}: intresserade ${number(count)}`,
  },
  states: { title: "Tillämpningar efter skede", lead: "Samma tillämpningar efter hur långt de har kommit." },
  theme: words.theme,
  noTheme: "Inget av dessa teman",
  allThemes: "Sammanlagt",
  municipalities: "Kommuner efter invånarantal",
  columns: {
    "alle-5000": words.under5000,
    "5000-9999": words.from5000,
    "10000-19999": words.from10000,
    "20000-49999": words.from20000,
    "50000-99999": words.from50000,
    "vahintaan-100000": "minst 100\u00a0000",
    hyvinvointialueet: "Välfärds\u00adområden",
    muut: "Andra",
  },
  columnNames: { hyvinvointialueet: "välfärdsområden", muut: "andra organisationer", all: "sammanlagt" },
  members: (count) => (count === 1 ? "1 medlem" : `${number(count)} medlemmar`),
  unknownState: words.stageUnknown,
  table: words.downloadTable,
  tableOf: "Ladda ner som tabell (CSV): luckor och lägesbild",
  report: "Siffror för verksamhetsberättelsen",
  reportLead:
    "Årets publiceringar, tillämpningar, diskussion och medlemmar i siffror. Vid varje siffra står hur den har räknats.",
  reportLink: "Öppna årets siffror",
  back: "Tillbaka till Luckor och lägesbild",
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
        "Frågor som ställdes för minst 14 dagar sedan och där inget har märkts som svar. Den som har väntat längst först.",
      luonnokset:
        "Utkast till arbetssätt och tillämpningskort som inte har sparats på 30 dagar. Innehållet visas inte här. Det som har väntat längst först.",
      vahvistamatta:
        "Beskrivningar som ingen har uppdaterat eller bekräftat på 12 månader. Den som har väntat längst först.",
      kaytannot: "Arbetssätt, det senast publicerade först. De som inte har bekräftats på ett år står sist.",
      soveltamiset: "Tillämpningar, den senast sparade först. De som sammanställts ur beskrivningar står sist.",
    },
    none: {
      kysymykset: "Ingen fråga har väntat på svar i 14 dagar.",
      luonnokset: "Inget utkast har varit orört i 30 dagar.",
      vahvistamatta: "Alla beskrivningar har uppdaterats eller bekräftats inom 12 månader.",
      kaytannot: "Det finns inga arbetssätt om detta.",
      soveltamiset: "Det finns inga tillämpningar av detta.",
    },
    count: (count) => `I listan: ${number(count)}.`,
    more: (count) => `Listan rymmer ${number(count)}, och fler väntar.`,
    waited: (days) => (days === 1 ? "har väntat 1 dag" : `har väntat ${number(days)} dagar`),
    published: (date) => `publicerad ${date}`,
    saved: (date) => `sparad ${date}`,
    on: (title) => `om arbetssättet ${title}`,
    replies: (count) =>
      count === 0
        ? "inga svar"
        : count === 1
          ? "1 svar som inte har märkts"
          : `${number(count)} svar som inte har märkts`,
    newDraft: "utkast till nytt arbetssätt",
    changeDraft: "utkast till ändring av ett publicerat arbetssätt",
    cardDraft: "utkast till tillämpningskort",
    untitled: "Utkast utan rubrik",
    hiddenTitle: "Utkast",
    gathered: words.compiledFromPublicSources,
    gatheredCard: "sammanställd ur en beskrivning",
    membersOnly: "bara för medlemmar",
    members: "Nätverkets medlemmar i den här gruppen",
    membersLead: "De här medlemmarna kan du fråga om de har arbetssätt inom temat.",
    membersNone: "Nätverket har inga medlemmar i den här gruppen.",
    size: words.size,
    state: words.stage,
    applying: "alla utom intresserade",
    columns: { what: "Vad", whose: "Vems", about: "Uppgift", day: "Dag", days: "Dagar som gått", address: "Adress" },
  },
  files: {
    board: "luckor",
    kysymykset: "fragor-utan-svar",
    luonnokset: "utkast-som-stannat-av",
    vahvistamatta: "obekraftade-beskrivningar",
    kaytannot: "arbetssatt",
    soveltamiset: "tillampningar",
    year: "arets-siffror",
  },
  boardColumns: { theme: words.theme, size: words.size, members: words.networkMembers, practices: words.practiceTotal },
};
