import type { Messages } from "../fi/index.ts";

/** In Swedish: the search page and the search field of every page. */
export const search: Pick<Messages, "search"> = {
  search: {
    title: "Sök",
    label: "Sök praxis, kommuner och teman",
    button: "Sök",
    hint: "Du kan skriva orden i vilken form som helst, till exempel ”välfärd i Grankulla”.",
    results: (count, query) =>
      count === 1 ? `1 beskrivning för sökningen ”${query}”` : `${count} beskrivningar för sökningen ”${query}”`,
    partial: "Alla sökord fanns inte i samma beskrivning. Här finns en del av dem.",
    members: "Medlemmar och andra organisationer",
    themes: "Teman",
    practices: "Praxis",
    none: (query) => `Sökningen ”${query}” gav inga träffar.`,
    noneHelp: "Prova så här:",
    noneTips: [
      "Kontrollera stavningen.",
      "Använd färre eller mer allmänna ord.",
      "Skriv namnet på en kommun eller ett tema.",
    ],
    noneBrowse: "Bläddra efter tema",
    noneAll: "Se all praxis",
    start: "Skriv i sökfältet vad du söker.",
    tooLong: "Sökningen tog bara hänsyn till de första 200 tecknen.",
  },
};
