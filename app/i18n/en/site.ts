import type { Messages } from "../fi/index.ts";

/** In English: the frame of every page and its errors. */
export const site: Pick<Messages, "site" | "nav" | "languageNames" | "errors"> = {
  site: {
    name: "Vertaiskunta",
    tagline: "Good practices of municipalities",
    description:
      "Good practices in health and wellbeing promotion from the municipalities and wellbeing services counties of the Finnish Terve Kunta network.",
    skip: "Skip to content",
    mainNavigation: "Main menu",
    languages: "Language",
    breadcrumb: "Breadcrumb",
    footer: "About the site",
    dataCredit:
      "Municipal data: Statistics Finland, THL Sotkanet, National Land Survey of Finland and GeoNames (CC BY 4.0). Map outline: Natural Earth.",
  },
  nav: { home: "Home", practices: "Practices", themes: "Themes", members: "Members", about: "About" },
  languageNames: { fi: "Finnish", sv: "Swedish", en: "English" },
  errors: {
    notFound: {
      title: "Page not found",
      text: "There may be a typing error in the address, or the page has been removed.",
    },
    notAllowed: { title: "This cannot be done", text: "This page is for reading only." },
    failed: {
      title: "Something went wrong",
      text: "The fault is in the service, not in you. Please try again in a moment.",
    },
    busy: { title: "The service is starting", text: "Please try again in a moment." },
    reference: (id) => `If this happens again, mention the code ${id}.`,
    home: "To the home page",
    search: "Search the site",
  },
};
