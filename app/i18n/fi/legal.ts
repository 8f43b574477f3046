import type { LegalText } from "../legal-text.ts";
import { accessibility } from "./accessibility.ts";
import { privacy } from "./privacy.ts";
import { terms } from "./terms.ts";

/** In Finnish: what the legal pages say of who runs the service, and the pages themselves. */
export const legal: LegalText = {
  legal: {
    facts: {
      controller: "Rekisterinpitäjä ja palvelun ylläpitäjä",
      contact: "Yhteystieto",
      officer: "Tietosuojavastaava",
      basis: "Käsittelyn oikeusperuste",
      status: "Saavutettavuuden tila",
      assessed: "Arvioitu",
      method: "Arvioinnin tekijä",
      gaps: "Arvioinnissa löytyneet puutteet",
      supervisor: "Valvontaviranomaisen yhteystiedot",
    },
    notGiven: "Palvelun ylläpitäjä ei ole vielä ilmoittanut tätä tietoa.",
    notAssessed: "Ei vielä arvioitu. Siksi tässä ei voi sanoa, täyttääkö palvelu lain vaatimukset.",
    statuses: {
      full: "Palvelu täyttää lain saavutettavuusvaatimukset.",
      partial: "Palvelu täyttää lain saavutettavuusvaatimukset osittain.",
      none: "Palvelu ei täytä lain saavutettavuusvaatimuksia.",
    },
    methods: { self: "Palvelun ylläpitäjä itse", "third-party": "Ulkopuolinen arvioija" },
    bases: {
      consent: "Suostumus (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)",
      contract: "Sopimus (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)",
      "legal-obligation": "Lakisääteinen velvoite (tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta)",
      "public-task":
        "Yleistä etua koskeva tehtävä tai julkisen vallan käyttö (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta)",
    },
    feedback: "Anna palautetta",
    accessibility,
    privacy,
    terms,
  },
};
