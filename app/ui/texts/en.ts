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
  unsaved: {
    title: "This could not be saved",
    reasons: {
      full: "Nothing was saved, because the disk of the service is full or cannot be written. Your text is on this page. Copy it somewhere safe and send it again later.",
      busy: "Nothing was saved, because the service is busy. Your text is on this page. Send it again in a moment.",
      stopping:
        "Nothing was saved, because the service is being restarted. Your text is on this page. Send it again in a moment.",
      "too-large":
        "Nothing was saved, because the text is too long. All of it is on this page. Shorten it and send it again.",
      "signed-out":
        "Nothing was saved, because you are no longer signed in. Your text is on this page. Sign in in a new tab, then send it again.",
      failed:
        "Nothing was saved, because of a fault in the service. Your text is on this page. Copy it somewhere safe and send it again in a moment.",
    },
    signIn: "Open the sign-in page in a new tab",
    typed: (number) => `Your text, part ${number}`,
    again: "Send again",
    secrets: "The password is not sent back. Open the form and type it again.",
    open: "Open the form",
  },
};
