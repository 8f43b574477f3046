import type { Texts } from "./fi.ts";

/** In Swedish: the choice between two texts. */
export const combine: Texts["combine"] = {
  title: "Två texter",
  published: "En nyare version av arbetssättet har publicerats efter att du började.",
  forked: "Samma utkast har sparats på två ställen.",
  nothingLost: "Ingendera texten har försvunnit. Jämför och välj.",
  differences: "Så skiljer sig texterna",
  mine: "Det här utkastet",
  otherPublished: "Den senaste publicerade versionen",
  otherDraft: "Det andra utkastet",
  keepMine: "Fortsätt med det här utkastet",
  keepMineLead:
    "Ditt utkast ersätter den andra texten när du publicerar det. Den andra texten finns kvar i versionshistoriken.",
  keepMineForkLead: "Det andra utkastet raderas och det här finns kvar.",
  keepOther: "Förkasta det här utkastet",
  keepOtherLead: "Det här utkastet raderas och den andra texten gäller.",
  both: "Slå ihop själv",
  bothLead: "Nedan finns din egen text. Kopiera från den andra texten det du vill behålla och spara.",
  bothForkLead: "När du sparar blir den sammanslagna texten det enda utkastet.",
  saveBoth: "Spara den sammanslagna texten",
  moved: "Den ena texten ändrades under tiden. Se på dem på nytt. Texten du slog ihop finns kvar nedan.",
};
