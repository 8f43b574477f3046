import type { Texts } from "./fi.ts";

/** In English: what stops the whole text. */
export const faults: Texts["faults"] = {
  fields: "Correct the following before publishing. The draft has been saved.",
  text: "There is something to correct in the text. The draft has been saved.",
  terms: "Accept the terms of use to publish. The draft has been saved.",
  note: "Say what you changed and why. The draft has been saved.",
  "private-data":
    "The text seems to contain information about a private person. Remove it, or confirm that it may be published. The draft has been saved.",
  forbidden: "You cannot publish for this organisation. The draft has been saved.",
  withdrawn: "The practice has been withdrawn. Bring it back before a new version. The draft has been saved.",
  redacted:
    "The text had a passage that was removed from this practice for good. The passage was not saved; a note of the removal is in its place. Check the text and then publish it.",
  conflict: "Another author published a new version first. Compare the texts and combine them.",
  busy: "The service is busy just now. The draft has been saved. Try again in a moment.",
  snippet: "Fill in what is missing, and the part is added to the text. The draft has been saved.",
  expired: "The form had expired. Your text is safe on this page. Save it again.",
  "signed-out":
    "You are no longer signed in. Your text is safe on this page. Sign in in a new tab, and then save on this page.",
  "too-large": "The text is too long to be saved. It is safe on this page. Shorten it.",
  full: "The server's disk is full and the text could not be saved. It is safe on this page. Copy it and try again later.",
  "too-many": "You have too many drafts. Delete old ones on your own page. Your text is safe on this page.",
  "not-saved": "The draft could not be saved. Your text is safe on this page.",
};

/** In English: why a field will not do. */
export const fieldFaults: Texts["fieldFaults"] = {
  unused: "This is not in the text yet. Add it to the text or empty the field.",
  missing: "Fill this in.",
  "missing-summary": "A text in Swedish needs a summary in Finnish too, so that it can be found in Finnish.",
  "too-long": (most: number) => `Shorten it: at most ${most} characters.`,
  "too-many": (most: number) => `At most ${most} lines.`,
  year: "Write the year with four digits, for example 2024.",
  "ends-before-start": "The year it ended cannot be before the year it began.",
  address: (line: number) => `Line ${line} is not a web address. It begins with https://`,
  "one-address": "Write an e-mail address or a whole web address that begins with https://.",
  "innokyla-address": "Write the whole address of the page, which begins with https://innokyla.fi/.",
  amount: (decimals: number) =>
    `Write the number alone, without a unit or a minus sign, for example ${decimals > 0 ? "0.5" : "4500"}.`,
  "too-large": (most: number) => `Check the number: at most ${most}.`,
  "own-language": "This is the language of the text. Empty this field.",
};
