import type { Messages } from "../fi/index.ts";

/** In English: what may be taken from the service, and on what terms. */
export const openData: Pick<Messages, "openData"> = {
  openData: {
    title: "Open data",
    licence:
      "Practices, adoptions, themes and members can be downloaded as tables or read by programs. They may be used and adapted under the licence CC BY 4.0: name the organisation, Vertaiskunta, the licence and your changes.",
    content:
      "The data holds only what anyone sees on the pages. It has no data on users, no contact persons, no drafts and no texts that only members see. The CSV file opens in a spreadsheet. JSON is for programs.",
    lists: {
      practices: "Practices",
      adoptions: "Adoptions",
      themes: "Themes",
      members: "Members",
    },
    description: "Description of the interface (OpenAPI)",
    terms: "Terms of use",
    cardTerms: "The texts of a card that everyone sees are published in your organisation's name under CC BY 4.0.",
  },
};
