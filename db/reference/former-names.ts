import type { Names, TermKind } from "../schema.ts";

/** A name that vocabulary.json gave a theme or a term in an earlier version of the program. */
export interface FormerName extends Names {
  kind: TermKind | "theme";
  slug: string;
}

export const formerNames: readonly FormerName[] = [
  {
    kind: "theme",
    slug: "yhdyspinnat",
    fi: "Kuntien ja hyvinvointialueiden yhdyspinnat",
    sv: "Samarbete och gränsytor mellan kommuner och välfärdsområden",
    en: "Municipality–wellbeing services county interfaces",
  },
  {
    kind: "theme",
    slug: "sote-uudistus",
    fi: "Sote- ja maakuntauudistukseen valmistautuminen (päättynyt)",
    sv: "Beredskap för social- och hälsovårdsreformen (avslutat)",
    en: "Preparing for the health and social services reform (ended)",
  },
  { kind: "stage", slug: "pilot", fi: "Pilotti", sv: "Pilot", en: "Pilot" },
  { kind: "target-group", slug: "maahanmuuttaneet", fi: "Maahan muuttaneet", sv: "Invandrade", en: "Immigrants" },
  {
    kind: "viewpoint",
    slug: "ydintoiminnat",
    fi: "Muut ydintoiminnat",
    sv: "Övriga kärnfunktioner",
    en: "Other core functions",
  },
];
