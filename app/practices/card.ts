import type { Language, MoneyBand, Origin, PracticeKind, Stage } from "#db/schema.ts";
import type { Details } from "./details.ts";
import type { FacetValues } from "./facets.ts";
import type { SectionKey } from "./sections.ts";

/** A published practice as lists, hits and pictures know it; slugs only, names come from the vocabulary. */
export interface PracticeCard {
  id: number;
  slug: string;
  /** The slug it was first published under: what its identity for the outer world is made of. */
  firstSlug: string;
  /** Of the newest revision. */
  number: number;
  kind: PracticeKind;
  title: string;
  summary: string;
  language: Language;
  stage: Stage | null;
  started: number | null;
  ended: number | null;
  /** Slug of what it applies, the one in force now. */
  applies: string | null;
  /** Money a year. */
  cost: MoneyBand | null;
  origin: Origin;
  example: boolean;
  /** The fields that are only told and that lists need: `listed` in the table of fields. */
  details: Details;
  /** First published, UTC ISO. */
  createdAt: string;
  /** Newest revision, UTC ISO. */
  publishedAt: string;
  /** When its owner last confirmed that it still holds, UTC ISO. */
  confirmedAt: string | null;
  /** The later of the two. */
  checkedAt: string;
  /** Not checked for twelve months on the day the catalogue is of. */
  stale: boolean;
  /** The one that leads comes first. */
  organisations: string[];
  themes: string[];
  topics: string[];
  targetGroups: string[];
  /** Of TEAviisari. */
  viewpoints: string[];
  /** The known parts that hold something. */
  sections: SectionKey[];
  /** What the list page can narrow it by. */
  facets: FacetValues;
}

/** A practice its owner has taken out of sight. Of its content readers see the title and who owned it. */
export interface WithdrawnCard extends PracticeCard {
  withdrawnAt: string;
  withdrawnReason: string;
}
