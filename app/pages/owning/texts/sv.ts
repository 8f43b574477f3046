import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: owning. */
export const sv: Texts = {
  of: (title) => `Arbetssätt: ${title}`,
  takingOver: {
    terms: "När du tar över texten publicerar du den i er organisations namn och under licensen CC BY 4.0.",
    title: words.takeOverWriteUp,
    lead: "Beskrivningen är sammanställd ur offentliga källor. När du tar över den blir den er organisations egen, och märkningen om offentliga källor försvinner.",
    check: "Läs först igenom beskrivningen. Om den behöver rättas eller tas bort kan du berätta det för oss.",
    others:
      "De andra som nämns i beskrivningen föreslås som medägare. De syns som ägare först när de godkänner förslaget.",
    button: "Ta över",
    short: "Är arbetssättet ert? Du kan ta över beskrivningen för er organisation.",
    ask: "Berätta för oss",
    taken: "Beskrivningen har redan tagits över.",
  },
  title: "Hantera arbetssättet",
  links: "Ägarens funktioner",
  manage: "Hantera",
  choose: words.chooseOrganisation,
  organisation: words.organisation,
  confirm: {
    title: words.confirmAsCurrent,
    text: "Bekräfta att beskrivningen fortfarande stämmer. Läsarna ser datumet för bekräftelsen på sidan och i listorna.",
    last: (date) => `Senast publicerad eller bekräftad ${date}.`,
    button: words.confirmAsCurrent,
    named: (title) => `Bekräfta som aktuell: ${title}`,
  },
  end: {
    title: words.markAsEnded,
    text: "Beskrivningen är fortfarande synlig och dess skede blir avslutad. En ny version skapas.",
    is: (year) => `Arbetssättet är markerat som avslutat ${year}.`,
    year: "Året då arbetssättet avslutades",
    button: words.markAsEnded,
  },
  coOwners: {
    title: words.coOwners,
    owners: (names) => `Ägare nu: ${names}`,
    link: "Föreslå en medägare eller avsluta medägarskapet",
  },
  handOver: {
    title: "Överlåt till en annan organisation",
    text: "Den andra organisationen blir genast ansvarig organisation för beskrivningen. Läsarna ser den som första ägare. Överlåtelsen antecknas i händelseloggen.",
    keep: "Den nuvarande ansvariga organisationen blir kvar som medägare",
    understood: "Jag förstår att ansvaret för beskrivningen övergår genast",
    button: "Överlåt",
  },
  rename: {
    title: words.changeAddress,
    text: "Sidan får en ny adress. De gamla adresserna leder alltid till den nya. Bytet antecknas i händelseloggen.",
    now: (address) => `Adressen nu: ${address}`,
    former: (slugs) => `Tidigare adresser: ${slugs}`,
    slug: "Ny beteckning i slutet av adressen",
    hint: "Små bokstäver a–z, siffror och bindestreck, till exempel ”narttorg-liminka”. Högst 80 tecken.",
    understood: "Jag förstår att sidans adress byts genast",
    button: words.changeAddress,
  },
  withdraw: {
    title: words.withdraw,
    text: "Beskrivningen försvinner ur listor, sökning och flöden. På dess adress ser läsarna att den har dolts och varför. Också dess bilder och filer döljs inom en timme, men kopior som andra har sparat finns kvar. Du kan visa beskrivningen igen tills lagringstiden i dataskyddsbeskrivningen har gått ut. Åtgärden antecknas i händelseloggen.",
    reason: "Orsak för läsarna",
    reasonHint: "Högst 500 tecken. Alla kan se orsaken, så skriv inga personuppgifter.",
    button: words.withdraw,
  },
  bringBack: {
    title: words.showAgain,
    text: "Beskrivningen kommer tillbaka i listor, sökning och flöden sådan som den var. Också diskussionen kommer tillbaka. Åtgärden antecknas i händelseloggen.",
    button: words.showAgain,
  },
  redaction: {
    title: words.removeForGood,
    text: "Ta bort ett avsnitt, en version eller en fil som ingen får läsa, till exempel personuppgifter. Borttagningen gäller också gamla versioner.",
    link: "Gå till borttagningen",
  },
  publicSources:
    "Beskrivningen är sammanställd ur offentliga källor. När er organisation har tagit över den kan ni bekräfta den, markera den som avslutad, dela den och överlåta den.",
  takeOver: words.takeOverWriteUp,
  all: "Organisationens alla arbetssätt",
  back: words.backToPractice,
  done: {
    confirm: "Beskrivningen är bekräftad som aktuell.",
    "mark-ended": "Arbetssättet är markerat som avslutat.",
    "hand-over": "Arbetssättet har överlåtits.",
    rename: "Adressen har bytts.",
    withdraw: words.practiceWithdrawn,
    "bring-back": "Arbetssättet visas igen.",
  },
  faults: {
    reason: words.reasonFault,
    withdrawn: "Arbetssättet är dolt. Visa det först igen.",
    "not-withdrawn": "Arbetssättet visas redan.",
    "public-sources": words.takeOverFirst,
    changed: "En ny version av beskrivningen har publicerats under tiden. Kontrollera den och försök igen.",
    "not-understood": "Kryssa för rutan om du vill fortsätta.",
    slug: "Beteckningen duger inte.",
    "slug-same": "Det här är redan arbetssättets adress.",
    "slug-taken": "Beteckningen är eller har varit adressen till ett annat arbetssätt. Välj en annan.",
    organisation: words.organisationMissing,
    "already-owner": words.alreadyOwner,
    year: "Skriv året med fyra siffror. Det kan inte vara före startåret eller i framtiden.",
    problems: "Beskrivningen kan inte publiceras så här. Rätta den först genom att redigera.",
  },
  own: {
    title: "Organisationens arbetssätt",
    of: (name) => `Arbetssätt: ${name}`,
    lead: "Först de som inte har bekräftats på ett år.",
    none: "Organisationen har ännu inga arbetssätt.",
    checked: (date) => `publicerad eller bekräftad ${date}`,
    all: "Bekräfta alla som aktuella",
    allText: (count) =>
      count === 1
        ? "Du bekräftar beskrivningen ovan sådan som den är nu."
        : `Du bekräftar de ${count} beskrivningarna ovan sådana som de är nu. De som är sammanställda ur offentliga källor bekräftas inte.`,
    confirmed: (count) =>
      count === 1 ? "1 beskrivning är bekräftad som aktuell." : `${count} beskrivningar är bekräftade som aktuella.`,
    left: (count) =>
      count === 1
        ? "1 bekräftades inte, eftersom den hade ändrats. Kontrollera den."
        : `${count} bekräftades inte, eftersom de hade ändrats. Kontrollera dem.`,
    withdrawn: "Dolda",
    withdrawnOn: (date) => `dold ${date}`,
    manageNamed: (title) => `Hantera: ${title}`,
  },
  yours: "Är arbetssättet ert? Ni kan ta över beskrivningen, rätta den eller be att få den borttagen.",
};
