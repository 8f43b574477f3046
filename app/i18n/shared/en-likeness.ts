import { words } from "./en-words.ts";
import type { likeness as finnish } from "./fi-likeness.ts";

/** In English: likeness between municipalities. */
export const likeness: typeof finnish = {
  title: "Show practices of similar municipalities first",
  label: words.yourMunicipality,
  hint: "For example Merikarvia.",
  button: "Show",
  showOwn: (name) => `Show practices of similar organisations first. Compared with: ${name}`,
  chip: (name) => `Compared with: ${name}`,
  howTitle: "How is similarity calculated?",
  how: "Similarity is calculated from the municipality's population, type, region, wellbeing services county and languages. The owner or adopter of a practice that is most like your municipality decides the order. General models that no similar municipality applies, and your own municipality's practices, are in the middle of the list.",
  howCounty:
    "Similarity is calculated from the county's population, the number of its municipalities, the share of people living in cities, and languages. Practices of the municipalities in your own county come early; general models and your own county's practices are in the middle.",
  howMembers: "Similarity is calculated from population, type of municipality, location and languages.",
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
};
