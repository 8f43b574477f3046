import type { Messages } from "../fi/index.ts";

/** In English: the page that tells of the service. */
export const about: Pick<Messages, "about"> = {
  about: {
    title: "About",
    lead: "Vertaiskunta is an open knowledge base where municipalities and wellbeing services counties share good practices and learn from one another.",
    sections: [
      {
        id: "kenelle",
        title: "Who it is for",
        paragraphs: [
          "The service is made for networks of municipalities. Its first user is the Finnish Terve Kunta (Healthy Municipality) network, which promotes residents' health and wellbeing. The network was founded in 1996 and is coordinated by the Finnish Institute for Health and Welfare (THL). Membership is free of charge.",
          "Anyone can read: residents, officials and elected representatives. There is no need to sign in.",
        ],
      },
      {
        id: "sisalto",
        title: "Where the content comes from",
        paragraphs: [
          "The first write-ups were compiled from public sources. They are marked and their sources are shown. The organisation described has not confirmed them. Where no results were found, the text says so.",
          "Innokylä holds fuller descriptions of models. Vertaiskunta does not replace Innokylä but links to it.",
        ],
      },
      {
        id: "jaa",
        title: "How to share a practice",
        paragraphs: [
          "A practice is described in plain text. A title and a summary are enough to begin with. A good write-up tells why the practice was needed, what is done, whom it concerns, what it takes, how it worked and what was difficult.",
          "For now write-ups are added by the service's maintainers as MDX files. The writer's guide comes with the source code in the folder practices.",
        ],
      },
      {
        id: "haltuun",
        title: "Is a write-up yours?",
        paragraphs: [
          "If your municipality's practice is here, you can take the write-up over, correct it or ask for it to be removed. A signed-in author takes it over on its own page. Without an account, send a request by the feedback form.",
        ],
      },
      {
        id: "tiedot",
        title: "Municipal data and licences",
        paragraphs: [
          "Classifications of municipalities are those of 2026 (Statistics Finland). Population figures are of 31 December 2022 (THL, Sotkanet). Locations: National Land Survey of Finland, for Tuusula GeoNames. All data are published under CC BY 4.0. The outline of the map is from the public-domain data of Natural Earth. The list of members is from June 2024.",
          "The source code is open (EUPL-1.2).",
        ],
      },
      {
        id: "evasteet",
        title: "Cookies",
        paragraphs: [
          "The service does not track its readers and sets no cookies for them. Only those who sign in get one cookie, which keeps them signed in.",
        ],
      },
    ],
    links: "More information",
    network: "Terve Kunta network (THL, in Finnish)",
  },
};
