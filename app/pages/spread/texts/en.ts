import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: spread. */
export const en: Texts = {
  marks: {
    owner: "Diamond: owns the practice",
    applies: "Filled circle: in use or on trial",
    other: "Hollow circle: planned, ended or stage not known",
  },
  markNames: { owner: "owner", applies: "in use or on trial", other: "planned, ended or stage not known" },
  moved: words.movedMarks,
  notOnMap: (names) => `Only municipalities are on the map. Also in the table: ${names}.`,
  nobodyOnMap: "There are no municipalities among them, so there is no map.",
  skip: "Skip the map, go to the table",
  leftOut: (count) =>
    `${count} organisations are left out of the map and the table because the page would be too long.`,
  organisation: words.organisation,
  practice: {
    here: "Who applies this",
    title: (title) => `Who applies this: ${title}`,
    lead: (owners, adopters) =>
      `${owners === 1 ? "1 owner" : `${owners} owners`}, ${adopters === 1 ? "applied by 1" : `applied by ${adopters}`}.`,
    none: words.nobodyApplied,
    map: "The owner and adopters on a map",
    table: "The owner and adopters in a table",
    stage: words.stage,
    owner: "Owner",
    card: "The whole card",
    cardOf: (name) => `The whole card: ${name}`,
    back: words.backToPractice,
  },
  theme: {
    here: "The theme on a map",
    title: (name) => `The theme on a map: ${name}`,
    lead: "Municipalities and other organisations that have practices on this theme or apply those of others.",
    none: "No practices on this theme have been published yet.",
    map: "The practices of the theme on a map",
    table: "The same as a table",
    owned: "Own",
    applied: "Applies",
    ownedOf: (name, count) => `${name}: ${count} own`,
    back: "Back to the theme",
  },
  years: {
    nobody: "No one has reported starting yet.",
    title: "When it began",
    none: "No card says yet when it began.",
    year: words.year,
    earlier: (year) => `${year} or earlier`,
    started: "Began",
    soFar: "By then",
    statuses: {
      "in-use": "in use",
      piloting: "on trial",
      ended: words.hasEnded,
      "": "stage not known",
    },
    nothing: words.none,
    sum: (year, count) =>
      `By the end of ${year}, ${count === 1 ? "1 trial or use" : `${count} trials or uses`} had begun in all.`,
    withoutYear: (count) =>
      count === 1
        ? "In addition, 1 card does not say when it began."
        : `In addition, ${count} cards do not say when it began.`,
    note: "These are the cards that everyone sees, without plans and interest. The stage is the one on the card now.",
  },
};
