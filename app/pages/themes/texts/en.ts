import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: themes. */
export const en: Texts = {
  lead: "The network agrees on common themes for each period. Earlier themes remain available.",
  period: (starts, ends) => `Period ${starts}–${ends}`,
  archived: "Ended theme",
  topics: words.topics,
  topicsLead: "Topics do not belong to any period.",
  none: "There are no practices on this theme yet.",
  noneHelp: "See other themes or all practices.",
  narrow: "Narrow the practices on this theme",
  periods: "Periods",
  bars: {
    title: "Practices by theme",
    theme: words.theme,
    count: words.practiceTotal,
  },
  mapLink: "See the theme on a map",
  pictures: {
    title: "Practices in charts",
    link: "See themes by size of municipality, and adoptions by year",
    lead: "In which themes municipalities of different sizes have practices, and when those of others began to be applied.",
  },
  sizes: {
    title: "Themes and sizes of municipalities",
    lead: "The figure shows how many practices on the theme municipalities of this size have described or apply. It leads to the list.",
    band: "Inhabitants",
    short: {
      "alle-5000": words.under5000,
      "5000-9999": words.from5000,
      "10000-19999": words.from10000,
      "20000-49999": words.from20000,
      "50000-99999": words.from50000,
      "vahintaan-100000": "100,000 or more",
    },
    twice: "A practice on several themes, or in use in municipalities of different sizes, is in several cells.",
    withoutSize: (count) =>
      count === 1
        ? "In addition, 1 practice belongs to a wellbeing services county, THL or a partner. It has no size of municipality."
        : `In addition, ${count} practices belong to wellbeing services counties, THL and partners. They have no size of municipality.`,
    empty: (names) => `No practices yet: ${names}.`,
    none: "No theme has any practices yet.",
  },
};
