import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: the year in numbers. */
export const year: Texts["year"] = {
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
    answered: "Av dem har fått svar",
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
      "Arbetssätt och modeller som publicerades första gången under året, utan startinnehållet. Även sådana som senare har dolts är med.",
    updated: "Tidigare publicerade som fick minst en ny version under året. Var och en räknas en gång.",
    publishers: "De nuvarande ägarna av de nya och uppdaterade beskrivningarna, var och en en gång.",
    gathered:
      "Startinnehåll som under året togs in i tjänsten och som koordinatorn har sammanställt ur offentliga källor.",
    made: "Kort som sparades första gången under året, även av intresserade. Dolda kort och sådana som sammanställts ur beskrivningar är inte med.",
    begun: "Kortets eget startår. Om det saknas, året då kortet första gången gällde försök eller användning.",
    inUse: "Året då kortets skede blev i bruk. Om kortet inte har gällt ett försök före det, kortets eget startår.",
    ended: "Kortets eget slutår. Om det saknas, året då skedet blev avslutat. De som har fortsatt igen räknas inte.",
    questions: "Frågor som ställdes under året, utan borttagna och dolda.",
    answered: "Årets frågor där ett svar nu har märkts.",
    answerDays:
      "Tiden från att frågan ställdes till kommentaren som har märkts som svar. Hälften av frågorna som har fått svar fick det snabbare än så.",
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
    failed: "Sökningar vars ord inte hittade något arbetssätt vid dagens sista försök. Bara de senaste 90 dagarna.",
  },
};
