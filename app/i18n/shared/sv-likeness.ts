import type { likeness as finnish } from "./fi-likeness.ts";
import { words } from "./sv-words.ts";

/** In Swedish: likeness between municipalities. */
export const likeness: typeof finnish = {
  title: "Visa först arbetssätt i liknande kommuner",
  label: words.yourMunicipality,
  hint: "Till exempel Närpes.",
  button: "Visa",
  showOwn: (name) => `Visa först arbetssätt hos liknande. Jämförelsepunkt: ${name}`,
  chip: (name) => `Jämförelsepunkt: ${name}`,
  howTitle: "Hur räknas likheten?",
  how: "Likheten räknas utifrån kommunens invånarantal, kommuntyp, landskap, välfärdsområde och språk. Ordningen avgörs av den ägare eller tillämpare av arbetssättet som mest liknar din kommun. Allmänna verksamhetsmodeller som inga liknande kommuner tillämpar och din egen kommuns arbetssätt finns mitt i listan.",
  howCounty:
    "Likheten räknas utifrån välfärdsområdets invånarantal, antalet kommuner, andelen som bor i städer och språken. Arbetssätten i kommunerna i ditt eget område finns i början, allmänna verksamhetsmodeller och ditt eget områdes arbetssätt i mitten.",
  howMembers: "Likheten räknas utifrån invånarantal, kommuntyp, läge och språk.",
  order: "De mest liknande först",
  unknown: (text) => `Ingen kommun och inget välfärdsområde heter ”${text}”.`,
  unknownHelp: "Kontrollera stavningen. Listan visas nu i vanlig ordning.",
  suggestions: "Menade du:",
  reasons: {
    own: "din egen organisations arbetssätt",
    ownCounty: "ditt eget välfärdsområde",
    inOwnCounty: "kommun i ditt eget område",
    nearlySameSize: "nästan lika stor",
    bothBilingual: "båda tvåspråkiga",
    bothSwedish: "båda svenskspråkiga",
    sameCounty: "samma välfärdsområde",
    sameRegion: "samma landskap",
    similarSize: "av liknande storlek",
    bothRural: "båda landsbygdskommuner",
    bothSemiUrban: "båda tätortskommuner",
    bothUrban: "båda urbana kommuner",
  },
};
