import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: owning. */
export const en: Texts = {
  of: (title) => `Practice: ${title}`,
  takingOver: {
    terms: "By taking it over you publish the text in your organisation's name and under CC BY 4.0.",
    title: words.takeOverWriteUp,
    lead: "The description was compiled from public sources. When you take it over it becomes your organisation's own, and the mark of public sources goes away.",
    check: "Read the description through first. If it needs correcting or removing, tell us.",
    others:
      "The others that the description names are proposed as co-owners. They are shown as owners only when they accept.",
    button: "Take over",
    short: "Is the practice yours? You can take over the description for your organisation.",
    ask: "Tell us",
    taken: "The description has already been taken over.",
  },
  title: "Manage the practice",
  links: "For owners",
  manage: "Manage",
  choose: words.chooseOrganisation,
  organisation: words.organisation,
  confirm: {
    title: words.confirmAsCurrent,
    text: "Confirm that the description still holds. Readers see the day of the confirmation on the page and in lists.",
    last: (date) => `Last published or confirmed on ${date}.`,
    button: words.confirmAsCurrent,
    named: (title) => `Confirm as current: ${title}`,
  },
  end: {
    title: words.markAsEnded,
    text: "The description stays visible and its stage becomes ended. This makes a new version.",
    is: (year) => `The practice is marked as ended in ${year}.`,
    year: "Year in which the practice ended",
    button: words.markAsEnded,
  },
  coOwners: {
    title: words.coOwners,
    owners: (names) => `Owners now: ${names}`,
    link: "Propose a co-owner or end the co-ownership",
  },
  handOver: {
    title: "Hand over to another organisation",
    text: "The other organisation becomes the responsible organisation at once. Readers see it as the first owner. This is recorded in the audit log.",
    keep: "The current responsible organisation stays as co-owner",
    understood: "I understand that responsibility for the description moves at once",
    button: "Hand over",
  },
  rename: {
    title: words.changeAddress,
    text: "The page gets a new address. Old addresses always lead to the new one. This is recorded in the audit log.",
    now: (address) => `Address now: ${address}`,
    former: (slugs) => `Former addresses: ${slugs}`,
    slug: "New identifier at the end of the address",
    hint: "Small letters a–z, digits and hyphens, for example “lahitori-liminka”. At most 80 characters.",
    understood: "I understand that the address of the page changes at once",
    button: words.changeAddress,
  },
  withdraw: {
    title: words.withdraw,
    text: "The description disappears from lists, search and feeds. Its address says to readers that it has been withdrawn, and why. Its pictures and files also disappear within an hour, but copies that others have saved remain. You can bring the description back until the retention time in the privacy notice is over. This is recorded in the audit log.",
    reason: "Reason for readers",
    reasonHint: "At most 500 characters. Everyone can see the reason, so write no personal data.",
    button: words.withdraw,
  },
  bringBack: {
    title: "Bring back",
    text: "The description returns to lists, search and feeds as it was. The discussion returns too. This is recorded in the audit log.",
    button: "Bring back",
  },
  redaction: {
    title: words.removeForGood,
    text: "Remove a passage, a version or a file that nobody may read, such as personal data. Old versions are included.",
    link: "Go to removing",
  },
  publicSources:
    "The description was compiled from public sources. Once your organisation has taken it over you can confirm it, mark it as ended, share it and hand it over.",
  takeOver: words.takeOverWriteUp,
  all: "All practices of the organisation",
  back: words.backToPractice,
  done: {
    confirm: "The description has been confirmed as current.",
    "mark-ended": "The practice has been marked as ended.",
    "hand-over": "The practice has been handed over.",
    rename: "The address has been changed.",
    withdraw: words.practiceWithdrawn,
    "bring-back": "The practice has been brought back.",
  },
  faults: {
    reason: words.reasonFault,
    withdrawn: "The practice has been withdrawn. Bring it back first.",
    "not-withdrawn": "The practice is already visible.",
    "public-sources": words.takeOverFirst,
    changed: "A new version has been published meanwhile. Check it and try again.",
    "not-understood": "Tick the box if you want to go on.",
    slug: "The identifier cannot be used.",
    "slug-same": "This is already the address of the practice.",
    "slug-taken": "The identifier is or has been the address of another practice. Choose another.",
    organisation: words.organisationMissing,
    "already-owner": words.alreadyOwner,
    year: "Write the year with four digits. It cannot be before the first year or in the future.",
    problems: "The description cannot be published like this. Edit it first.",
  },
  own: {
    title: "Practices of the organisation",
    of: (name) => `Practices: ${name}`,
    lead: "Those not confirmed for a year come first.",
    none: "The organisation has no practices yet.",
    checked: (date) => `published or confirmed ${date}`,
    all: "Confirm all as current",
    allText: (count) =>
      count === 1
        ? "You confirm the description above as it is now."
        : `You confirm the ${count} descriptions above as they are now. Those compiled from public sources are not confirmed.`,
    confirmed: (count) =>
      count === 1
        ? "1 description has been confirmed as current."
        : `${count} descriptions have been confirmed as current.`,
    left: (count) =>
      count === 1
        ? "1 was not confirmed because it had changed. Check it."
        : `${count} were not confirmed because they had changed. Check them.`,
    withdrawn: "Withdrawn",
    withdrawnOn: (date) => `withdrawn ${date}`,
    manageNamed: (title) => `Manage: ${title}`,
  },
  yours: "Is the practice yours? You can take over the description, correct it or ask for it to be removed.",
};
