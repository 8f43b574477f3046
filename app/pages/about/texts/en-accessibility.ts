import type { LegalPageText } from "../legal-text.ts";

/** In English: the accessibility statement. */
export const accessibility: LegalPageText = {
  lead: "This statement concerns the web service Vertaiskunta. The Finnish Act on the Provision of Digital Services (306/2019) lays down what it says.",
  sections: [
    {
      id: "tila",
      title: "How accessible the service is",
      paragraphs: [
        "The program of the service comes with automatic accessibility checks. They find only some of the shortcomings and do not replace an assessment.",
      ],
      facts: ["status", "assessed", "method"],
    },
    {
      id: "puutteet",
      title: "Known shortcomings",
      paragraphs: ["These shortcomings may make the service harder to use:"],
      list: [
        "Descriptions, comments and the text alternatives of pictures are made by their authors, so their quality varies.",
        "Descriptions and comments are in the language in which they were written. Only the summary of a description may be in other languages too.",
        "Texts link to other services, such as videos and documents. Those are not always accessible: a video may lack captions, for example.",
      ],
      facts: ["gaps"],
    },
    {
      id: "palaute",
      title: "Give accessibility feedback",
      paragraphs: [
        "Tell us if you notice a shortcoming or cannot use some content. You can also ask for content in another form. By law feedback must be answered within 14 days.",
      ],
      facts: ["contact"],
      feedback: true,
    },
    {
      id: "valvonta",
      title: "Supervision",
      paragraphs: [
        "If you are not satisfied with the answer or get none within 14 days, you can contact the supervisory authority. In Finland the accessibility of digital services is supervised by the Finnish Transport and Communications Agency Traficom (since 1 January 2025).",
      ],
      facts: ["supervisor"],
      link: { href: "https://www.traficom.fi/en", text: "Finnish Transport and Communications Agency Traficom" },
    },
  ],
};
