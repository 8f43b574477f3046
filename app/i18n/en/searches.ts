import { formatNumber } from "../format.ts";

const number = (value: number) => formatNumber("en", value);

/** In English: what people search for, as the coordinator sees it. */
export const searches = {
  searches: {
    title: "Searches",
    lead: "What people search for and what they do not find: the subjects on which the network lacks practices, and the words that search does not understand yet.",
    period: "Period",
    days: (days: number) => `${days} days`,
    totals: ({ days, asked, different, failed }: { days: number; asked: number; different: number; failed: number }) =>
      `Searches counted in the last ${days} days: ${number(asked)}. Different searches: ${number(different)}. Of those, ${number(failed)} found no practice the last time.`,
    full: (days: number, most: number) =>
      `There were unusually many searches on ${days === 1 ? "one day" : `${days} days`}. At most ${number(most)} different searches are counted a day, so some are missing.`,
    none: "There are no searches from this time yet.",
    noneHelp:
      "When somebody searches on the search page, the search appears here. If you expected to see some, choose a longer period.",
    tryOne: "Go to search",
    failed: "Nothing found",
    failedLead:
      "The most frequent first. Try whether something is found now. If search does not know the word, tell it what the word means.",
    failedNone: "Every search found at least one practice.",
    most: "Most searched",
    mostLead: "All searches, the most frequent first.",
    query: "Search",
    asked: "Times",
    found: "Practices found",
    last: "Last made",
    language: "Page language",
    again: "Search again",
    againNamed: (query: string) => `Search again: ${query}`,
    teach: "Add search word",
    teachNamed: (query: string) => `Add search word: ${query}`,
    shown: (shown: number, all: number) =>
      `These are the ${number(shown)} most frequent; there are ${number(all)} in all.`,
    table: "Download as a table (CSV)",
    tableNamed: { failed: "Download as a table (CSV): nothing found", all: "Download as a table (CSV): most searched" },
    file: "searches",
    kept: "What is kept of searches",
    rules: [
      "Kept of a search are its words, the day, the language of the page, how often it was made and how many practices it found. Who searched, from where and at what time is not kept.",
      "They are removed when 90 days have passed since the search.",
      "A search is not kept if it seems to hold an e-mail address, a telephone number, a personal identity code or another long number, nor if it is longer than a hundred characters.",
      "A search may hold somebody's name. If at least two of its words may be ones that the service does not have, it is kept only when the same search is made again after ten minutes or more. Until then it is only in the server's memory, for about a week.",
      "A search is counted once, even if its results are paged through or narrowed. Searches from the links of this page and those of programs that say they are robots are not counted.",
    ],
  },
};
