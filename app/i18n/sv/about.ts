import type { Messages } from "../fi/index.ts";

/** In Swedish: the page that tells of the service. */
export const about: Pick<Messages, "about"> = {
  about: {
    title: "Om tjänsten",
    lead: "Vertaiskunta är en öppen kunskapsbank där kommuner och välfärdsområden delar god praxis och lär av varandra.",
    sections: [
      {
        id: "kenelle",
        title: "För vem",
        paragraphs: [
          "Tjänsten är gjord för kommunernas nätverk. Den första användaren är nätverket Terve Kunta, som främjar invånarnas hälsa och välfärd. Nätverket grundades 1996 och koordineras av Institutet för hälsa och välfärd (THL). Medlemskapet är avgiftsfritt.",
          "Alla kan läsa: invånare, tjänsteinnehavare och förtroendevalda. Man behöver inte logga in.",
        ],
      },
      {
        id: "sisalto",
        title: "Varifrån innehållet kommer",
        paragraphs: [
          "De första beskrivningarna har sammanställts ur offentliga källor. De är märkta och källorna syns. Den beskrivna organisationen har inte bekräftat dem. Om inga resultat hittades sägs också det.",
          "I Innokylä finns mer omfattande beskrivningar av verksamhetsmodeller. Vertaiskunta ersätter inte Innokylä utan länkar dit.",
        ],
      },
      {
        id: "jaa",
        title: "Så delar du god praxis",
        paragraphs: [
          "Praxis beskrivs som vanlig text. En rubrik och en sammanfattning räcker till en början. En bra beskrivning berättar varför praxisen behövdes, vad som görs, vem den gäller, vad den kräver, hur den fungerade och vad som var svårt.",
          "Tills vidare lägger tjänstens administratörer in beskrivningarna som MDX-filer. Skribentens anvisning finns med källkoden i mappen practices.",
        ],
      },
      {
        id: "haltuun",
        title: "Är beskrivningen er?",
        paragraphs: [
          "Om er kommuns praxis finns här kan ni ta över beskrivningen, rätta den eller be att få den borttagen. En inloggad skribent tar över beskrivningen på dess egen sida. Utan konto kan man skicka en begäran med responsblanketten.",
        ],
      },
      {
        id: "tiedot",
        title: "Kommunuppgifter och licenser",
        paragraphs: [
          "Kommunklassificeringarna är från 2026 (Statistikcentralen). Invånarantalen är från den 31 december 2022 (THL, Sotkanet). Läget: Lantmäteriverket, för Tusby GeoNames. Allt material är publicerat under licensen CC BY 4.0. Kartans konturer kommer från Natural Earths fritt användbara material. Medlemslistan är från juni 2024.",
          "Tjänstens programkod är öppen (EUPL-1.2).",
        ],
      },
      {
        id: "evasteet",
        title: "Kakor",
        paragraphs: [
          "Tjänsten följer inte läsarna och sätter inga kakor hos dem. Bara den som loggar in får en kaka, som håller inloggningen i gång.",
        ],
      },
    ],
    links: "Mer information",
    network: "Nätverket Terve Kunta (THL, på finska)",
  },
};
