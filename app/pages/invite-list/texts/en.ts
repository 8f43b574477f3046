import type { Texts } from "./fi.ts";

/** In English: inviting many people at once. */
export const en: Texts = {
  lead: "Paste a list of people. First you see what will happen to each row. Nobody is invited until you confirm.",
  toPeople: "Back to people",
  defaults: "These apply to rows that have nothing of their own.",
  chooseOrganisation: "Given in the list",
  list: "List of people",
  hint: "One person a row: name, e-mail, organisation, roles, last day, language. Name and e-mail are enough. You can copy rows of a spreadsheet, paste CSV text or write “Name <address>”. If the first row is a header, the columns may be in any order. Separate roles by +. At most 500 rows at once.",
  look: "Check the list",
  invite: (count) => (count === 1 ? "Invite 1 person" : `Invite ${count} people`),
  empty: "The list has no people. Paste at least one row.",
  changed: "The list or the choices changed after the preview. Nobody was invited. Check the new preview and confirm.",
  counts: (good, faulty) =>
    `${good === 1 ? "1 person" : `${good} people`} will be invited when you confirm. ${
      faulty === 0
        ? "There are no errors."
        : `${faulty === 1 ? "1 row" : `${faulty} rows`} cannot be invited. Correct the list now, or invite the others first: these stay in the list.`
    }`,
  beyond: (read, beyond) =>
    `At most 500 rows are invited at once. The first ${read} were read. The other ${beyond} stay in the list, to be invited next.`,
  unread: (names) => `These columns are not read: ${names}.`,
  row: "Row",
  outcome: "What happens",
  willInvite: "will be invited",
  invited: (count) => (count === 1 ? "1 person was invited" : `${count} people were invited`),
  handOver:
    "Give each person their own link. The links are shown only now, and each works once within seven days. A new link can be made on the person's page.",
  left: (count) =>
    count === 1
      ? "1 row was not invited. It is in the list, to be corrected."
      : `${count} rows were not invited. They are in the list, to be corrected.`,
  link: "Own link",
  copy: "The links to copy (CSV)",
  organisation: "The organisation is missing, or you may not invite to it.",
  roles: "The role is missing, or you may not give it.",
  faults: {
    quotes: () => "A quotation mark is open. Add one at the end or remove it.",
    "role-unknown": (said) => `Unknown role: ${said}.`,
    "organisation-unknown": (said) => `Unknown organisation: ${said}.`,
    "language-unknown": (said) => `Unknown language: ${said}. Write Finnish, Swedish or English.`,
    twice: (line) => `The same address is on row ${line} already.`,
  },
};
