import type { Language } from "#db/schema.ts";

/** The known parts of a write-up, in the order they are asked and written. */
export const sectionKeys = [
  "need",
  "aims",
  "audience",
  "equity",
  "what",
  "how",
  "results",
  "indicators",
  "risks",
  "lessons",
  "tips",
  "partners",
  "materials",
] as const;

export type SectionKey = (typeof sectionKeys)[number];

/** The parts that a decision asks for: never asked of an author, a write-up is whole without them. */
export const decisionKeys = ["aims", "equity", "indicators", "risks"] as const satisfies SectionKey[];

/** The `##` heading of each part, in the write-up's own language. */
export const sectionHeadings: Record<Language, Record<SectionKey, string>> = {
  fi: {
    need: "Tarve ja tavoite",
    aims: "Hyvinvointisuunnitelman tavoitteet",
    audience: "Kohderyhmä",
    equity: "Ketkä jäävät helposti tavoittamatta",
    what: "Mitä tehdään",
    how: "Toteutus ja resurssit",
    results: "Tulokset ja niiden arviointi",
    indicators: "Mittarit",
    risks: "Riskit",
    lessons: "Mikä oli vaikeaa, mitä opimme",
    tips: "Vinkkejä soveltajille",
    partners: "Kumppanit",
    materials: "Aineistot",
  },
  sv: {
    need: "Behov och mål",
    aims: "Mål i välfärdsplanen",
    audience: "Målgrupp",
    equity: "Vilka som lätt inte nås",
    what: "Vad görs",
    how: "Genomförande och resurser",
    results: "Resultat och utvärdering",
    indicators: "Indikatorer",
    risks: "Risker",
    lessons: "Vad var svårt, vad lärde vi oss",
    tips: "Tips till andra",
    partners: "Samarbetspartner",
    materials: "Material",
  },
  en: {
    need: "Need and aim",
    aims: "Aims of the wellbeing plan",
    audience: "Target group",
    equity: "Who is easily left out",
    what: "What is done",
    how: "Implementation and resources",
    results: "Results and evaluation",
    indicators: "Indicators",
    risks: "Risks",
    lessons: "What was difficult, what we learned",
    tips: "Tips for others",
    partners: "Partners",
    materials: "Materials",
  },
};

/** Other headings that name a part. */
const aliases: Readonly<Record<string, SectionKey>> = {
  Yhdenvertaisuus: "equity",
  "Yhdenvertaisuus: kenet tämä tavoittaa heikoimmin": "equity",
  Indikaattorit: "indicators",
  Jämlikhet: "equity",
  Likabehandling: "equity",
  Equity: "equity",
};

/** Which part a heading names, in any of the languages and however it is capitalised; null for an author's own. */
export function sectionOf(heading: string): SectionKey | null {
  const wanted = normalised(heading);
  return byHeading.get(wanted) ?? null;
}

function normalised(heading: string): string {
  return heading
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[:?.]$/, "")
    .toLowerCase();
}

const byHeading = new Map([
  ...Object.entries(aliases).map(([heading, key]) => [normalised(heading), key] as const),
  ...Object.values(sectionHeadings).flatMap((headings) =>
    sectionKeys.map((key) => [normalised(headings[key]), key] as const),
  ),
]);
