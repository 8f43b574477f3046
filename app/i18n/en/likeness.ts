import type { Messages } from "../fi/index.ts";

/** In English: lists ranked by likeness to one's own municipality. */
export const likeness: Pick<Messages, "likeness"> = {
  likeness: {
    title: "Show the ones like your municipality first",
    label: "Your municipality or wellbeing services county",
    hint: "For example Merikarvia.",
    button: "Show",
    showOwn: (name) => `Show the ones like your own organisation (${name}) first`,
    chip: (name) => `Compared to ${name}`,
    howTitle: "How is likeness counted?",
    how: "Likeness is counted from the municipality's population, type, region, wellbeing services county and languages. Of who owns and who applies a practice, the most alike counts. Models meant for everyone that nobody alike applies, and your own practices, are in the middle of the list.",
    howCounty:
      "Likeness is counted from the county's population, the number of its municipalities, the share of people living in cities, and languages. The municipalities of your own county come early; models meant for everyone and your own practices are in the middle.",
    howMembers: "Likeness is worked out from population, kind of municipality, location and languages.",
    order: "Most similar first",
    unknown: (text) => `No municipality or wellbeing services county is called “${text}”.`,
    unknownHelp: "Check the spelling. The list is now in its usual order.",
    suggestions: "Did you mean:",
    reasons: {
      own: "your own organisation's practice",
      ownCounty: "your own wellbeing services county",
      inOwnCounty: "municipality in your own county",
      nearlySameSize: "almost the same size",
      bothBilingual: "both bilingual",
      bothSwedish: "both Swedish-speaking",
      sameCounty: "same wellbeing services county",
      sameRegion: "same region",
      similarSize: "of similar size",
      bothRural: "both rural municipalities",
      bothSemiUrban: "both semi-urban municipalities",
      bothUrban: "both urban municipalities",
    },
    members: "Similar municipalities in the network",
    membersLead: "Most alike by population, type, place and languages.",
    ofTheme: "Show the ones like your own municipality first",
  },
};
