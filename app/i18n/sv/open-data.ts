import type { Messages } from "../fi/index.ts";

/** In Swedish: what may be taken from the service, and on what terms. */
export const openData: Pick<Messages, "openData"> = {
  openData: {
    title: "Öppna data",
    licence:
      "Praxis, tillämpningar, teman och medlemmar kan laddas ner som tabeller eller läsas av program. De får användas och bearbetas enligt licensen CC BY 4.0: ange organisationen, Vertaiskunta, licensen och dina ändringar.",
    content:
      "Materialet innehåller bara det som vem som helst ser på sidorna. Där finns inga uppgifter om användare, inga kontaktpersoner, inga utkast och inga texter som bara medlemmar ser. CSV-filen kan öppnas i ett kalkylprogram. JSON är för program.",
    lists: {
      practices: "Praxis",
      adoptions: "Tillämpningar",
      themes: "Teman",
      members: "Medlemmar",
    },
    description: "Beskrivning av gränssnittet (OpenAPI, på engelska)",
    terms: "Användarvillkor",
    cardTerms: "Texterna på ett kort som alla ser publiceras i er organisations namn enligt licensen CC BY 4.0.",
  },
};
