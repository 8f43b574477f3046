import type { Texts } from "./fi.ts";

/** In English: where the parts of a pasted text go. */
export const distribute: Texts["distribute"] = {
  title: "Where the parts of the text go",
  lead: "The parts are placed by their headings. Change a place if it is wrong. Nothing is changed before you divide the text.",
  place: (number: number) => `Place of part ${number}`,
  stays: "Leave it waiting",
  do: "Divide the text like this",
  back: "Back to the draft",
  moved: "The draft has changed meanwhile. Look at the parts again.",
};
