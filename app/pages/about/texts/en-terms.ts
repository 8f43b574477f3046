import type { LegalPageText } from "../legal-text.ts";

/** In English: the terms of use. */
export const terms: LegalPageText = {
  lead: "These terms concern everyone who reads Vertaiskunta or writes there.",
  sections: [
    { id: "palvelu", title: "Who runs the service", paragraphs: [], facts: ["controller", "contact"] },
    {
      id: "lisenssi",
      title: "Licence of the texts",
      paragraphs: [
        "When you publish a description, an adoption card that everyone sees, or a comment, you let everyone use your text under the licence Creative Commons Attribution 4.0 International (CC BY 4.0). Others may use and adapt it when they tell whose it is. Publish only what you have the right to publish.",
        "On the same terms you may use the texts of others: name the author or the organisation, the licence and your changes.",
      ],
      link: { href: "https://creativecommons.org/licenses/by/4.0/deed.en", text: "Licence CC BY 4.0" },
    },
    {
      id: "kielletty",
      title: "What must not be written",
      paragraphs: ["Do not write in the service"],
      list: [
        "personal data of other people, such as client or health data",
        "confidential information",
        "texts or pictures whose copyright is somebody else's",
        "anything insulting, discriminatory or unlawful",
        "advertisements.",
      ],
    },
    {
      id: "moderointi",
      title: "How texts are removed",
      paragraphs: [
        "The coordinator of the network can hide a text that breaks these terms, and restore it. The reason is recorded. You can delete your own comment, and a note of the deletion stays in its place. Anyone can report an inappropriate text.",
      ],
      feedback: true,
    },
    {
      id: "tunnukset",
      title: "Account",
      paragraphs: ["An account is personal. Do not give your password or your sign-in link to anyone."],
    },
    {
      id: "vastuu",
      title: "Liability",
      paragraphs: [
        "The service is provided as it is. Neither the correctness of the information nor uninterrupted operation is guaranteed. Authors are responsible for their own texts. Descriptions compiled from public sources have not been confirmed by the municipality. Check important information at its source.",
      ],
    },
  ],
};
