import { type AdoptionCard, noTexts } from "#app/adoptions/card.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { forEachFacet } from "#app/practices/list/facets.ts";

/** A practice's card with default values, except those given. */
export function practiceCard(id: number, rest: Partial<PracticeCard> = {}): PracticeCard {
  return {
    ...{ id, slug: `k-${id}`, firstSlug: `k-${id}`, number: 1, kind: "practice", title: `K ${id}`, summary: "" },
    ...{
      language: "fi",
      stage: null,
      started: null,
      ended: null,
      applies: null,
      cost: null,
      origin: "member",
      example: false,
    },
    ...{ createdAt: "2024-01-01T00:00:00.000Z", publishedAt: "2024-01-01T00:00:00.000Z", confirmedAt: null },
    ...{ checkedAt: "2024-01-01T00:00:00.000Z", stale: false },
    ...{ organisations: [], themes: [], topics: [], targetGroups: [], viewpoints: [], sections: [], details: {} },
    facets: forEachFacet(() => []),
    ...rest,
  };
}

/** An organisation's adoption card on the practice `k-1` with default values, except those given. */
export function adoptionCard(organisation: string, rest: Partial<AdoptionCard> = {}): AdoptionCard {
  return {
    ...{ practice: "k-1", organisation, status: "in-use", stage: null, since: null, ended: null, texts: noTexts },
    ...{ candid: "", work: null, money: null, evidence: null, language: "fi", ownPractice: null, membersOnly: false },
    ...{ starter: null, savedAt: "2025-03-01T00:00:00.000Z", demo: false },
    ...rest,
  };
}
