import { words } from "#app/i18n/shared/en-words.ts";
import { accessibility } from "./en-accessibility.ts";
import { privacy } from "./en-privacy.ts";
import { procurement } from "./en-procurement.ts";
import { terms } from "./en-terms.ts";
import type { Texts } from "./fi.ts";

/** In English: about. */
export const en: Texts = {
  about: {
    title: words.about,
    lead: "Vertaiskunta is an open knowledge base where municipalities and wellbeing services counties share good practices and learn from one another.",
    sections: [
      {
        id: "kenelle",
        title: "Who it is for",
        paragraphs: [
          "The service is made for networks of municipalities. Its first user is the Finnish Terve Kunta (Healthy Municipality) network, which promotes residents' health and wellbeing. The network was founded in 1996 and is coordinated by the Finnish Institute for Health and Welfare (THL). Membership is free of charge.",
          "Anyone can read: residents, officials and elected representatives. There is no need to sign in. The page of a practice tells whom to ask about it.",
        ],
      },
      {
        id: "sisalto",
        title: "Where the content comes from",
        paragraphs: [
          "The first descriptions were compiled from public sources. They are marked and their sources are shown. The organisation described has not confirmed them. Where no results were found, the text says so.",
          "Innokylä holds fuller descriptions of models. Vertaiskunta does not replace Innokylä but links to it.",
        ],
      },
      {
        id: "jaa",
        title: words.howToShare,
        paragraphs: [
          "A practice is described in plain text. A title and a summary are enough to begin with. A good description says why the practice was needed, what is done, whom it concerns, what it takes, how it worked and what was difficult.",
          "Sign in and choose Write. A form asks for each part, and everyone sees the description as soon as you publish it.",
          "You get an account and the role of author from the contact person of your municipality or organisation, or from the network's coordinator. If you do not know whom to ask, send a message by the feedback form.",
        ],
      },
      {
        id: "haltuun",
        title: "Is a description yours?",
        paragraphs: [
          "If your municipality's practice is here, you can take over the description, correct it or ask for it to be removed. A signed-in author takes it over on the page of the practice. Without an account, send a request by the feedback form.",
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
          "The service does not track its readers and sets no cookies for them. Only those who sign in get two cookies: one keeps them signed in, the other remembers the device.",
        ],
      },
    ],
    links: "More information",
    network: "Terve Kunta network (THL, in Finnish)",
  },
  legal: {
    inaccessibleFiles: {
      title: "Files with gaps",
      lead: "These descriptions have a PDF that is not accessible according to its author. Ask the organisation for its information.",
    },
    facts: {
      controller: "Controller and operator of the service",
      contact: "Contact",
      officer: "Data protection officer",
      basis: "Legal basis of the processing",
      status: "Accessibility status",
      assessed: "Assessed",
      method: "Assessed by",
      gaps: "Shortcomings found in the assessment",
      supervisor: "Contact details of the supervisory authority",
      hosting: "Hosting provider",
      location: "Where the server is",
      restoreTried: "Restoring tried",
      securityLog: words.securityLog,
      auditLog: words.auditLog,
      feedback: "Feedback after it was handled",
      endedPeople: "Name and address after the account ended",
      dataRequests: "Data requests after the answer",
      links: "One-time links after they expired",
      withdrawnTexts: "Texts of a withdrawn description",
    },
    days: (days) => {
      if (days % 365 !== 0) return days === 1 ? "1 day" : `${days} days`;
      return days === 365 ? "1 year" : `${days / 365} years`;
    },
    ownData: words.ownData,
    notGiven: "The operator of the service has not given this information yet.",
    notAssessed: "Not yet assessed. It cannot be said here whether the service meets the requirements of the law.",
    statuses: {
      full: "The service meets the accessibility requirements of the law.",
      partial: "The service meets the accessibility requirements of the law in part.",
      none: "The service does not meet the accessibility requirements of the law.",
    },
    methods: { self: "The operator of the service", "third-party": "An external assessor" },
    bases: {
      consent: "Consent (Article 6(1)(a) of the General Data Protection Regulation)",
      contract: "Contract (Article 6(1)(b) of the General Data Protection Regulation)",
      "legal-obligation": "Legal obligation (Article 6(1)(c) of the General Data Protection Regulation)",
      "public-task":
        "Task carried out in the public interest or in the exercise of official authority (Article 6(1)(e) of the General Data Protection Regulation)",
    },
    feedback: words.feedback,
    accessibility,
    privacy,
    terms,
    procurement,
  },
  openData: {
    title: "Open data",
    licence:
      "Practices, adoptions, themes and members can be downloaded as tables or read by programs. They may be used and adapted under the licence CC BY 4.0: name the organisation, Vertaiskunta, the licence and your changes.",
    content:
      "The data holds only what anyone sees on the pages. It has no data on users, no contact persons, no drafts and no texts that only members see. The CSV file opens in a spreadsheet. JSON is for programs.",
    lists: {
      practices: words.practices,
      adoptions: words.adoptions,
      themes: words.themes,
      members: words.members,
    },
    description: "Description of the interface (OpenAPI)",
  },
};
