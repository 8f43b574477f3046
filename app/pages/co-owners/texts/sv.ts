import { words } from "#app/i18n/shared/sv-words.ts";
import type { Texts } from "./fi.ts";

/** In Swedish: co-owners. */
export const sv: Texts = {
  title: words.coOwners,
  lead: "En medägares skribenter kan redigera och hantera beskrivningen. En organisation blir medägare först när dess egen skribent godkänner förslaget.",
  owners: "Ägare nu",
  leads: "ansvarig organisation",
  proposals: "Förslag om medägare",
  proposalsLead:
    "Förslaget syns bara för ägarnas och den föreslagna organisationens skribenter och för nätverkets koordinator.",
  none: "Det finns inga öppna förslag.",
  noneForYou: "Er organisation har inget öppet förslag om det här arbetssättet.",
  proposal: (proposer, organisation) => `${proposer} föreslår som medägare: ${organisation}`,
  effect:
    "När du godkänner förslaget syns organisationen bland ägarna för läsarna och dess skribenter kan redigera beskrivningen. En ny version skapas.",
  buttons: { accept: "Godkänn", decline: "Avböj", "take-back": "Återta förslaget" },
  propose: {
    title: "Föreslå en medägare",
    text: `Organisationens skribenter ser förslaget på sidan ${words.own} och på arbetssättets sida. Läsarna ser det inte.`,
    organisation: words.organisation,
    choose: words.chooseOrganisation,
    button: "Föreslå",
  },
  leave: {
    title: "Att lämna medägarskapet",
    text: (name) =>
      `${name} försvinner bland ägarna, och dess skribenter kan inte längre redigera beskrivningen. En ny version skapas. I tidigare versioner finns namnet kvar.`,
    button: "Avsluta medägarskapet",
    named: (name) => `Avsluta medägarskapet: ${name}`,
  },
  publicSources:
    "Beskrivningen är sammanställd ur offentliga källor, och medägarna har inte tillfrågats. När en organisation tar över beskrivningen föreslås de andra som medägare.",
  manage: "Hantera arbetssättet i övrigt",
  back: words.backToPractice,
  done: {
    propose: "Förslaget har skickats.",
    accept: "Organisationen är nu medägare.",
    decline: "Förslaget har avböjts.",
    "take-back": "Förslaget har återtagits.",
    leave: "Medägarskapet har avslutats.",
  },
  faults: {
    withdrawn: words.practiceWithdrawn,
    "public-sources": words.takeOverFirst,
    organisation: words.organisationMissing,
    "already-owner": words.alreadyOwner,
    "already-proposed": "Organisationen har redan föreslagits och har ännu inte svarat.",
    declined:
      "Organisationen har avböjt förslaget. Du kan föreslå den på nytt först när en ny version av beskrivningen har publicerats.",
    "no-proposal": "Förslaget finns inte längre. Det har återtagits eller redan besvarats.",
    "no-co-owner": "Organisationen är inte längre medägare.",
    leads:
      "Den ansvariga organisationen kan inte lämna beskrivningen. Överlåt den först till en annan organisation på sidan Hantera.",
    problems: "Beskrivningen kan inte publiceras så här. Dess uppgifter måste först rättas.",
  },
};
