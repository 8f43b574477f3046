import type { Messages } from "../fi/index.ts";

/** In English: the search page and the search field of every page. */
export const search: Pick<Messages, "search"> = {
  search: {
    title: "Search",
    label: "Search practices, municipalities and themes",
    button: "Search",
    hint: "Most practices are in Finnish. You can write the words in any form, and names of themes in English too.",
    results: (count, query) => (count === 1 ? `1 practice for “${query}”` : `${count} practices for “${query}”`),
    partial: "No practice holds all the words. These hold some of them.",
    members: "Members and other organisations",
    themes: "Themes",
    practices: "Practices",
    none: (query) => `No practices were found for “${query}”.`,
    noneHelp: "Try this:",
    noneTips: [
      "Check the spelling.",
      "Use fewer or more general words.",
      "Write the name of a municipality or a theme.",
    ],
    noneBrowse: "Browse practices by theme",
    noneAll: "See all practices",
    start: "Write what you are looking for in the search field.",
    tooLong: "Only the first 200 characters were searched for.",
  },
};
