import type { Messages } from "../fi/index.ts";

/** In Swedish: the frame of every page and its errors. */
export const site: Pick<Messages, "site" | "nav" | "languageNames" | "errors"> = {
  site: {
    name: "Vertaiskunta",
    tagline: "Kommunernas goda praxis",
    description:
      "God praxis för att främja hälsa och välfärd från kommunerna och välfärdsområdena i nätverket Terve Kunta.",
    skip: "Gå direkt till innehållet",
    mainNavigation: "Huvudmeny",
    languages: "Språk",
    breadcrumb: "Brödsmulor",
    footer: "Om webbplatsen",
    dataCredit:
      "Kommunuppgifter: Statistikcentralen, THL Sotkanet, Lantmäteriverket och GeoNames (CC BY 4.0). Kartans konturer: Natural Earth.",
  },
  nav: {
    home: "Startsida",
    practices: "Praxis",
    themes: "Teman",
    members: "Medlemmar",
    about: "Om tjänsten",
  },
  languageNames: { fi: "finska", sv: "svenska", en: "engelska" },
  errors: {
    notFound: {
      title: "Sidan hittades inte",
      text: "Det kan finnas ett skrivfel i adressen, eller så har sidan tagits bort.",
    },
    notAllowed: { title: "Begäran kan inte utföras", text: "Den här sidan är bara till för läsning." },
    failed: { title: "Något gick fel", text: "Felet ligger i tjänsten, inte hos dig. Försök igen om en stund." },
    busy: { title: "Tjänsten startar", text: "Försök igen om en stund." },
    reference: (id) => `Om felet upprepas, uppge koden ${id}.`,
    home: "Till startsidan",
    search: "Sök i tjänsten",
  },
};
