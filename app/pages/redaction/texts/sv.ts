import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: removing for good. */
export const sv: Texts = {
  title: words.removeForGood,
  lead: "Ta här bort det som inte får kunna läsas, till exempel personuppgifter. Det som har tagits bort kan inte återställas. I stället står en anteckning om dag och orsak.",
  everywhere:
    "Avsnittet tas bort ur alla versioner, utkast, kommentarer, tillämpningskort, sökningen, flödena och öppna data. Tidigare säkerhetskopior och kopior som andra har sparat ändras inte.",
  things: {
    passage: "Ett avsnitt i texten",
    revision: (number: string) => `Hela version ${number}`,
    file: (name: string) => `Filen ${name}`,
    comment: words.comment,
    adoption: (name: string) => `Tillämpningskort: ${name}`,
  },
  passages: "Avsnitt som tas bort",
  passagesHint:
    "Skriv varje avsnitt på en egen rad, också böjda former av ett namn. Ett avsnitt består av hela ord. Stora och små bokstäver och textens format spelar ingen roll.",
  number: "Eller ta bort en hel version",
  files: "Eller ta bort en fil",
  of: (name: string) => `Ta bort överallt: ${name}`,
  reason: "Orsak",
  reasonHint: "Läsarna ser orsaken där avsnittet fanns.",
  preview: "Se var det tas bort",
  found: "Detta ersätts",
  places: {
    revisions: (numbers: string) => `versionerna ${numbers}`,
    drafts: (count: number) => `utkast: ${count}`,
    comments: (count: number) => `kommentarer: ${count}`,
    cards: (count: number) => `versioner av kort: ${count}`,
    files: (count: number) => `filer eller deras namn: ${count}`,
    others: (count: number) => `gamla adresser, motiveringar och meddelanden: ${count}`,
  },
  stub: (text: string) => `I stället står: ${text}`,
  newest: "Den nyaste versionen ändras, så läsarna ser anteckningen på arbetssättets sida.",
  understood: "Jag förstår att det som tas bort inte kan återställas",
  button: words.remove,
  done: "Borttaget för gott.",
  earlier: "Tidigare borttagningar",
  entry: (text: string, numbers: string) => (numbers ? `${text} (versionerna ${numbers})` : text),
  back: "Tillbaka till hanteringen",
  toPractice: words.backToPractice,
  faults: {
    passage:
      "Skriv avsnittet som ska tas bort. Varje rad måste ha minst tre bokstäver eller siffror, raderna får vara högst 20 och tecknen sammanlagt 5 000.",
    reason: "Välj en orsak.",
    nothing: "Avsnittet hittades inte. Det kan redan vara borttaget, eller så är det skrivet på annat sätt i texten.",
    already: "Detta är redan borttaget för gott.",
    slug: "Avsnittet finns i arbetssättets adress. Byt först adress i hanteringen och ta sedan bort avsnittet.",
    changed: "Texterna har ändrats under tiden. Kontrollera var det tas bort och bekräfta på nytt.",
    "not-understood": "Kryssa i rutan om du vill ta bort för gott.",
    "used-elsewhere": "Också en annan beskrivning använder filen. Be koordinatorn ta bort den.",
    busy: "Tjänsten är upptagen just nu. Ingenting togs bort. Försök igen om en stund.",
  },
};
