import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: themes. */
export const sv: Texts = {
  lead: "Nätverket kommer överens om gemensamma teman för varje period. Även tidigare teman finns kvar.",
  period: (starts, ends) => `Perioden ${starts}–${ends}`,
  archived: "Avslutat tema",
  topics: words.topics,
  topicsLead: "Ämnena hör inte till någon period.",
  none: "Det finns ännu inga arbetssätt inom det här temat.",
  noneHelp: "Se andra teman eller alla arbetssätt.",
  narrow: "Begränsa arbetssätten inom det här temat",
  periods: "Perioder",
  bars: {
    title: "Arbetssätt per tema",
    theme: words.theme,
    count: words.practiceTotal,
  },
  mapLink: "Se temat på karta",
  pictures: {
    title: "Arbetssätten i diagram",
    link: "Se temana efter kommunstorlek och tillämpningen år för år",
    lead: "Inom vilka teman kommuner av olika storlek har arbetssätt, och när man har börjat tillämpa andras arbetssätt.",
  },
  sizes: {
    title: "Teman och kommunstorlek",
    lead: "Siffran visar hur många arbetssätt inom temat kommuner av den storleken har beskrivit eller tillämpar. Den leder till listan.",
    band: "Invånare",
    short: {
      "alle-5000": words.under5000,
      "5000-9999": words.from5000,
      "10000-19999": words.from10000,
      "20000-49999": words.from20000,
      "50000-99999": words.from50000,
      "vahintaan-100000": "100 000 eller fler",
    },
    twice: "Ett arbetssätt finns i flera rutor om det hör till flera teman eller används i kommuner av olika storlek.",
    withoutSize: (count) =>
      `Dessutom hör ${count} arbetssätt till välfärdsområden, THL och partner. De har ingen kommunstorlek.`,
    empty: (names) => `Inga arbetssätt ännu: ${names}.`,
    none: "Inget tema har ännu något arbetssätt.",
  },
};
