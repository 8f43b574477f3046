import type { Texts } from "./fi.ts";

/** In English: places of a text that may have been meant otherwise. */
export const doubts: Texts["doubts"] = {
  title: "Did we read this right?",
  lead: "These places can be understood in two ways. Their numbers are in the preview.",
  place: (number: number, field: string, line: number, excerpt: string) =>
    `Place ${number} (${field}, line ${line}): “${excerpt}”.`,
  kinds: {
    "quotation-as-text": { shown: "The sign > is shown as text.", other: "Make the line a quotation" },
    "signs-as-text": { shown: "+ or - at the start of the line is shown as a sign.", other: "Make the lines a list" },
    "signs-as-list": { shown: "The lines are shown as a list without the signs + and -.", other: "Show the signs" },
    "star-as-text": { shown: "The star is shown as a sign.", other: "Make the line a list" },
    "underline-as-rule": { shown: "The dashes are shown as a dividing line.", other: "Make the line a heading" },
    "underline-as-heading": { shown: "The underlined line is shown as a heading.", other: "Show the line as text" },
    "dashes-as-list": {
      shown: "Lines that begin with a dash are shown as a list.",
      other: "Show the lines as paragraphs",
    },
    "tabs-as-table": { shown: "Lines with tabs are shown as a table.", other: "Show the lines as text" },
    "indent-as-text": { shown: "The indented paragraph is shown as ordinary text.", other: "Show it as program code" },
    "indent-as-code": { shown: "The indented paragraph is shown as program code.", other: "Show it as ordinary text" },
  },
};
