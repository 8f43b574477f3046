import type { Generated } from "kysely";
import type { MoneyBand } from "./adoptions.ts";
import type { Language, OrganisationKind, Origin, PracticeKind, Stage, TermKind, Urbanity, YesNo } from "./words.ts";

/** A region (maakunta) of Statistics Finland's classification. */
export interface RegionTable {
  code: string;
  slug: string;
  fi: string;
  sv: string;
  en: string;
}

/** A municipality, a wellbeing services county, the network's coordinator or a partner. */
export interface OrganisationTable {
  id: Generated<number>;
  slug: string;
  kind: OrganisationKind;
  /** Statistics Finland's code; null for coordinator and partners. */
  code: string | null;
  fi: string;
  sv: string;
  en: string;
  region_code: string | null;
  /** The wellbeing services county a municipality lies in. */
  county_id: number | null;
  /** Official languages: fi, fi+sv, sv+fi or sv. */
  languages: string | null;
  urbanity: Urbanity | null;
  population: number | null;
  /** The day the population was counted, YYYY-MM-DD. */
  population_date: string | null;
  latitude: number | null;
  longitude: number | null;
  domain: string | null;
  /** Designated by WHO as a Healthy City. */
  who_designated: YesNo;
}

/** Verified inflected forms of an organisation's Finnish name (Limingan, Limingassa …), for search. */
export interface OrganisationFormTable {
  organisation_id: number;
  form: string;
}

/** Membership of the network, dated: `seen` is when the source listed the member, YYYY-MM. */
export interface MembershipTable {
  organisation_id: number;
  since: string | null;
  seen: string;
  until: string | null;
}

/** A period of the network's themes, years inclusive. */
export interface PeriodTable {
  id: Generated<number>;
  slug: string;
  starts: number;
  ends: number;
}

export interface ThemeTable {
  id: Generated<number>;
  slug: string;
  fi: string;
  sv: string;
  en: string;
  position: number;
  archived: YesNo;
}

export interface ThemePeriodTable {
  theme_id: number;
  period_id: number;
}

/** Other words for a theme, in any language, by which search finds it. */
export interface ThemeSynonymTable {
  theme_id: number;
  word: string;
}

/** Topics, stages, target groups and TEAviisari's viewpoints: ids with names in three languages. */
export interface TermTable {
  id: Generated<number>;
  kind: TermKind;
  slug: string;
  fi: string;
  sv: string;
  en: string;
  position: number;
}

/** Other words for a topic, target group or viewpoint, in any language, by which search finds it. */
export interface TermSynonymTable {
  term_id: number;
  word: string;
}

/** One write-up. What readers see of it is in its newest revision. */
export interface PracticeTable {
  id: Generated<number>;
  slug: string;
  newest_revision_id: number | null;
  created_at: string;
  /** When its owner withdrew it; its page then tells only that. */
  withdrawn_at: string | null;
  withdrawn_by: number | null;
  withdrawn_reason: string | null;
  /** When its owner last confirmed that it is up to date. */
  confirmed_at: string | null;
  confirmed_by: number | null;
  /** Id of the draft it was first published from: a page of that draft still open elsewhere leads to the write-up. */
  begun_as: number | null;
}

/**
 * The organisations that own a practice, the leading one at position 0, as in the newest revision. Co-owners of a member's
 * text have agreed to it; those of a text compiled from public sources have not been asked.
 */
export interface PracticeOrganisationTable {
  practice_id: number;
  organisation_id: number;
  position: number;
}

/**
 * An organisation that is proposed as co-owner of a practice and has not answered, or has declined. It owns nothing. The
 * row is deleted when it becomes an owner, and when its proposal is withdrawn or its proposer is no owner any more.
 */
export interface CoOwnerProposalTable {
  practice_id: number;
  organisation_id: number;
  /** The owner that proposes it. */
  proposer_id: number;
  proposed_at: string;
  declined_at: string | null;
  /** Number of the newest revision when it declined: only with a later one may it be proposed again. */
  declined_number: number | null;
}

/** The themes of a practice, as in the newest revision. */
export interface PracticeThemeTable {
  practice_id: number;
  theme_id: number;
  position: number;
}

/** Topics, target groups and viewpoints of a practice, as in the newest revision. */
export interface PracticeTermTable {
  practice_id: number;
  term_id: number;
  position: number;
}

/** Immutable, with the exceptions in `db/immutable.server.ts`: html and what goes with it may be computed again. */
export interface RevisionTable {
  id: Generated<number>;
  practice_id: number;
  /** 1, 2, 3 … within the practice. */
  number: number;
  /** The MDX as the author wrote it, byte for byte but for co-owners who have not agreed. */
  source: string;
  /** SHA-256 of the source, hex. */
  source_hash: string;
  kind: PracticeKind;
  title: string;
  summary: string;
  language: Language;
  stage: Stage | null;
  started: number | null;
  ended: number | null;
  /** Slug of the practice or model this one applies. */
  applies: string | null;
  target_group_note: string | null;
  /** JSON list of names. */
  partners: string;
  contact: string | null;
  /** JSON list of addresses. */
  sources: string;
  origin: Origin;
  example: YesNo;
  /** What it costs a year, in the bands of adoption cards; null when it is not given. */
  cost: MoneyBand | null;
  html: string;
  text: string;
  /** JSON list of {id, depth, text}. */
  headings: string;
  /** Version of the pipeline that made html, text and headings. */
  pipeline: number;
  /** How it was published: by the starter import, the command line or the pages. */
  published_via: "starter" | "command" | "web";
  published_at: string;
  /** What was changed and why. */
  note: string | null;
  /** Null when no person published it through the pages, or that person has been erased. */
  published_by: number | null;
  /** The organisation for which that person published it; null when no person published it through the pages. */
  organisation_id: number | null;
  terms_accepted_at: string | null;
  /** The number of the older revision that this one restored. */
  restored_from: number | null;
  /** JSON object: header fields that are shown and never queried, by the names of the table of fields. */
  details: Generated<string>;
}

/** Named numbers that only grow. `content` grows with every change that a reader can see; caches compare it. */
export interface CounterTable {
  name: string;
  value: number;
}

/** The content version of the last change of each thing that readers see; see `content-version.server.ts`. */
export interface ContentChangeTable {
  thing: string;
  version: number;
}
