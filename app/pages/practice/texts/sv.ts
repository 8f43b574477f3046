import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: practice. */
export const sv: Texts = {
  decision: {
    brief: "Sammandrag på en sida för beslutsfattare",
    innokyla: words.copyForInnokyla,
  },
  viewpoints: {
    title: words.teaviisariViewpoints,
    none: "Denna praxis har inte klassificerats enligt synvinklarna i TEAviisari.",
    by: {
      editors: "Praxisen stärker dessa synvinklar. Klassificeringen är redaktionens, gjord utifrån texten.",
      writer: "Praxisen stärker dessa synvinklar. Klassificeringen är skribentens.",
    },
    others: (count) => (count === 1 ? "även 1 annan praxis" : `även ${count} andra`),
    alone: "inga andra har ännu klassificerats här",
    what: "TEAviisari är THL:s tjänst som beskriver kommunens arbete för att främja hälsa.",
    link: "Gå till TEAviisari (teaviisari.fi)",
  },
  report: "Anmäl ett fel eller olämpligt innehåll",
  cite: {
    title: "Så hänvisar du",
    fixed: "Adressen leder alltid till den här versionen, också om beskrivningen senare ändras.",
  },
  below: "Till den som tillämpar",
  contents: "Innehåll",
  exampleMore:
    "De offentliga källorna hade bara lite information. Den beskrivna organisationen kan komplettera texten.",
  published: (date) => `Publicerad ${date}`,
  updated: (date) => `Uppdaterad ${date}`,
  revision: (number) => `version ${number}`,
  ofTheme: "Om samma teman och ämnen",
  ofOrganisation: "Från samma kommun eller organisation",
  family: {
    title: "Praxisens versioner",
    lead: (count) =>
      `Originalet och dess versioner har sammanlagt ${count} beskrivningar. En indragen beskrivning tillämpar den ovanför.`,
    here: "den här beskrivningen",
    leftOut: (count) => `${count} beskrivningar saknas i listan, som annars skulle bli för lång.`,
  },
  missing: {
    title: "Detta berättar beskrivningen inte ännu",
    ask: "Fråga i diskussionen",
    shortMore: "Av detta har hittills publicerats bara rubrik och sammanfattning eller en kort text.",
  },
};
