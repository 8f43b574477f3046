import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: practice. */
export const en: Texts = {
  decision: {
    brief: "One-page brief for decision-makers",
    innokyla: words.copyForInnokyla,
  },
  viewpoints: {
    title: words.teaviisariViewpoints,
    none: "This practice has not been classified by the viewpoints of TEAviisari.",
    by: {
      editors: "The practice strengthens these viewpoints. The editors made the classification from the text.",
      writer: "The practice strengthens these viewpoints. The author made the classification.",
    },
    others: (count) => (count === 1 ? "1 other practice too" : `${count} other practices too`),
    alone: "no others have been classified here yet",
    what: "TEAviisari is THL's service that describes how a municipality promotes health.",
    link: "Go to TEAviisari (teaviisari.fi)",
  },
  report: "Report an error or unsuitable content",
  cite: {
    title: "How to cite",
    editors: "Editors of Vertaiskunta",
    fixed: "The address always leads to this version, even if the description changes later.",
  },
  below: "For those who adopt this",
  contents: "Contents",
  notFound: "Public sources do not tell:",
  exampleMore: "Public sources held little information. The organisation described can complete the text.",
  published: (date) => `Published ${date}`,
  updated: (date) => `Updated ${date}`,
  revision: (number) => `version ${number}`,
  ofTheme: "Other practices on the same themes and topics",
  ofOrganisation: "Other practices from the same municipality or organisation",
  family: {
    title: "Descriptions based on the same model",
    lead: (count) => `There are ${count} descriptions in all. An indented one applies the one above it.`,
    here: "this description",
    leftOut: (count) => `${count} descriptions are left out because the list would be too long.`,
  },
  missing: {
    title: "Not yet in the description",
    ask: "Ask in the discussion",
    complete: "Complete the description",
    shortMore: "Only a title and a summary, or a short text, have been published so far.",
  },
};
