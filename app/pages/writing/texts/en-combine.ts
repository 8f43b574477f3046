import type { Texts } from "./fi.ts";

/** In English: the choice between two texts. */
export const combine: Texts["combine"] = {
  title: "Two texts",
  published: "A newer version of this practice has been published since you began.",
  forked: "The same draft has been saved in two places.",
  nothingLost: "Neither text has been lost. Compare and choose.",
  differences: "How the texts differ",
  mine: "This draft",
  otherPublished: "The newest published version",
  otherDraft: "The other draft",
  keepMine: "Continue with this draft",
  keepMineLead: "Your draft replaces the other text when you publish it. The other text stays in the history.",
  keepMineForkLead: "The other draft is deleted and this one stays.",
  keepOther: "Discard this draft",
  keepOtherLead: "This draft is deleted and the other text stays in force.",
  both: "Combine them yourself",
  bothLead: "Below is your own text. Copy from the other what you want to keep, and save.",
  bothForkLead: "When you save, the combined text becomes the only draft.",
  saveBoth: "Save the combined text",
  moved: "One of the texts changed meanwhile. Look at them again. The text you combined is safe below.",
};
