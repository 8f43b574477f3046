import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: picks. */
export const sv: Texts = {
  file: {
    title: words.picksForWellbeingPlan,
    fileName: "urval-for-valfardsplanen",
    taken: (date: string) => `Hämtat ${date} från Vertaiskunta:`,
    how: "Texterna kommer ur arbetssättens egna beskrivningar. Kontrollera uppgifterna i källorna och anpassa dem till er egen plan.",
    withdrawn: "I listan fanns också arbetssätt som har dolts. De finns inte i den här filen:",
    unknown: "Dessa i listan hittades inte i tjänsten:",
    untold: words.notTold,
    who: words.who,
    stage: words.stage,
    years: words.years,
    contact: words.contact,
    parts: {
      aims: "Mål",
      measures: "Åtgärder",
      indicators: "Indikatorer och resultat",
      audience: words.targetGroup,
      resources: "Resurser och kostnader",
      adopters: "Erfarenheter av att tillämpa",
      sources: words.sources,
    },
    measured: "Uppmätta förändringar",
    noAdopters: "Inga tillämpare har antecknats i tjänsten.",
    moreAdopters: (count: number) => `Ytterligare ${count} tillämpar detta. Läs om dem på arbetssättets sida.`,
    rest: "Beskrivningen innehåller dessutom:",
    isCut: "Beskrivningen är lång, och här finns bara början av den. Läs resten på arbetssättets sida.",
    page: "Arbetssättets sida:",
    revision: (number: number, date: string) => `Uppgifterna är ur version ${number}, ${date}.`,
    noSources: "Inga källor har uppgetts.",
    busy: "Just nu görs filer för många andra. Försök igen om en stund.",
    licenceTitle: "Licens",
    licence:
      "Texterna får användas och bearbetas enligt licensen Creative Commons Erkännande 4.0 Internationell (CC BY 4.0). Ange organisationen, Vertaiskunta, licensen och ändringarna.",
  },
  title: words.picksForWellbeingPlan,
  heading: "Urval för välfärds\u00ADplanen",
  lead: "Samla arbetssätt i en lista och ta med den som text till grund för välfärdsplanen: mål, åtgärder, indikatorer, målgrupp, resurser och källor.",
  take: "Ta med listan",
  takeLead:
    "Filen innehåller hela urvalet i den här ordningen. Om något inte framgår av beskrivningen står det så i filen.",
  docx: "Ladda ner som Word-fil (.docx)",
  text: "Ladda ner som text (.txt)",
  count: (count: number) => `${count} arbetssätt`,
  empty: "Listan är tom. Sök arbetssätt nedan eller välj ”Lägg till i urvalet” på ett arbetssätts sida.",
  up: "Uppåt",
  down: "Nedåt",
  remove: words.remove,
  upNamed: (title: string) => `Flytta uppåt: ${title}`,
  downNamed: (title: string) => `Flytta nedåt: ${title}`,
  removeNamed: (title: string) => `Ta bort ur listan: ${title}`,
  clear: "Töm listan",
  undo: "Återställ listan",
  search: "Lägg till arbetssätt",
  searchLabel: "Sök arbetssätt",
  searchHint: "Till exempel motion för äldre.",
  searchButton: words.search,
  found: (total: number, words: string, shown: number) =>
    total === 0
      ? `Sökningen ”${words}” gav inga träffar. Pröva med ett annat ord.`
      : total > shown
        ? `Sökningen ”${words}” gav ${total} arbetssätt. Här är de ${shown} bästa träffarna.`
        : `Sökningen ”${words}” gav ${total} arbetssätt.`,
  isPicked: "Finns redan i listan",
  address: "Listans adress",
  addressHint: "Vem som helst ser listan med den här adressen. Adressen innehåller bara arbetssättens beteckningar.",
  addressOnly:
    "Listan finns bara i adressen till den här sidan. Spara adressen som bokmärke eller skicka den till en kollega. När du bläddrar i samma flik minns webbläsaren listan tills du stänger fliken.",
  keptHint: "Listan är sparad i ditt konto. Andra ser den inte, om du inte ger dem adressen.",
  save: "Lägg till dessa i mitt urval",
  saveLead:
    "Listans innehåll finns bara i adressen till den här sidan. Du kan lägga till dess arbetssätt i din egen lista.",
  signIn: "Logga in och spara listan",
  own: "Mitt urval",
  renamedTitle: "Dessa har fått en ny adress. De finns i listan:",
  withdrawn: "Dessa har dolts och kommer inte med:",
  unknown: "Dessa hittades inte i tjänsten och kommer inte med:",
  tooMany: (count: number, most: number) =>
    `Adressen innehåller ${count} arbetssätt. En lista kan ha högst ${most}, så här nedan är de ${most} första.`,
  tooManyHelp: "Resten finns i dessa listor:",
  further: (from: number, to: number) => (from === to ? `Arbetssätt ${from}` : `Arbetssätt ${from}–${to}`),
  done: {
    lisaa: "Listan har fyllts på.",
    poista: "Arbetssättet har tagits bort ur listan.",
    ylos: "Arbetssättet har flyttats uppåt.",
    alas: "Arbetssättet har flyttats nedåt.",
    tyhjenna: "Listan har tömts.",
  },
  faults: {
    expired: "Inloggningen har gått ut, så ingenting ändrades. Logga in och försök igen.",
    full: "Ditt urval kan ha högst 50 arbetssätt, så ingenting lades till. Ta bort något ur listan, eller ladda ner den som fil och töm den.",
    unknown: "Arbetssättet hittades inte. Det kan ha dolts. Ingenting ändrades.",
    forbidden: "Logga in först.",
  },
};
