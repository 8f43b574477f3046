import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: spread. */
export const sv: Texts = {
  marks: {
    owner: "Ruta på spetsen: arbetssättets ägare",
    applies: "Fylld cirkel: i bruk eller prövas",
    other: "Ofylld cirkel: planeras, har avslutats eller skedet okänt",
  },
  markNames: { owner: "ägare", applies: "i bruk eller prövas", other: "planeras, har avslutats eller skedet okänt" },
  moved: words.movedMarks,
  notOnMap: (names) => `Kartan visar bara kommuner. I tabellen finns också: ${names}.`,
  nobodyOnMap: "Ingen kommun är med, så det finns ingen karta.",
  skip: "Hoppa över kartan, gå till tabellen",
  leftOut: (count) =>
    `${count} organisationer saknas på kartan och i tabellen, eftersom sidan annars skulle bli för lång.`,
  organisation: words.organisation,
  practice: {
    here: "Vilka tillämpar",
    title: (title) => `Vilka tillämpar: ${title}`,
    lead: (owners, adopters) =>
      `${owners === 1 ? "1 ägare" : `${owners} ägare`}, ${adopters === 1 ? "1 tillämpare" : `${adopters} tillämpare`}.`,
    none: words.nobodyApplied,
    map: "Ägaren och de som tillämpar på karta",
    table: "Ägaren och de som tillämpar i en tabell",
    stage: words.stage,
    owner: "Ägare",
    card: "Hela kortet",
    cardOf: (name) => `Hela kortet: ${name}`,
    back: words.backToPractice,
  },
  theme: {
    here: "Temat på karta",
    title: (name) => `Temat på karta: ${name}`,
    lead: "Kommuner och andra organisationer som har arbetssätt inom temat eller tillämpar andras.",
    none: "Inom temat har inga arbetssätt ännu publicerats.",
    map: "Temats arbetssätt på karta",
    table: "Samma som tabell",
    owned: "Egna",
    applied: "Tillämpar",
    ownedOf: (name, count) => `${name}: ${count} egna arbetssätt`,
    back: "Tillbaka till temat",
  },
  years: {
    nobody: "Ingen har ännu berättat att de har börjat.",
    title: "När man började",
    none: "På inget kort står ännu när man började.",
    year: words.year,
    earlier: (year) => `${year} eller tidigare`,
    started: "Började",
    soFar: "Fram till dess",
    statuses: {
      "in-use": "i bruk",
      piloting: "prövas",
      ended: words.hasEnded,
      "": "skedet okänt",
    },
    nothing: words.none,
    sum: (year, count) => `I slutet av år ${year} hade sammanlagt ${count} försök eller införanden börjat.`,
    withoutYear: (count) => `Dessutom står det på ${count} kort inte när man började.`,
    note: "Här räknas de kort som alla ser, men inte planer eller intresse. Skedet är det som står på kortet nu.",
  },
};
