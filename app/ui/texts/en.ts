import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: what every page is drawn with. */
export const en: Texts = {
  practices: {
    filters: "Narrow the list",
    apply: "Show results",
    chosen: "Chosen filters",
    remove: (name) => `Remove filter: ${name}`,
    words: "With the words",
    sort: "Order",
    orders: { uusin: "Newest first", nimi: "By title", koko: "Smallest municipality first" },
    previous: "Previous page",
    next: "Next page",
    page: (page, of) => `Page ${page} of ${of}`,
  },
  search: {
    label: "Search practices, municipalities and themes",
    button: words.search,
    hint: "Most practices are in Finnish. You can write the words in any form, and names of themes in English too.",
    filters: "Narrow the results",
    noneBrowse: "Browse practices by theme",
    suggestions: "Search suggestions",
  },
  frame: {
    tagline: "Good practices of municipalities",
    skip: "Skip to content",
    mainNavigation: "Main menu",
    languages: words.language,
    breadcrumb: "Breadcrumb",
    footer: "About the site",
    dataCredit:
      "Municipal data: Statistics Finland, THL Sotkanet, National Land Survey of Finland and GeoNames (CC BY 4.0). Map outline: Natural Earth.",
  },
  nav: { home: "Home", practices: words.practices, themes: words.themes, members: words.members, about: words.about },
};
