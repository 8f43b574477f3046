import type { LegalPageText } from "../legal-text.ts";

/** In Swedish: the accessibility statement. */
export const accessibility: LegalPageText = {
  lead: "Det här utlåtandet gäller webbtjänsten Vertaiskunta. Bestämmelser om utlåtandet finns i lagen om tillhandahållande av digitala tjänster (306/2019).",
  sections: [
    {
      id: "tila",
      title: "Hur tillgänglig tjänsten är",
      paragraphs: [
        "Till tjänstens program hör automatiska tillgänglighetskontroller. De hittar bara en del av bristerna och ersätter inte en bedömning.",
      ],
      facts: ["status", "assessed", "method"],
    },
    {
      id: "puutteet",
      title: "Kända brister",
      paragraphs: ["De här bristerna kan försvåra användningen:"],
      list: [
        "Beskrivningar, kommentarer och bildernas textalternativ är gjorda av skribenterna, så kvaliteten varierar.",
        "Beskrivningar och kommentarer finns på det språk som de är skrivna på. Bara sammanfattningen av en beskrivning kan finnas också på andra språk.",
        "I texterna finns länkar till andra tjänster, till exempel videor och dokument. De är inte alltid tillgängliga: en video kan till exempel sakna textning.",
      ],
      facts: ["gaps"],
    },
    {
      id: "palaute",
      title: "Ge respons om tillgängligheten",
      paragraphs: [
        "Berätta om du hittar en brist eller inte kan ta del av något innehåll. Du kan också be om innehållet i en annan form. Enligt lagen ska respons besvaras inom 14 dagar.",
      ],
      facts: ["contact"],
      feedback: true,
    },
    {
      id: "valvonta",
      title: "Tillsyn",
      paragraphs: [
        "Om du inte är nöjd med svaret eller inte får svar inom 14 dagar kan du kontakta tillsynsmyndigheten. Tillsynen över digitala tjänsters tillgänglighet i Finland utövas av Transport- och kommunikationsverket Traficom (från 1.1.2025).",
      ],
      facts: ["supervisor"],
      link: { href: "https://www.traficom.fi/sv", text: "Transport- och kommunikationsverket Traficom" },
    },
  ],
};
