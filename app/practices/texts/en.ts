import type { Texts } from "./fi.ts";

/** In English: what publishing and importing say. */
export const en: Texts = {
  intake: {
    unknownKey: (key) =>
      `unknown key “${key}”: read it as another (--map "${key}=…") or leave out what is unknown (--drop-unknown)`,
    titleFromHeading: (title) => `the title was taken from the first heading: ${title}`,
    titleFromName: (title) => `the title was taken from the file's name: ${title}`,
    unknownValues: (values: string, kept: boolean) =>
      kept ? `these are no topics, so they are at the end of the text: ${values}` : `these were left out: ${values}`,
    keywords: (values: string) => `Keywords: ${values}`,
    summaryFromText: "the summary was taken from the first paragraph",
  },
  takeOver: "Taken over",
  history: {
    notes: { added: "added:", removed: "removed:" },
    labels: { added: "Added", removed: "Removed" },
    moved: { added: "Moved here", removed: "Moved from here" },
    unchanged: (count) => `… ${count} parts unchanged …`,
  },
  owning: {
    ended: (year) => `Marked as ended in ${year}`,
    handedOver: (name) => `Handed over to: ${name}`,
    shared: (name) => `Added as co-owner: ${name}`,
    left: (name) => `No longer a co-owner: ${name}`,
  },
  redaction: {
    reasons: {
      personal: "personal data",
      health: "data on health or need of support",
      copyright: "copyright",
      harmful: "wrong or harmful information",
      legal: "another legal ground",
      retention: "the retention time is over",
    },
    removed: {
      passage: (date: string, reason: string) => `Passage removed on ${date}: ${reason}`,
      version: (date: string, reason: string) => `Version removed on ${date}: ${reason}`,
      comment: (date: string, reason: string) => `Comment removed on ${date}: ${reason}`,
      file: (date: string, reason: string) => `File removed on ${date}: ${reason}`,
    },
    again: (date: string, reason: string) =>
      `the text has a passage that was removed for good on ${date} (${reason}): remove it from the text`,
    wholeAgain: (date: string, reason: string) => `this text was removed for good on ${date} (${reason})`,
  },
  publish: {
    badSlug: (slug) =>
      `the slug “${slug}” will not do: use small letters a–z, digits and hyphens, at most 80 characters`,
    reservedSlug: (slug) => `the slug “${slug}” is reserved, choose another`,
    unknownOrganisation: (name) => `unknown organisation “${name}”: check the slug of the municipality or organisation`,
    unknownTheme: (name, known) => `unknown theme “${name}”, known: ${known}`,
    unknownTopic: (name, known) => `unknown topic “${name}”, known: ${known}`,
    unknownTargetGroup: (name, known) => `unknown target group “${name}”, known: ${known}`,
    unknownViewpoint: (name, known) => `unknown TEAviisari viewpoint “${name}”, known: ${known}`,
    unknownPractice: (name) => `“${name}”, which this applies, has not been published`,
    appliesItself: "a practice cannot apply itself",
    wrongFolder: (folder, organisation) =>
      `the file is in the folder “${folder}” but its organisation is “${organisation}”: they must be the same`,
    duplicateSlug: (other) =>
      `a file of the same name is in the folder “${other}” already: names must be unique in the whole network`,
    unreadable: "the file cannot be read",
    notUtf8: "the file is not UTF-8 text: save it again as UTF-8",
    tooLarge: "the file is too large",
    notAFile: "is not an ordinary file",
    forbidden: "you cannot publish for this organisation",
    conflict: "someone else published a new version first: compare the texts and combine them",
    withdrawn: "the practice has been withdrawn: bring it back before a new version",
    "slug-taken": "the identifier is already in use, choose another",
    ownersStay: "the leading organisation is changed on the practice's page Manage, not in the text",
    coOwnersStay: (names) =>
      `a co-owner is missing from the text (${names}): add it again, because only the organisation itself can end its co-ownership`,
    coOwnerDeclined: (name) =>
      `the organisation ”${name}” did not want to be a co-owner: propose it again only with a new version of the text`,
    coOwnersPlain: "write the co-owners on one line without YAML references: alsoBy: [slug, another]",
    notYourOrigin: "a text published by a member is not compiled from public sources: remove the line origin",
  },
};
