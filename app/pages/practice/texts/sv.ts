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
    none: "Arbetssättet har inte klassificerats enligt aspekterna i TEAviisari.",
    by: {
      editors: "Arbetssättet stärker dessa aspekter. Redaktionen har gjort klassificeringen utifrån texten.",
      writer: "Arbetssättet stärker dessa aspekter. Skribenten har gjort klassificeringen.",
    },
    others: (count) => (count === 1 ? "även 1 annat arbetssätt" : `även ${count} andra arbetssätt`),
    alone: "inga andra har ännu klassificerats här",
    what: "TEAviisari är THL:s tjänst som beskriver kommunens arbete för att främja hälsa.",
    link: "Gå till TEAviisari (teaviisari.fi)",
  },
  report: "Anmäl ett fel eller olämpligt innehåll",
  cite: {
    title: "Så hänvisar du",
    editors: "Vertaiskuntas redaktion",
    fixed: "Adressen leder alltid till den här versionen, också om beskrivningen senare ändras.",
  },
  below: "Till den som tillämpar",
  contents: "Innehåll",
  notFound: "I offentliga källor fanns inte:",
  exampleMore:
    "De offentliga källorna hade bara lite information. Den beskrivna organisationen kan komplettera texten.",
  published: (date) => `Publicerad ${date}`,
  updated: (date) => `Uppdaterad ${date}`,
  revision: (number) => `version ${number}`,
  ofTheme: "Andra arbetssätt om samma teman och ämnen",
  ofOrganisation: "Andra arbetssätt från samma kommun eller organisation",
  family: {
    title: "Beskrivningar som bygger på samma modell",
    lead: (count) => `Beskrivningarna är sammanlagt ${count}. En beskrivning med indrag tillämpar den ovanför.`,
    here: "den här beskrivningen",
    leftOut: (count) => `${count} beskrivningar saknas i listan, som annars skulle bli för lång.`,
  },
  missing: {
    title: "Det här saknas i beskrivningen",
    ask: "Fråga i diskussionen",
    complete: "Komplettera beskrivningen",
    shortMore: "Av detta har hittills publicerats bara rubrik och sammanfattning eller en kort text.",
  },
};
