import type { Messages } from "../fi/index.ts";

/** In English: the map and the bars, feeds, how to cite, earlier revisions. */
export const pictures: Pick<Messages, "map" | "bars" | "feed" | "cite" | "revision"> = {
  map: {
    title: "Member municipalities on the map",
    legend: "Key to the marks",
    withPractices: "Filled mark: has practices here",
    withoutPractices: "Hollow mark: no practices yet",
    whoDesignated: "Diamond: Healthy City designated by WHO",
    moved: "Marks that lie close together have been moved apart. The line points to the true place.",
    notOnMap: "The map shows municipalities only. Also in the network:",
    skip: "Skip the map, go to the list",
  },
  bars: {
    title: "Practices by theme",
    theme: "Theme",
    count: "Practices",
  },
  feed: {
    newest: "Newest practices",
    of: (name) => `Newest practices: ${name}`,
    subscribe: "Follow new practices as a feed (Atom)",
    rights: "The texts may be used under the licence CC BY 4.0.",
  },
  cite: {
    title: "How to cite",
    revision: (number) => `version ${number}`,
    fixed: "The address always leads to this version, even if the description changes later.",
  },
  revision: {
    here: (number) => `Version ${number}`,
    isOld: (number, date) => `This is an earlier version, number ${number}. It was published on ${date}.`,
    isNewest: (number, date) => `Version ${number} is the newest. It was published on ${date}.`,
    toNewest: "Go to the newest version",
    toPractice: "Go to the page of the practice",
  },
};
