import type { Language } from "#db/schema.ts";

/** The known parts of a write-up, in the order they are asked and written. */
export const sectionKeys = [
  "need",
  "audience",
  "what",
  "how",
  "results",
  "lessons",
  "tips",
  "partners",
  "materials",
] as const;

export type SectionKey = (typeof sectionKeys)[number];

/** The `##` heading of each part, in the write-up's own language. */
export const sectionHeadings: Record<Language, Record<SectionKey, string>> = {
  fi: {
    need: "Tarve ja tavoite",
    audience: "Kohderyhmä",
    what: "Mitä tehdään",
    how: "Toteutus ja resurssit",
    results: "Tulokset ja niiden arviointi",
    lessons: "Mikä oli vaikeaa, mitä opimme",
    tips: "Vinkkejä soveltajille",
    partners: "Kumppanit",
    materials: "Aineistot",
  },
  sv: {
    need: "Behov och mål",
    audience: "Målgrupp",
    what: "Vad görs",
    how: "Genomförande och resurser",
    results: "Resultat och utvärdering",
    lessons: "Vad var svårt, vad lärde vi oss",
    tips: "Tips till andra",
    partners: "Samarbetspartner",
    materials: "Material",
  },
  en: {
    need: "Need and aim",
    audience: "Target group",
    what: "What is done",
    how: "Implementation and resources",
    results: "Results and evaluation",
    lessons: "What was difficult, what we learned",
    tips: "Tips for others",
    partners: "Partners",
    materials: "Materials",
  },
};

/** Which part a heading names, in any of the languages and however it is capitalised; null for an author's own. */
export function sectionOf(heading: string): SectionKey | null {
  const wanted = normal(heading);
  return byHeading.get(wanted) ?? null;
}

function normal(heading: string): string {
  return heading
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[:?.]$/, "")
    .toLowerCase();
}

const byHeading = new Map(
  Object.values(sectionHeadings).flatMap((headings) => sectionKeys.map((key) => [normal(headings[key]), key] as const)),
);
