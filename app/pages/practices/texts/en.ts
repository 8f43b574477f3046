import type { Texts } from "./fi.ts";

/** In English: practices. */
export const en: Texts = {
  lead: "Narrow the list by theme, size of municipality, stage or target group.",
  none: "No practices were found with these filters.",
  noneHelp: "Remove a filter or start again.",
};
