import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: search. */
export const sv: Texts = {
  title: words.searchPage,
  start: "Skriv i sökfältet vad du söker.",
  tooLong: (length, most) =>
    `En sökning rymmer ${most} tecken och du skrev ${length}. Förkorta texten i sökfältet och sök igen.`,
  byTheme: "Nätverkets teman",
  results: (count, query) => `${count} arbetssätt för sökningen ”${query}”`,
  resultsSome: (count, query) => `${count} arbetssätt med en del av orden i sökningen ”${query}”`,
  exactly: "Sök med exakt de här orden",
  didYouMean: "Menade du",
  corrected: (query) => `Sökningen ”${query}” gav inga träffar, så här visas resultaten av den rättade sökningen.`,
  correctedSome: (query) =>
    `Alla ord i sökningen ”${query}” hittades inte, så här visas resultaten av den rättade sökningen.`,
  narrow: (words) => `”${words}” som begränsning:`,
  members: "Medlemmar och andra organisationer:",
  themes: "Teman:",
  practices: words.practices,
  partial: "Inget arbetssätt har alla sökord. Här är de som har en del av dem.",
  adoptions: "Tillämparnas erfarenheter",
  adoptionsText: "Tillämparnas kort där sökorden förekommer.",
  adoptionsBest: "De bästa träffarna bland tillämparnas kort där sökorden förekommer.",
  comments: "Ur diskussionen",
  commentsText: "Kommentarer och frågor där sökorden förekommer.",
  commentsBest: "De kommentarer och frågor som bäst motsvarar sökorden.",
  none: (query) => `Sökningen ”${query}” hittade inga arbetssätt.`,
  noneNarrowed: (query) => `Sökningen ”${query}” hittade inga arbetssätt med de här begränsningarna.`,
  withoutFacet: "Ta bort en begränsning",
  withoutWord: "Sök med färre ord",
  nearestThemes: "Närmaste teman",
  noneHelp: "Prova så här",
  noneTips: [
    "Kontrollera stavningen.",
    "Använd färre eller mer allmänna ord.",
    "Skriv namnet på en kommun, ett landskap, ett tema, ett ämne eller en målgrupp.",
  ],
  ask: "Fråga nätverket",
  askText: "Berätta i formuläret vad du söker. Meddelandet läses av nätverkets koordinator.",
  askLink: "Fråga i formuläret",
  share: "Har ni ett sådant arbetssätt?",
  shareLink: "Dela det med andra",
  suggest: {
    practice: words.practice,
    theme: words.theme,
    member: "Medlem",
    organisation: words.organisation,
    found: (count) =>
      count === 1 ? "1 förslag. Välj det med piltangenten." : `${count} förslag. Bläddra med piltangenterna.`,
    none: "Inga förslag.",
  },
};
