import type { Language, Origin, PracticeKind, Stage } from "#db/schema.ts";
import type { FacetValues } from "./facets.ts";
import type { SectionKey } from "./sections.ts";

/** A published practice as lists, hits and pictures know it; slugs only, names come from the vocabulary. */
export interface PracticeCard {
  id: number;
  slug: string;
  kind: PracticeKind;
  title: string;
  summary: string;
  language: Language;
  stage: Stage | null;
  started: number | null;
  ended: number | null;
  /** Slug of what it applies. */
  applies: string | null;
  origin: Origin;
  example: boolean;
  /** First published, UTC ISO. */
  createdAt: string;
  /** Newest revision, UTC ISO. */
  publishedAt: string;
  /** The one that leads comes first. */
  organisations: string[];
  themes: string[];
  topics: string[];
  targetGroups: string[];
  /** The known parts that hold something. */
  sections: SectionKey[];
  /** What the list page can narrow it by. */
  facets: FacetValues;
}
