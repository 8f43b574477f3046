import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: spread. */
export const en: Texts = {
  marks: {
    owner: "Diamond: owns the practice",
    applies: "Full circle: in use or on trial",
    other: "Hollow circle: planned, ended or stage not known",
  },
  markNames: { owner: "owner", applies: "in use or on trial", other: "planned, ended or stage not known" },
  moved: "Marks close to each other have been moved apart. A line shows where the municipality really is.",
  notOnMap: (names) => `Only municipalities are on the map. Also in the table: ${names}.`,
  nobodyOnMap: "There are no municipalities among them, so there is no map.",
  skip: "Skip the map, go to the table",
  leftOut: (count) => `${count} organisations are left out of the map and the table, for the page would be too long.`,
  organisation: words.organisation,
  practice: {
    here: "Who applies",
    title: (title) => `Who applies: ${title}`,
    lead: (owners, adopters) =>
      `${owners === 1 ? "1 owner" : `${owners} owners`}, ${adopters === 1 ? "applied by 1" : `applied by ${adopters}`}.`,
    none: words.nobodyApplied,
    map: "The owner and who applies it on a map",
    table: "The owner and who applies it in a table",
    stage: words.stage,
    owner: "Owner",
    card: "The whole card",
    cardOf: (name) => `The whole card: ${name}`,
    back: words.backToPractice,
  },
  theme: {
    here: "The theme on a map",
    title: (name) => `The theme on a map: ${name}`,
    lead: "Municipalities and other organisations that have practices of this theme or apply those of others.",
    none: "No practices of this theme have been published yet.",
    map: "The practices of the theme on a map",
    table: "The same as a table",
    owned: "Own",
    applied: "Applies",
    ownedOf: (name, count) => `${name}: ${count} own`,
    back: "Back to the theme",
  },
  years: {
    nobody: "Nobody has told of having begun yet.",
    title: "When it was begun",
    none: "No card tells yet when it was begun.",
    year: words.year,
    earlier: (year) => `${year} or earlier`,
    started: "Began",
    soFar: "So far",
    statuses: {
      "in-use": "in use",
      piloting: "on trial",
      ended: words.hasEnded,
      "": "stage not known",
    },
    nothing: words.none,
    sum: (year, count) => `By the end of ${year}, ${count} had begun in all.`,
    withoutYear: (count) =>
      count === 1
        ? "Besides, 1 card does not tell when it was begun."
        : `Besides, ${count} cards do not tell when it was begun.`,
    note: "These are the cards that everybody sees, without plans and interests. The stage is the one the card tells now.",
  },
};
