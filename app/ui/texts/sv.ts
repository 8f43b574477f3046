import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: what every page is drawn with. */
export const sv: Texts = {
  practices: {
    filters: "Begränsa listan",
    apply: "Visa resultat",
    chosen: "Valda begränsningar",
    remove: (name) => `Ta bort begränsningen: ${name}`,
    words: words.searchWords,
    sort: "Ordning",
    orders: { uusin: "Nyaste först", nimi: "Efter rubrik", koko: "Minsta kommunen först" },
    previous: "Föregående sida",
    next: "Nästa sida",
    page: (page, of) => `Sida ${page} / ${of}`,
  },
  search: {
    label: "Sök praxis, kommuner och teman",
    button: words.search,
    hint: "Du kan skriva orden i vilken form som helst, till exempel ”välfärd i Grankulla”.",
    filters: "Begränsa resultaten",
    noneBrowse: "Bläddra bland praxis efter tema",
    suggestions: "Sökförslag",
  },
  frame: {
    tagline: "Kommunernas goda praxis",
    skip: "Gå direkt till innehållet",
    mainNavigation: "Huvudmeny",
    languages: words.language,
    breadcrumb: "Brödsmulor",
    footer: "Om webbplatsen",
    dataCredit:
      "Kommunuppgifter: Statistikcentralen, THL Sotkanet, Lantmäteriverket och GeoNames (CC BY 4.0). Kartans konturer: Natural Earth.",
  },
  nav: {
    home: "Startsida",
    practices: words.practices,
    themes: words.themes,
    members: words.members,
    about: words.about,
  },
};
