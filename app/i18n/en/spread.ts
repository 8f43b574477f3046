import type { Messages } from "../fi/index.ts";

/** In English: where practices have spread, on maps and in tables, their versions, and likeness among who applies them. */
export const spread: Pick<Messages, "spread"> = {
  spread: {
    where: "Where",
    seeAll: "See all on a map and in a table",
    moreToAsk: (count) => `and ${count} more`,
    moreCards: (shown, all) => `These are ${shown} cards of ${all}.`,
    one: "Who applies it",
    yours: "Your municipality or county",
    adopter: (name, why) => `Applied in ${name}: ${why}`,
    compared: (name) => `Compared to ${name}: those most alike come first.`,
    change: "Compare to another municipality or county",
    plainOrder: "Usual order",
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
    organisation: "Organisation",
    practice: {
      here: "Who applies",
      title: (title) => `Who applies: ${title}`,
      lead: (owners, adopters) =>
        `${owners === 1 ? "1 owner" : `${owners} owners`}, ${adopters === 1 ? "applied by 1" : `applied by ${adopters}`}.`,
      none: "Nobody has told of applying this yet.",
      map: "The owner and who applies it on a map",
      table: "The owner and who applies it in a table",
      stage: "Stage",
      owner: "Owner",
      card: "The whole card",
      cardOf: (name) => `The whole card: ${name}`,
      back: "Back to the practice",
    },
    theme: {
      here: "The theme on a map",
      title: (name) => `The theme on a map: ${name}`,
      link: "See the theme on a map",
      lead: "Municipalities and other organisations that have practices of this theme or apply those of others.",
      none: "No practices of this theme have been published yet.",
      map: "The practices of the theme on a map",
      table: "The same as a table",
      owned: "Own",
      applied: "Applies",
      ownedOf: (name, count) => `${name}: ${count} own`,
      back: "Back to the theme",
    },
    pictures: {
      title: "Practices in pictures",
      link: "See themes by size of municipality, and applying by the year",
      lead: "In which themes municipalities of different sizes have practices, and when those of others began to be applied.",
    },
    sizes: {
      title: "Themes and sizes of municipalities",
      lead: "The figure tells how many practices of the theme municipalities of this size have. It leads to the list.",
      band: "Inhabitants",
      short: {
        "alle-5000": "under 5,000",
        "5000-9999": "5,000–9,999",
        "10000-19999": "10,000–19,999",
        "20000-49999": "20,000–49,999",
        "50000-99999": "50,000–99,999",
        "vahintaan-100000": "100,000 or more",
      },
      twice: "A practice of several themes, or of municipalities of different sizes, is in several cells.",
      withoutSize: (count) =>
        count === 1
          ? "Besides, 1 practice is of a wellbeing services county, THL or a partner. It has no size of municipality."
          : `Besides, ${count} practices are of wellbeing services counties, THL and partners. They have no size of municipality.`,
      empty: (names) => `No practices yet: ${names}.`,
      none: "No theme has any practices yet.",
    },
    years: {
      nobody: "Nobody has told of having begun yet.",
      title: "When it was begun",
      none: "No card tells yet when it was begun.",
      year: "Year",
      earlier: (year) => `${year} or earlier`,
      started: "Began",
      soFar: "So far",
      statuses: {
        "in-use": "in use",
        piloting: "on trial",
        ended: "ended",
        "": "stage not known",
      },
      nothing: "none",
      sum: (year, count) => `By the end of ${year}, ${count} had begun in all.`,
      withoutYear: (count) =>
        count === 1
          ? "Besides, 1 card does not tell when it was begun."
          : `Besides, ${count} cards do not tell when it was begun.`,
      note: "These are the cards that everybody sees, without plans and interests. The stage is the one the card tells now.",
    },
    family: {
      ownVersion: (title) =>
        `You are making your own version: ${title}. The link to the original is already among the facts for the reader.`,
      title: "Versions of the practice",
      lead: (count) =>
        `The original and its versions have ${count} descriptions in all. An indented one applies the one above it.`,
      here: "this description",
      leftOut: (count) => `${count} descriptions are left out, for the list would be too long.`,
    },
  },
};
