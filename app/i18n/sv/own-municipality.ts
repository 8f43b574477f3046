import type { Messages } from "../fi/index.ts";

/** In Swedish: what an organisation has given and taken, what those like it do, and what nobody of its size has. */
export const ownMunicipality: Pick<Messages, "ownMunicipality"> = {
  ownMunicipality: {
    door: {
      show: "Visa liknande först",
      own: "Egna ärenden: frågor, utkast och kort",
    },
    title: (name) => `${name} i nätverket`,
    page: "Er egen sida i nätverket",
    given: {
      told: (count) =>
        count === 1 ? "Ni har delat 1 beskrivning av er praxis." : `Ni har delat ${count} beskrivningar av er praxis.`,
      toldNone: "Ni har ännu inte berättat om er egen praxis.",
      gathered: (count) =>
        count === 1
          ? "Ur offentliga källor har 1 beskrivning sammanställts som ni ännu inte har tagit över."
          : `Ur offentliga källor har ${count} beskrivningar sammanställts som ni ännu inte har tagit över.`,
      taken: (count) =>
        count === 1
          ? "Ni har prövat eller infört 1 arbetssätt från andra."
          : `Ni har prövat eller infört ${count} arbetssätt från andra.`,
      takenNone: "Ni har ännu inte berättat vad ni har prövat av andras praxis.",
      takers: (count) =>
        count === 1
          ? "1 annan har prövat eller infört er praxis."
          : `${count} andra har prövat eller infört er praxis.`,
    },
    member: {
      gathered: (count) =>
        count === 1
          ? "1 beskrivning har sammanställts ur offentliga källor."
          : `${count} beskrivningar har sammanställts ur offentliga källor.`,
      taken: (count) =>
        count === 1
          ? "Här har man prövat eller infört 1 arbetssätt från andra."
          : `Här har man prövat eller infört ${count} arbetssätt från andra.`,
      takers: (count) =>
        count === 1
          ? "1 annan har prövat eller infört det som görs här."
          : `${count} andra har prövat eller infört det som görs här.`,
    },
    alike: {
      title: "Liknande kommuner gör det här",
      titleCounty: "Liknande områden och kommunerna i det egna området gör det här",
      lead: "Om det här har man ännu inte berättat härifrån. De mest liknande först.",
      applies: "tillämpar",
      all: "Se all praxis, de mest liknande först",
    },
    untried: {
      title: "Vad som ännu saknas från kommuner av den här storleken",
      titleCounty: "Vad som ännu saknas från välfärdsområdena",
      lead: (size) =>
        `Inom dessa teman och ämnen finns ännu ingen praxis i storleksklassen ${size}. Länken öppnar andras praxis.`,
      leadCounty: "Inom dessa teman och ämnen har inget välfärdsområde ännu någon praxis. Länken öppnar andras praxis.",
      themes: "Teman",
      topics: "Ämnen",
      count: (count) => (count === 1 ? "1 beskrivning på annat håll" : `${count} beskrivningar på annat håll`),
    },
  },
};
