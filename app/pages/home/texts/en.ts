import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: home. */
export const en: Texts = {
  currentThemes: (starts, ends) => `Themes of ${starts}–${ends}`,
  door: {
    show: "Show the most similar first",
    own: "My page: questions, drafts and cards",
  },
  title: "Good practices of municipalities in one place",
  whose: "The service is made for the Terve Kunta network, which THL coordinates.",
  keeper: (name) => `The service is run by ${name}.`,
  lead: "See how health and wellbeing are promoted in the Finnish Terve Kunta network, and use what others have learned in your own municipality.",
  doors: "Where would you like to start?",
  browse: {
    title: "Browse by theme",
    text: "The network's common themes and their practices.",
  },
  learn: {
    title: "Learn from other municipalities",
    text: "See what municipalities of the same size do.",
    size: "Population of the municipality",
    all: "See all members",
    show: "Show practices",
  },
  share: {
    title: "Share a good practice",
    text: "Tell others what works for you and what does not. Even a short description helps.",
  },
  newest: words.newestPractices,
  allPractices: (count) => (count === 1 ? "See the practice" : `See all ${count} practices`),
  empty: "No practices have been published yet.",
};
