import type { Messages } from "../fi/index.ts";

/** In Swedish: lists ranked by likeness to one's own municipality. */
export const likeness: Pick<Messages, "likeness"> = {
  likeness: {
    title: "Visa först dem som liknar din kommun",
    label: "Din kommun eller ditt välfärdsområde",
    hint: "Till exempel Närpes.",
    button: "Visa",
    showOwn: (name) => `Visa först dem som liknar din organisation (${name})`,
    chip: (name) => `Jämförelse: ${name}`,
    howTitle: "Hur räknas likheten?",
    how: "Likheten räknas utifrån kommunens invånarantal, kommuntyp, landskap, välfärdsområde och språk. Bland dem som äger eller tillämpar praxisen avgör den mest lika. Modeller som är avsedda för alla och som ingen liknande tillämpar finns mitt i listan, liksom din egen praxis.",
    howCounty:
      "Likheten räknas utifrån välfärdsområdets invånarantal, antalet kommuner, andelen som bor i städer och språken. Kommunerna i ditt eget område finns i början, modeller som är avsedda för alla och din egen praxis i mitten.",
    howMembers: "Likheten beräknas utifrån invånarantal, kommuntyp, läge och språk.",
    order: "Mest liknande först",
    unknown: (text) => `Ingen kommun och inget välfärdsområde heter ”${text}”.`,
    unknownHelp: "Kontrollera stavningen. Listan visas nu i vanlig ordning.",
    suggestions: "Menade du:",
    reasons: {
      own: "din egen organisations praxis",
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
    members: "Liknande kommuner i nätverket",
    membersLead: "Mest lika i fråga om invånarantal, kommuntyp, läge och språk.",
    ofTheme: "Visa först dem som liknar din kommun",
  },
};
