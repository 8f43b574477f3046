import { type AdoptionCard, noTexts } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";

/** Returns a practice with the given fields, and empty or default values in all others. */
export function practice(slug: string, more: Partial<PracticeCard> = {}): PracticeCard {
  const day = more.publishedAt ?? "2026-01-10T10:00:00.000Z";
  return {
    id: 1,
    slug,
    firstSlug: slug,
    number: 1,
    kind: "practice",
    title: slug,
    summary: "",
    language: "fi",
    stage: null,
    started: null,
    ended: null,
    applies: null,
    cost: null,
    origin: "member",
    example: false,
    stale: false,
    createdAt: day,
    publishedAt: day,
    confirmedAt: null,
    checkedAt: day,
    organisations: ["liminka"],
    themes: [],
    topics: [],
    targetGroups: [],
    viewpoints: [],
    sections: [],
    details: {},
    facets: {
      teema: [],
      koko: [],
      vaihe: [],
      kohderyhma: [],
      aihe: [],
      jasen: [],
      hyvinvointialue: [],
      maakunta: [],
      kieli: [],
      nakokulma: [],
    },
    ...more,
  };
}

/** Returns an organisation's card on a practice: in use, with the given fields. */
export function card(slug: string, organisation: string, more: Partial<AdoptionCard> = {}): AdoptionCard {
  return {
    practice: slug,
    organisation,
    status: "in-use",
    stage: null,
    since: null,
    ended: null,
    texts: noTexts,
    candid: "",
    work: null,
    money: null,
    evidence: null,
    language: "fi",
    ownPractice: null,
    membersOnly: false,
    starter: null,
    savedAt: "2026-02-01T10:00:00.000Z",
    demo: false,
    ...more,
  };
}

/** Two themes, and organisations in several columns. */
export const axes = {
  themes: ["talous", "yhdyspinnat"],
  organisations: new Map([
    ["pieni", { kind: "municipality", population: 4_999 }],
    ["rajalla", { kind: "municipality", population: 5_000 }],
    ["liminka", { kind: "municipality", population: 10_233 }],
    ["suuri", { kind: "municipality", population: 100_000 }],
    ["alue", { kind: "wellbeing_services_county", population: 4_000 }],
    ["thl", { kind: "coordinator", population: null }],
    ["tuntematon", { kind: "municipality", population: null }],
  ]),
};
