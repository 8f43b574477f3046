import { formatNumber } from "#app/i18n/format.ts";
import { words } from "#app/i18n/shared/en-words.ts";
import { year } from "./en-year.ts";
import type { Texts } from "./fi.ts";

const number = (value: number) => formatNumber("en", value);

/** In English: board. */
export const en: Texts = {
  year,
  lead: "This page shows on which themes the network has practices and adopters, where they are missing and what is waiting for action. Only coordinators see this page.",
  waiting: "What is waiting",
  tiles: {
    kysymykset: words.unansweredQuestions,
    luonnokset: words.stuckDrafts,
    vahvistamatta: words.unconfirmedWriteUps,
    haut: "Searches that found nothing",
  },
  tileHow: {
    kysymykset: "have waited for at least 14 days",
    luonnokset: "last saved at least 30 days ago",
    vahvistamatta: "neither updated nor confirmed for 12 months",
    haut: "different searches in the last 90 days",
  },
  mostSearched: (queries) => `Most often: ${queries}`,
  overMany: (count) => `over ${number(count)}`,
  periods: "Themes of the period",
  practices: {
    title: "Practices by theme and size",
    lead: "A number opens its list. A practice of two themes is on both rows. One shared by municipalities of different sizes is in the column of each. In the totals it counts once.",
    gaps: (gaps) =>
      gaps === 0
        ? "There is a practice of every theme in every size band and in the wellbeing services counties."
        : `Cells without any practice of the theme in the size band or the wellbeing services counties: ${number(gaps)}. They say “none” and open a list of the members you can ask.`,
    none: words.none,
    cell: (theme, column, count) =>
      `${theme}, ${column}: ${count === 0 ? "none, no practices" : count === 1 ? "1 practice" : `${number(count)} practices`}`,
  },
  cards: {
    title: "Adoptions by theme and size",
    lead: "The theme is of the practice that is applied, the size of the organisation that applies it. Cards for members only and adoptions gathered from descriptions are included. Interest alone is counted separately.",
    none: words.none,
    interested: (count) => `interested ${number(count)}`,
    cell: (theme, column, count) =>
      `${theme}, ${column}: ${count === 0 ? "none, no adoptions" : count === 1 ? "1 adoption" : `${number(count)} adoptions`}`,
    interestedCell: (theme, column, count) => `${theme}, ${column}: interested ${number(count)}`,
  },
  states: { title: "Adoptions by stage", lead: "The same adoptions by how far along they are." },
  theme: words.theme,
  noTheme: "None of these themes",
  allThemes: "In all",
  municipalities: "Municipalities by population",
  columns: {
    "alle-5000": words.under5000,
    "5000-9999": words.from5000,
    "10000-19999": words.from10000,
    "20000-49999": words.from20000,
    "50000-99999": words.from50000,
    "vahintaan-100000": "100,000 or more",
    hyvinvointialueet: "Wellbeing services counties",
    muut: "Others",
  },
  columnNames: { hyvinvointialueet: "wellbeing services counties", muut: "other organisations", all: "in all" },
  members: (count) => (count === 1 ? "1 member" : `${number(count)} members`),
  unknownState: words.stageUnknown,
  table: words.downloadTable,
  tableOf: "Download as a table (CSV): gaps and status",
  report: "Figures for the yearly report",
  reportLead: "The year's publications, adoptions, discussion and members in figures, each with how it is counted.",
  reportLink: "Open the year's figures",
  back: "Back to Gaps and status",
  list: {
    titles: {
      kysymykset: words.unansweredQuestions,
      luonnokset: words.stuckDrafts,
      vahvistamatta: words.unconfirmedWriteUps,
      kaytannot: words.practices,
      soveltamiset: words.adoptions,
    },
    leads: {
      kysymykset:
        "Questions asked at least 14 days ago of which no reply has been marked as the answer. The longest wait first.",
      luonnokset:
        "Drafts of practices and of adoption cards that have not been saved for 30 days. What they say is not shown here. The longest wait first.",
      vahvistamatta: "Descriptions nobody has updated or confirmed for 12 months. The longest wait first.",
      kaytannot: "Practices, the last published first. Those not confirmed for a year come last.",
      soveltamiset: "Adoptions, the last saved first. Those gathered from descriptions come last.",
    },
    none: {
      kysymykset: "No question has waited for an answer for 14 days.",
      luonnokset: "No draft has been untouched for 30 days.",
      vahvistamatta: "Every description has been updated or confirmed within 12 months.",
      kaytannot: "There are no practices here.",
      soveltamiset: "There are no adoptions here.",
    },
    count: (count) => `In the list: ${number(count)}.`,
    more: (count) => `The list holds ${number(count)}, and more are waiting.`,
    waited: (days) => (days === 1 ? "has waited for 1 day" : `has waited for ${number(days)} days`),
    published: (date) => `published ${date}`,
    saved: (date) => `saved ${date}`,
    on: (title) => `on the practice ${title}`,
    replies: (count) =>
      count === 0
        ? "no replies"
        : count === 1
          ? "1 reply that is not marked"
          : `${number(count)} replies that are not marked`,
    newDraft: "draft of a new practice",
    changeDraft: "draft of a change to a published practice",
    cardDraft: "draft of an adoption card",
    untitled: "Draft without a title",
    hiddenTitle: "Draft",
    gathered: words.compiledFromPublicSources,
    gatheredCard: "gathered from a description",
    membersOnly: "for members only",
    members: "Members of the network in this group",
    membersLead: "You can ask these members whether they have practices on the theme.",
    membersNone: "The network has no members in this group.",
    size: words.size,
    state: words.stage,
    applying: "all but the interested",
    columns: { what: "What", whose: "Whose", about: "About", day: "Day", days: "Days since", address: "Address" },
  },
  files: {
    board: "gaps",
    kysymykset: "questions-without-an-answer",
    luonnokset: "stuck-drafts",
    vahvistamatta: "descriptions-not-confirmed",
    kaytannot: "practices",
    soveltamiset: "adoptions",
    year: "figures-of-the-year",
  },
  boardColumns: { theme: words.theme, size: words.size, members: words.networkMembers, practices: words.practiceTotal },
};
