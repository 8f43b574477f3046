import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: search. */
export const en: Texts = {
  title: words.searchPage,
  start: "Write what you are looking for in the search field.",
  tooLong: (length, most) =>
    `A search has room for ${most} characters and you wrote ${length}. Shorten the text in the search field and search again.`,
  byTheme: "The network's themes",
  results: (count, query) => (count === 1 ? `1 practice for “${query}”` : `${count} practices for “${query}”`),
  resultsSome: (count, query) =>
    count === 1 ? `1 practice with some words of “${query}”` : `${count} practices with some words of “${query}”`,
  exactly: "Search for exactly these words",
  didYouMean: "Did you mean",
  corrected: (query) => `Nothing was found for “${query}”, so these are the results of the corrected search.`,
  correctedSome: (query) =>
    `Some words of “${query}” were not found, so these are the results of the corrected search.`,
  narrow: (words) => `“${words}” as a filter:`,
  members: "Members and other organisations:",
  themes: "Themes:",
  practices: words.practices,
  partial: "No practice has all the words. These have some of them.",
  adoptions: "Adopters’ experience",
  adoptionsText: "Adopters’ cards that contain the words.",
  adoptionsBest: "The adopters’ cards that match the words best.",
  comments: "From the discussion",
  commentsText: "Comments and questions that contain the words.",
  commentsBest: "The comments and questions that match the words best.",
  none: (query) => `No practices were found for “${query}”.`,
  noneNarrowed: (query) => `No practices were found for “${query}” with these filters.`,
  withoutFacet: "Remove a filter",
  withoutWord: "Search with fewer words",
  nearestThemes: "Nearest themes",
  noneHelp: "Try this",
  noneTips: [
    "Check the spelling.",
    "Use fewer or more general words.",
    "Write the name of a municipality, region, theme, topic or target group.",
  ],
  ask: "Ask the network",
  askText: "Say on the form what you are looking for. The network's coordinator reads it.",
  askLink: "Ask on the form",
  share: "Do you have a practice like this?",
  shareLink: "Share it with others",
  suggest: {
    practice: words.practice,
    theme: words.theme,
    member: "Member",
    organisation: words.organisation,
    found: (count) =>
      count === 1 ? "1 suggestion. Choose it with an arrow key." : `${count} suggestions. Browse with the arrow keys.`,
    none: "No suggestions.",
  },
};
