import type { Texts } from "./fi.ts";

/** In Swedish: practices. */
export const sv: Texts = {
  lead: "Begränsa listan efter tema, kommunens storlek, skede eller målgrupp.",
  none: "Inga arbetssätt hittades med de här begränsningarna.",
  noneHelp: "Ta bort någon begränsning eller börja om.",
};
