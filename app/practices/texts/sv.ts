import type { Texts } from "./fi.ts";

/** In Swedish: what publishing and importing say. */
export const sv: Texts = {
  intake: {
    unknownKey: (key) =>
      `okänd uppgift ”${key}”: läs den som en annan uppgift (--map "${key}=…") eller utelämna de okända (--drop-unknown)`,
    titleFromHeading: (title) => `rubriken togs från textens första rubrik: ${title}`,
    titleFromName: (title) => `rubriken togs från filens namn: ${title}`,
    unknownValues: (values: string, kept: boolean) =>
      kept ? `de här är inga ämnen, de finns i slutet av texten: ${values}` : `de här lämnades bort: ${values}`,
    keywords: (values: string) => `Nyckelord: ${values}`,
    summaryFromText: "sammanfattningen togs från första stycket",
  },
  takeOver: "Övertagen",
  history: {
    notes: { added: "tillagt:", removed: "borttaget:" },
    labels: { added: "Tillagt", removed: "Borttaget" },
    moved: { added: "Flyttat hit", removed: "Flyttat härifrån" },
    unchanged: (count) => `… ${count} delar oförändrade …`,
  },
  owning: {
    ended: (year) => `Markerad som avslutad ${year}`,
    handedOver: (name) => `Överlåten till organisationen: ${name}`,
    shared: (name) => `Tillagd som medägare: ${name}`,
    left: (name) => `Inte längre medägare: ${name}`,
  },
  redaction: {
    reasons: {
      personal: "personuppgifter",
      health: "uppgifter om hälsa eller behov av stöd",
      copyright: "upphovsrätt",
      harmful: "felaktiga eller skadliga uppgifter",
      legal: "annan laglig grund",
      retention: "lagringstiden har gått ut",
    },
    removed: {
      passage: (date: string, reason: string) => `Avsnittet borttaget ${date}: ${reason}`,
      version: (date: string, reason: string) => `Versionen borttagen ${date}: ${reason}`,
      comment: (date: string, reason: string) => `Kommentaren borttagen ${date}: ${reason}`,
      file: (date: string, reason: string) => `Filen borttagen ${date}: ${reason}`,
    },
    again: (date: string, reason: string) =>
      `texten innehåller ett avsnitt som har tagits bort för gott ${date} (${reason}): ta bort det ur texten`,
    wholeAgain: (date: string, reason: string) => `den här texten har tagits bort för gott ${date} (${reason})`,
  },
  publish: {
    badSlug: (slug) =>
      `beteckningen ”${slug}” duger inte: använd små bokstäver a–z, siffror och bindestreck, högst 80 tecken`,
    reservedSlug: (slug) => `beteckningen ”${slug}” är reserverad, välj en annan`,
    unknownOrganisation: (name) =>
      `okänd organisation ”${name}”: kontrollera kommunens eller organisationens beteckning`,
    unknownTheme: (name, known) => `okänt tema ”${name}”, kända: ${known}`,
    unknownTopic: (name, known) => `okänt ämne ”${name}”, kända: ${known}`,
    unknownTargetGroup: (name, known) => `okänd målgrupp ”${name}”, kända: ${known}`,
    unknownViewpoint: (name, known) => `okänd aspekt i TEAviisari ”${name}”, kända: ${known}`,
    unknownPractice: (name) => `”${name}”, som det här tillämpar, har inte publicerats`,
    appliesItself: "ett arbetssätt kan inte tillämpa sig självt",
    wrongFolder: (folder, organisation) =>
      `filen ligger i mappen ”${folder}” men organisationen är ”${organisation}”: de måste vara samma`,
    duplicateSlug: (other) =>
      `en fil med samma namn finns redan i mappen ”${other}”: namnet måste vara unikt i hela nätverket`,
    unreadable: "filen kan inte läsas",
    notUtf8: "filen är inte UTF-8-text: spara den på nytt som UTF-8",
    tooLarge: "filen är för stor",
    notAFile: "är inte en vanlig fil",
    forbidden: "du kan inte publicera för den här organisationen",
    conflict: "någon annan hann publicera en ny version: jämför texterna och slå ihop dem",
    withdrawn: "arbetssättet är dolt: visa det igen innan du publicerar en ny version",
    "slug-taken": "beteckningen används redan, välj en annan",
    ownersStay: "ansvarig organisation byts på arbetssättets sida Hantera, inte i texten",
    coOwnersStay: (names) =>
      `i texten saknas en medägare (${names}): lägg till den igen, för bara organisationen själv kan avsluta sitt medägarskap`,
    coOwnerDeclined: (name) =>
      `organisationen ”${name}” ville inte bli medägare: föreslå den på nytt först när du publicerar en ny version av texten`,
    coOwnersPlain: "skriv medägarna på en rad utan YAML-referenser: alsoBy: [beteckning, annan]",
    notYourOrigin: "en text som en medlem publicerar är inte sammanställd ur offentliga källor: ta bort raden origin",
  },
};
