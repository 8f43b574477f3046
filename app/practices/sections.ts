import type { Language } from "#db/schema.ts";
import { sectionMeanings } from "./section-meanings.ts";

/** The known sections of a write-up, in the order in which the form asks for them and writes them. */
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

/** The sections that decision makers need. They are optional: a write-up is complete without them. */
export const decisionKeys = ["aims", "equity", "indicators", "risks"] as const satisfies SectionKey[];

/** The `##` heading of each section, by the language of the write-up. */
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
    equity: "Vilka som lätt blir utan",
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

/** The section whose own heading, in any of the languages, this is; null for other headings. */
export function ownSectionOf(heading: string): SectionKey | null {
  return byOwnHeading.get(normalised(heading)) ?? null;
}

/** The section that a heading in any of the languages means, whatever its case; null for other headings. */
export function sectionOf(heading: string): SectionKey | null {
  return ownSectionOf(heading) ?? byMeaning.get(normalised(heading)) ?? null;
}

/** A heading in lower case, without a number before it and a mark after it. */
function normalised(heading: string): string {
  return heading
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^\d+(?:\.\d+)*[.)]? (?=\p{L})/u, "")
    .replace(/ ?[:?.!]$/, "")
    .toLowerCase();
}

const byOwnHeading = new Map(
  Object.values(sectionHeadings).flatMap((headings) =>
    sectionKeys.map((key) => [normalised(headings[key]), key] as const),
  ),
);

const byMeaning = new Map(
  sectionKeys.flatMap((key) => sectionMeanings[key].map((heading) => [normalised(heading), key] as const)),
);
