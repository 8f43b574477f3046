import type { LegalText } from "../legal-text.ts";
import { accessibility } from "./accessibility.ts";
import { privacy } from "./privacy.ts";
import { terms } from "./terms.ts";

/** In English: what the legal pages say of who runs the service, and the pages themselves. */
export const legal: LegalText = {
  legal: {
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
    },
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
    feedback: "Give feedback",
    accessibility,
    privacy,
    terms,
  },
};
