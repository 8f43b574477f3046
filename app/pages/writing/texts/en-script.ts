import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: what the writing script says. */
export const script: Texts["script"] = {
  toolbar: {
    label: "Format text: {field}",
    bold: "Bold",
    italic: "Italic",
    bullets: "Bulleted list",
    numbers: "Numbered list",
    link: "Link",
    heading: "Subheading",
    table: "Table",
    linkText: "link text",
    column: "Column",
  },
  counter: {
    left: "{count} characters left",
    one: "1 character left",
    over: "{count} characters too many",
    overOne: "1 character too many",
  },
  paste: {
    offer: "The pasted text has {count} headings that match sections of the form.",
    spread: words.divideIntoSections,
    keep: "Paste here",
    title: "The main heading of the text was moved to the field Title.",
    pictures: "Pictures did not come along with the text. Attach them under Pictures and files.",
  },
  save: {
    saved: "Saved at {time}",
    waiting: "Saving…",
    unsaved: "Not yet saved on the server",
    recovered: "The text is saved on the server again.",
    signIn: "Sign in in a new tab",
    combine: "Compare the texts and combine them (new tab)",
    faults: {
      "signed-out":
        "You have been signed out. The text is kept in this browser. Sign in and come back here: saving will go on.",
      parallel:
        "Someone else saved this draft at the same time. Your text was kept as a parallel draft, and no text was lost.",
      "too-big": "The text is too long to be saved. Make it shorter. It is kept in this browser.",
      "too-many":
        "You have too many drafts. The text is kept in this browser. Delete old drafts on your own page and come back here: saving will go on.",
      forbidden:
        "You may no longer write this, so the text is not saved on the server. It is kept in this browser. Copy it to keep it.",
      "not-found":
        "You no longer have access to this draft, so the text is not saved on the server. It is kept in this browser. Copy it to keep it.",
      busy: "The server cannot save right now. The text is kept in this browser, and we will try again.",
      offline: "The server cannot be reached. The text is kept in this browser, and we will try again.",
      failed: "Saving did not succeed. The text is kept in this browser, and we will try again.",
    },
  },
  copy: {
    found: "This browser has a newer text ({time}) that has not been saved on the server.",
    changedMeanwhile:
      "The draft on the server has been changed meanwhile. If you restore the text, it will be saved as a parallel draft.",
    restore: "Restore it",
    discard: "Discard",
    restored: "The text was restored to the form.",
    discarded: "The text in the browser was discarded.",
  },
  preview: {
    title: words.preview,
    show: "Show preview",
    hide: "Hide preview",
    problems: "To be corrected",
    problem: "Line {line}: {message}",
    problemIn: "{field}, line {line}: {message}",
    failed: "The preview could not be fetched. It will be updated as you go on writing.",
  },
  widgets: {
    inserted: "Added to: {field}",
  },
  similar: {
    title: "Has this been described already?",
    newTab: "The links open in a new tab.",
    found: "Descriptions on the same subject: {count}. They are below the title field.",
  },
};
