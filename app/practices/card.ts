import type { Language, MoneyBand, Origin, PracticeKind, Stage } from "#db/schema.ts";
import type { Details } from "./details.ts";
import type { FacetValues } from "./list/facets.ts";
import type { SectionKey } from "./sections.ts";

/** What lists and search results show of a published practice. Organisations and terms are slugs, not names. */
export interface PracticeCard {
  id: number;
  slug: string;
  /** The slug it was first published under, from which `stableId` is made. */
  firstSlug: string;
  /** Number of the newest revision. */
  number: number;
  kind: PracticeKind;
  title: string;
  summary: string;
  language: Language;
  stage: Stage | null;
  started: number | null;
  ended: number | null;
  /** The current slug of the practice that it applies. */
  applies: string | null;
  /** Money a year. */
  cost: MoneyBand | null;
  origin: Origin;
  example: boolean;
  /** The details that are `listed` in the table of fields. */
  details: Details;
  /** First published, UTC ISO. */
  createdAt: string;
  /** Newest revision, UTC ISO. */
  publishedAt: string;
  /** When an owner last confirmed that it is still valid, UTC ISO. */
  confirmedAt: string | null;
  /** The later of `publishedAt` and `confirmedAt`. */
  checkedAt: string;
  /** Whether `checkedAt` is more than twelve months before the day of the catalogue. */
  stale: boolean;
  /** The leading organisation comes first. */
  organisations: string[];
  themes: string[];
  topics: string[];
  targetGroups: string[];
  /** Viewpoints of TEAviisari. */
  viewpoints: string[];
  /** The known sections that it has. */
  sections: SectionKey[];
  /** Its values under each facet of the list page. */
  facets: FacetValues;
}

/** A practice that an owner has withdrawn. Readers see only its title, owners and the reason. */
export interface WithdrawnCard extends PracticeCard {
  withdrawnAt: string;
  withdrawnReason: string;
}
