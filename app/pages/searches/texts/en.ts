import { formatNumber } from "#app/i18n/format.ts";
import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

const number = (value: number) => formatNumber("en", value);

/** In English: searches. */
export const en: Texts = {
  words: {
    lead: "Here you teach search the words that people search with but that the texts do not have.",
    example:
      "Example: when the word is hva and it means hyvinvointialue, a search for hva also finds practices that speak of hyvinvointialue, and a search for hyvinvointialue those that say hva. Inflected forms need not be added. Search follows in a moment.",
    done: {
      added: "The word has been added.",
      addedAll: "The addition has been saved.",
      removed: "The word has been removed.",
    },
    own: "Own words",
    ownNone: "There are no words of your own yet.",
    means: (word: string, means: string) => `${word} means: ${means}`,
    remove: words.remove,
    removeNamed: (word: string, means: string) => `Remove ${word}, which means: ${means}`,
    add: "Add a word",
    word: "Word",
    wordHint: "One word, as somebody types it when searching. For example hva.",
    meaning: "What it means",
    meaningHint:
      "1–5 words in their base form. For example hyvinvointialue. If there are several, the same text must have them all.",
    subjects: "Words for themes, topics, target groups and viewpoints",
    subjectsLead:
      "A theme, topic, target group or viewpoint is found by its name and by these words, and search offers it as a filter. For example, NGO leads to the theme Cooperation with NGOs and elderly to the target group Older people.",
    subjectNone: "No words beside the name.",
    removeFromSubject: (word: string, subject: string) => `Remove ${word} from ${subject}`,
    addToSubject: "Add words",
    subject: "Theme, topic, target group or viewpoint",
    chooseSubject: "Choose from the list",
    subjectWords: "Words",
    subjectWordsHint:
      "Separate the words with commas or write each on a line of its own. A word may also be an expression of 2–5 words. Write base forms, in any language. For example: wellbeing economy, third sector.",
    builtIn: "Abbreviations that come with the program",
    builtInLead: "These cannot be changed here.",
    faults: {
      word: {
        empty: words.wordMissing,
        "too-long": "The word is too long: at most 40 characters.",
        letters: "The word may have only letters, numbers, hyphens, colons and apostrophes.",
        "one-word": "Write only one word here.",
      },
      means: {
        empty: "Write what the word means.",
        "too-long": words.textTooLong,
        letters: words.lettersOnly,
        "many-words": words.fiveWordsAtMost,
        same: "A word cannot mean itself.",
        there: "This pair of words has been added already.",
        "built-in": "Search knows this already: it is among the abbreviations that come with the program.",
      },
      subject: {
        subject: "Choose a theme, topic, target group or viewpoint from the list.",
        empty: words.wordMissing,
        "too-long": words.textTooLong,
        letters: words.lettersOnly,
        "many-words": words.fiveWordsAtMost,
        same: "Search finds it by this name already.",
        there: "This word is in the list already.",
      },
      ofWord: (word: string, fault: string) => `“${word}”: ${fault}`,
      gone: "The word had been removed already.",
    },
  },
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
    "The most frequent first. Try again to see whether something is found now. If search does not know the word, say what it means in the search vocabulary.",
  failedNone: "Every search found at least one practice.",
  most: "Most searched",
  mostLead: "All searches, the most frequent first.",
  query: words.searchPage,
  asked: "Times",
  found: "Practices found",
  last: "Last made",
  language: "Page language",
  again: "Search again",
  againNamed: (query: string) => `Search again: ${query}`,
  teach: "Add to the vocabulary",
  teachNamed: (query: string) => `Add to the vocabulary: ${query}`,
  shown: (shown: number, all: number) =>
    `These are the ${number(shown)} most frequent; there are ${number(all)} in all.`,
  table: words.downloadTable,
  tableNamed: { failed: "Download as a table (CSV): nothing found", all: "Download as a table (CSV): most searched" },
  file: "searches",
  kept: "What is stored about searches",
  rules: [
    "What is stored: the words, the day, the language of the page, how often the search was made and how many practices it found. Who searched, from where and at what time is not stored.",
    "They are removed when 90 days have passed since the search.",
    "A search is not stored if it seems to contain an e-mail address, a telephone number, a personal identity code or another long number, nor if it is longer than a hundred characters.",
    "A search may contain somebody's name. If at least two of its words may be ones that the service does not have, it is stored only when the same search is made again after ten minutes or more. Until then it is only in the server's memory, for about a week.",
    "A search is counted once, even if its results are paged through or narrowed. Searches from the links of this page and those of programs that say they are robots are not counted.",
  ],
};
