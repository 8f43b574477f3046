import { formatNumber } from "#app/i18n/format.ts";
import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

const number = (value: number) => formatNumber("sv", value);

/** In Swedish: board. */
export const sv: Texts = {
  year: {
    title: (year) => `Siffror för år ${year}`,
    name: "Årets siffror",
    lead: "Siffror för nätverkets verksamhetsberättelse. De räknas ur det som finns i tjänsten: läsarna följs inte.",
    years: words.year,
    unfinished: (date) => `Året pågår. Siffrorna visar läget ${date}.`,
    figure: "Siffra",
    value: "Antal",
    part: "Del",
    how: "Så har den räknats",
    unknown: words.unknown,
    days: (days) => `${days} dygn`,
    parts: {
      practices: words.practices,
      cards: words.adoptions,
      talk: words.discussion,
      network: "Nätverket",
      searches: words.searches,
    },
    names: {
      published: "Nya beskrivningar",
      updated: "Uppdaterade beskrivningar",
      publishers: "Organisationer som publicerade eller uppdaterade",
      gathered: "Beskrivningar hämtade ur offentliga källor",
      made: "Nya tillämpningskort",
      begun: "Försök och användning som börjat",
      inUse: "Som tagits i bruk",
      ended: "Som avslutats",
      questions: "Ställda frågor",
      answered: "Av dem besvarade",
      answerDays: "Väntan på svar, median",
      comments: "Kommentarer och svar",
      members: words.networkMembers,
      withEither: "Medlemmar med en egen beskrivning eller en tillämpning",
      withOwn: "Medlemmar med en egen beskrivning",
      withCard: "Medlemmar med en tillämpning",
      withPractice: "Medlemmar med någon beskrivning",
      active: "Personer som bidragit med innehåll",
      asked: "Sökningar",
      failed: "Av dem utan ett enda resultat",
    },
    hows: {
      published:
        "Praxis och modeller som publicerades första gången under året, utan startinnehållet. Även sådana som senare har dolts är med.",
      updated: "Tidigare publicerade som fick minst en ny version under året. Var och en räknas en gång.",
      publishers: "De nuvarande ägarna av de nya och uppdaterade beskrivningarna, var och en en gång.",
      gathered:
        "Startinnehåll som under året togs in i tjänsten och som koordinatorn har sammanställt ur offentliga källor.",
      made: "Kort som sparades första gången under året, även av intresserade. Borttagna kort och sådana som sammanställts ur beskrivningar är inte med.",
      begun:
        "Kortets eget startår. Om det inte har berättats, året då kortet första gången berättade om försök eller användning.",
      inUse:
        "Året då kortets skede blev i bruk. Om kortet inte har berättat om ett försök före det, kortets eget startår.",
      ended:
        "Kortets eget slutår. Om det inte har berättats, året då skedet blev avslutat. De som har fortsatt igen räknas inte.",
      questions: "Frågor som ställdes under året, utan borttagna och dolda.",
      answered: "Årets frågor där ett svar nu har märkts.",
      answerDays:
        "Tiden från frågan till kommentaren som märkts som svar, i besvarade frågor: hälften fick svar snabbare.",
      comments: "Kommentarer och svar som skrevs under året, utan frågor och utan borttagna och dolda.",
      members: "Medlemmarna nu, oberoende av det valda året: kommuner, välfärdsområden och andra.",
      withEither: "Nuvarande medlemmar som har det ena eller det andra av de två följande.",
      withOwn:
        "Nuvarande medlemmar med en beskrivning som ännu syns, som har publicerats före årets slut och som de själva har publicerat eller tagit över.",
      withCard: "Nuvarande medlemmar som före årets slut hade berättat på ett kort om något mer än intresse.",
      withPractice: "Som egen beskrivning, men även de som sammanställts ur offentliga källor är med.",
      active:
        "Personer som under året publicerade, sparade ett tillämpningskort eller kommenterade, var och en en gång. Det som gjorts med raderade konton går inte att räkna.",
      asked: "Räknade sökningar på söksidan. Bara de senaste 90 dagarna sparas, så siffran täcker inte hela året.",
      failed: "Sökningar vars ord inte hittade någon praxis vid dagens sista försök. Bara de senaste 90 dagarna.",
    },
  },
  lead: "Vad nätverket har praxis och tillämpningar om, vad som ännu saknas och vad som väntar på någon. Bara koordinatorer ser sidan.",
  waiting: "Vad som väntar",
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
    title: "Praxis efter tema och storlek",
    lead: "Siffran öppnar en lista. En praxis med två teman står på båda raderna. En praxis som delas av kommuner av olika storlek står i kolumnen för varje storlek. I summorna räknas den en gång.",
    gaps: (gaps) =>
      gaps === 0
        ? "Det finns praxis om varje tema i varje storleksklass och i välfärdsområdena."
        : `Rutor där det inte finns någon praxis om temat i storleksklassen eller välfärdsområdena: ${number(gaps)}. I dem står ”ingen”, och de öppnar en lista över medlemmar som man kan fråga.`,
    none: words.none,
    cell: (theme, column, count) => `${theme}, ${column}: ${count === 0 ? "ingen praxis" : `${number(count)} praxis`}`,
  },
  cards: {
    title: "Tillämpningar efter tema och storlek",
    lead: "Temat är den tillämpade praxisens och storleken den tillämpande organisationens. Även kort som bara medlemmar ser och tillämpningar som sammanställts ur beskrivningar är med. Enbart intresse räknas skilt för sig.",
    none: words.none,
    interested: (count) => `intresserade ${number(count)}`,
    cell: (theme, column, count) =>
      `${theme}, ${column}: ${count === 0 ? "ingen tillämpning" : count === 1 ? "1 tillämpning" : `${number(count)} tillämpningar`}`,
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
  tableOf: "Ladda ner som tabell (CSV): luckor och läget",
  report: "Siffror för verksamhetsberättelsen",
  reportLead:
    "Årets publiceringar, tillämpningar, diskussion och medlemmar i siffror. Vid varje siffra berättas hur den har räknats.",
  reportLink: "Öppna årets siffror",
  back: "Tillbaka till Luckor och läget",
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
        "Utkast till praxis och tillämpningskort som inte har sparats på 30 dagar. Innehållet visas inte här. Det som har väntat längst först.",
      vahvistamatta:
        "Beskrivningar som ingen har uppdaterat eller bekräftat på 12 månader. Den som har väntat längst först.",
      kaytannot: "Praxis, den senast publicerade först. De som inte har bekräftats på ett år står sist.",
      soveltamiset: "Rutans tillämpningar, den senast sparade först. De som sammanställts ur beskrivningar står sist.",
    },
    none: {
      kysymykset: "Ingen fråga har väntat på svar i 14 dagar.",
      luonnokset: "Inget utkast har varit orört i 30 dagar.",
      vahvistamatta: "Alla beskrivningar har uppdaterats eller bekräftats inom 12 månader.",
      kaytannot: "Det finns ingen praxis om detta.",
      soveltamiset: "Det finns ingen tillämpning av detta.",
    },
    count: (count) => `I listan: ${number(count)}.`,
    more: (count) => `Listan rymmer ${number(count)}, och fler väntar.`,
    waited: (days) => (days === 1 ? "har väntat 1 dag" : `har väntat ${number(days)} dagar`),
    published: (date) => `publicerad ${date}`,
    saved: (date) => `sparad ${date}`,
    on: (title) => `om praxisen ${title}`,
    replies: (count) =>
      count === 0
        ? "inga svar"
        : count === 1
          ? "1 svar som inte har märkts"
          : `${number(count)} svar som inte har märkts`,
    newDraft: "utkast till ny praxis",
    changeDraft: "utkast till ändring av publicerad praxis",
    cardDraft: "utkast till tillämpningskort",
    untitled: "Utkast utan rubrik",
    hiddenTitle: "Utkast",
    gathered: words.compiledFromPublicSources,
    gatheredCard: "sammanställd ur en beskrivning",
    membersOnly: "bara för medlemmar",
    members: "Nätverkets medlemmar i den här gruppen",
    membersLead: "Dem kan man fråga om de redan har något att berätta om temat.",
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
    kaytannot: "praxis",
    soveltamiset: "tillampningar",
    year: "arets-siffror",
  },
  boardColumns: { theme: words.theme, size: words.size, members: words.networkMembers, practices: words.practiceTotal },
};
