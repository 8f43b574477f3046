import type { LegalText } from "../legal-text.ts";
import { accessibility } from "./accessibility.ts";
import { privacy } from "./privacy.ts";
import { terms } from "./terms.ts";

/** In Swedish: what the legal pages say of who runs the service, and the pages themselves. */
export const legal: LegalText = {
  legal: {
    facts: {
      controller: "Personuppgiftsansvarig och tjänstens administratör",
      contact: "Kontakt",
      officer: "Dataskyddsombud",
      basis: "Rättslig grund för behandlingen",
      status: "Tillgänglighetens status",
      assessed: "Bedömd",
      method: "Bedömningen har gjorts av",
      gaps: "Brister som hittats vid bedömningen",
      supervisor: "Tillsynsmyndighetens kontaktuppgifter",
    },
    notGiven: "Tjänstens administratör har ännu inte uppgett detta.",
    notAssessed: "Ännu inte bedömd. Därför går det inte att säga här om tjänsten uppfyller lagens krav.",
    statuses: {
      full: "Tjänsten uppfyller lagens tillgänglighetskrav.",
      partial: "Tjänsten uppfyller lagens tillgänglighetskrav delvis.",
      none: "Tjänsten uppfyller inte lagens tillgänglighetskrav.",
    },
    methods: { self: "Tjänstens administratör", "third-party": "En utomstående bedömare" },
    bases: {
      consent: "Samtycke (artikel 6.1 a i dataskyddsförordningen)",
      contract: "Avtal (artikel 6.1 b i dataskyddsförordningen)",
      "legal-obligation": "Rättslig förpliktelse (artikel 6.1 c i dataskyddsförordningen)",
      "public-task": "Uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e i dataskyddsförordningen)",
    },
    feedback: "Ge respons",
    accessibility,
    privacy,
    terms,
  },
};
