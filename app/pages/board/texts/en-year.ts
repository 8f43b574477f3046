import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: the year in numbers. */
export const year: Texts["year"] = {
  title: (year) => `Figures of ${year}`,
  name: "The year's figures",
  lead: "Figures for the network's yearly report. They are counted from what is in the service: readers are not tracked.",
  years: words.year,
  unfinished: (date) => `The year is not over. The figures are as of ${date}.`,
  figure: "Figure",
  value: "Number",
  part: "Part",
  how: "How it is counted",
  unknown: words.unknown,
  days: (days) => `${days} days`,
  parts: {
    practices: words.practices,
    cards: words.adoptions,
    talk: words.discussion,
    network: "The network",
    searches: words.searches,
  },
  names: {
    published: "New descriptions",
    updated: "Updated descriptions",
    publishers: "Organisations that published or updated",
    gathered: "Descriptions brought in from public sources",
    made: "New adoption cards",
    begun: "Trials and uses started",
    inUse: "Taken into use",
    ended: "Ended",
    questions: "Questions asked",
    answered: "Of those, answered",
    answerDays: "Wait for an answer, median",
    comments: "Comments and replies",
    members: words.networkMembers,
    withEither: "Members with a description of their own or an adoption",
    withOwn: "Members with a description of their own",
    withCard: "Members with an adoption",
    withPractice: "Members with any description",
    active: "People who contributed",
    asked: "Searches",
    failed: "Of those without any result",
  },
  hows: {
    published:
      "Practices and models first published in the year, without the starter content. Those withdrawn later are included.",
    updated: "Published before, with at least one new version in the year. Each counts once.",
    publishers: "Today's owners of the new and updated descriptions, each once.",
    gathered: "Starter content brought in during the year, which the coordinator compiled from public sources.",
    made: "Cards first saved in the year, interest alone too. Those withdrawn and those gathered from descriptions are left out.",
    begun:
      "The year the card itself gives for its beginning. Where it gives none, the year it first reported a trial or use.",
    inUse:
      "The year the card's stage became in use. Where the card reported no trial before that, the year it gives for its beginning.",
    ended:
      "The year the card itself gives for its end. Where it gives none, the year its stage became ended. What has gone on again does not count.",
    questions: "Questions asked in the year, without those deleted or hidden.",
    answered: "Of the year's questions those that have a marked answer now.",
    answerDays:
      "The time from asking the question to the comment marked as its answer. Half of the answered questions were answered sooner than this.",
    comments: "Comments and replies written in the year, without questions and without those deleted or hidden.",
    members: "The members now, whatever the year chosen: municipalities, wellbeing services counties and others.",
    withEither: "Members of today that have one or the other of the next two.",
    withOwn:
      "Members of today with a description that is still shown, published by the end of the year, that they have published themselves or taken over.",
    withCard: "Members of today that by the end of the year had reported more than interest on a card.",
    withPractice: "Like a description of their own, but with those compiled from public sources.",
    active:
      "People who in the year published, saved an adoption card or commented, each once. What was done with erased accounts cannot be counted.",
    asked:
      "Searches counted on the search page. Only the last 90 days are kept, so the figure does not cover the whole year.",
    failed: "Searches whose words found no practice at the last try of the day. Only the last 90 days.",
  },
};
