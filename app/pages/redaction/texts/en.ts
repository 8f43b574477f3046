import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: removing for good. */
export const en: Texts = {
  title: words.removeForGood,
  lead: "Remove here what nobody may read, such as personal data. What is removed cannot be brought back. A note of the day and the reason takes its place.",
  everywhere:
    "The passage is removed from all versions, drafts, comments, adoption cards, search, feeds and open data. Earlier backups and copies that others have kept do not change.",
  things: {
    passage: "A passage of the text",
    revision: (number: string) => `The whole of version ${number}`,
    file: (name: string) => `The file ${name}`,
    comment: words.comment,
    adoption: (name: string) => `Adoption card: ${name}`,
  },
  passages: "Passages to remove",
  passagesHint:
    "Write each passage on a line of its own, inflected forms of a name too. A passage consists of whole words. Capitals and formatting make no difference.",
  number: "Or remove a whole version",
  files: "Or remove a file",
  of: (name: string) => `Remove everywhere: ${name}`,
  reason: "Reason",
  reasonHint: "Readers see the reason where the passage was.",
  preview: "See where it is removed",
  found: "These will be replaced",
  places: {
    revisions: (numbers: string) => `versions ${numbers}`,
    drafts: (count: number) => `drafts: ${count}`,
    comments: (count: number) => `comments: ${count}`,
    cards: (count: number) => `versions of cards: ${count}`,
    files: (count: number) => `files or their names: ${count}`,
    others: (count: number) => `former addresses, reasons and messages: ${count}`,
  },
  stub: (text: string) => `In its place: ${text}`,
  newest: "The newest version changes, so readers see the note on the page of the practice.",
  understood: "I understand that what is removed cannot be brought back",
  button: words.remove,
  done: "Removed for good.",
  earlier: "Earlier removals",
  entry: (text: string, numbers: string) => (numbers ? `${text} (versions ${numbers})` : text),
  back: "Back to managing",
  toPractice: words.backToPractice,
  faults: {
    passage:
      "Write the passage to remove. Each line needs at least three letters or digits; at most 20 lines and 5,000 characters in all.",
    reason: "Choose the reason.",
    nothing: "The passage was not found. It may have been removed already, or it is written differently in the text.",
    already: "This has been removed for good already.",
    slug: "The passage is in the address of the practice. Change the address first, then remove the passage.",
    changed: "The texts have changed meanwhile. Check where it is removed and confirm again.",
    "not-understood": "Tick the box if you want to remove for good.",
    "used-elsewhere": "Another description uses the file too. Ask the coordinator to remove it.",
    busy: "The service is busy right now. Nothing was removed. Try again in a moment.",
  },
};
