import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";
import { accessibility } from "./sv-accessibility.ts";
import { privacy } from "./sv-privacy.ts";
import { procurement } from "./sv-procurement.ts";
import { terms } from "./sv-terms.ts";

/** In Swedish: about. */
export const sv: Texts = {
  about: {
    title: words.about,
    lead: "Vertaiskunta är en öppen kunskapsbank där kommuner och välfärdsområden delar goda arbetssätt och lär av varandra.",
    sections: [
      {
        id: "kenelle",
        title: "För vem",
        paragraphs: [
          "Tjänsten är gjord för kommunernas nätverk. Den första användaren är nätverket Terve Kunta, som främjar invånarnas hälsa och välfärd. Nätverket grundades 1996 och koordineras av Institutet för hälsa och välfärd (THL). Medlemskapet är avgiftsfritt.",
          "Alla kan läsa: invånare, tjänsteinnehavare och förtroendevalda. Man behöver inte logga in. På arbetssättets sida står det vem man kan fråga.",
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
        title: words.howToShare,
        paragraphs: [
          "Ett arbetssätt beskrivs som vanlig text. En rubrik och en sammanfattning räcker till en början. En bra beskrivning berättar varför arbetssättet behövdes, vad som görs, vem det gäller, vad det kräver, hur det fungerade och vad som var svårt.",
          "Logga in och välj Skriv. Formuläret frågar punkt för punkt, och beskrivningen syns för alla genast när du publicerar den.",
          "Kontot och rollen som skribent får du av kontaktpersonen i din kommun eller organisation eller av nätverkets koordinator. Om du inte vet vem du ska fråga, skicka ett meddelande med responsformuläret.",
        ],
      },
      {
        id: "haltuun",
        title: "Är beskrivningen er?",
        paragraphs: [
          "Om er kommuns arbetssätt finns här kan ni ta över beskrivningen, rätta den eller be att få den borttagen. En inloggad skribent tar över beskrivningen på arbetssättets sida. Utan konto kan man skicka en begäran med responsformuläret.",
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
          "Tjänsten spårar inte läsarna och sätter inga kakor hos dem. Bara den som loggar in får två kakor: den ena håller inloggningen i gång, den andra minns enheten.",
        ],
      },
    ],
    links: "Mer information",
    network: "Nätverket Terve Kunta (THL, på finska)",
  },
  legal: {
    inaccessibleFiles: {
      title: "Brister i filer",
      lead: "De här beskrivningarna har en PDF-fil som enligt skribenten inte är tillgänglig. Be organisationen om uppgifterna.",
    },
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
      hosting: "Serverns leverantör",
      location: "Serverns plats",
      restoreTried: "Återställningen har prövats",
      securityLog: words.securityLog,
      auditLog: words.auditLog,
      feedback: "Respons efter behandlingen",
      endedPeople: "Namn och adress efter att kontot har upphört",
      dataRequests: "Begäranden om uppgifter efter svaret",
      links: "Engångslänkar efter att de har gått ut",
      withdrawnTexts: "Texterna i en beskrivning som har dolts",
    },
    days: (days) => {
      if (days % 365 !== 0) return days === 1 ? "1 dag" : `${days} dagar`;
      return `${days / 365} år`;
    },
    ownData: words.ownData,
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
    feedback: words.feedback,
    accessibility,
    privacy,
    terms,
    procurement,
  },
  openData: {
    title: "Öppna data",
    licence:
      "Arbetssätt, tillämpningar, teman och medlemmar kan laddas ner som tabeller eller läsas av program. De får användas och bearbetas enligt licensen CC BY 4.0: ange organisationen, Vertaiskunta, licensen och dina ändringar.",
    content:
      "Materialet innehåller bara det som vem som helst ser på sidorna. Där finns inga uppgifter om användare, inga kontaktpersoner, inga utkast och inga texter som bara medlemmar ser. CSV-filen kan öppnas i ett kalkylprogram. JSON är för program.",
    lists: {
      practices: words.practices,
      adoptions: words.adoptions,
      themes: words.themes,
      members: words.members,
    },
    description: "Beskrivning av gränssnittet (OpenAPI, på engelska)",
  },
};
