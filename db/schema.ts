import type { Generated, Selectable } from "kysely";

/**
 * The tables as the migrations leave them. Written by hand and compared with the migrated database in
 * tests/db/schema.test.ts. Only text, integer and real: times are UTC ISO text, yes/no is 0/1, lists are JSON text.
 */
export interface Database {
  region: RegionTable;
  organisation: OrganisationTable;
  organisation_form: OrganisationFormTable;
  membership: MembershipTable;
  period: PeriodTable;
  theme: ThemeTable;
  theme_period: ThemePeriodTable;
  theme_synonym: ThemeSynonymTable;
  term: TermTable;
  practice: PracticeTable;
  practice_organisation: PracticeOrganisationTable;
  practice_theme: PracticeThemeTable;
  practice_term: PracticeTermTable;
  revision: RevisionTable;
  counter: CounterTable;
  person: PersonTable;
  person_role: PersonRoleTable;
  session: SessionTable;
  link: LinkTable;
  audit: AuditTable;
  security_event: SecurityEventTable;
  comment: CommentTable;
  feedback: FeedbackTable;
}

export type YesNo = 0 | 1;
export type Language = "fi" | "sv" | "en";
export type OrganisationKind = "municipality" | "wellbeing_services_county" | "coordinator" | "partner";
export type Urbanity = "urban" | "semi-urban" | "rural";
export type TermKind = "topic" | "stage" | "target-group";
export type PracticeKind = "practice" | "model";
export type Stage = "idea" | "development" | "pilot" | "in-use" | "ended";
export type Origin = "member" | "public-sources";

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

/** Other words people use for a theme, in any language, for search. */
export interface ThemeSynonymTable {
  theme_id: number;
  word: string;
}

/** Topics, stages and target groups: ids with names in three languages. */
export interface TermTable {
  id: Generated<number>;
  kind: TermKind;
  slug: string;
  fi: string;
  sv: string;
  en: string;
  position: number;
}

/** One write-up; all that readers see of it stands in its newest revision. */
export interface PracticeTable {
  id: Generated<number>;
  slug: string;
  newest_revision_id: number | null;
  created_at: string;
}

/** The organisations that own a practice; position 0 leads. Follows the newest revision. */
export interface PracticeOrganisationTable {
  practice_id: number;
  organisation_id: number;
  position: number;
}

/** Follows the newest revision. */
export interface PracticeThemeTable {
  practice_id: number;
  theme_id: number;
  position: number;
}

/** Topics and target groups. Follows the newest revision. */
export interface PracticeTermTable {
  practice_id: number;
  term_id: number;
  position: number;
}

/** Immutable: a trigger refuses every change but a recompilation of html, text, headings and pipeline. */
export interface RevisionTable {
  id: Generated<number>;
  practice_id: number;
  /** 1, 2, 3 … within the practice. */
  number: number;
  /** The MDX as the author wrote it, byte for byte. */
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
  html: string;
  text: string;
  /** JSON list of {id, depth, text}. */
  headings: string;
  /** Version of the pipeline that made html, text and headings. */
  pipeline: number;
  /** Which door it came through: the starter import, the command line or the pages. */
  published_via: "starter" | "command" | "web";
  published_at: string;
  note: string | null;
}

/** `content` moves with anything a reader can see; caches and the search index follow it. */
export interface CounterTable {
  name: string;
  value: number;
}

export type Role = "author" | "wellbeing_coordinator" | "contact" | "elected" | "coordinator";
export type LinkPurpose = "first-coordinator" | "invitation" | "recovery" | "demo";

/** An account. It belongs to one organisation; what it may do says `person_role`. */
export interface PersonTable {
  id: Generated<number>;
  /** In lower case. */
  email: string;
  name: string;
  organisation_id: number;
  language: Language;
  /** Argon2id; null until the invitation has been used. */
  password_hash: string | null;
  /** A made-up person of the demo. */
  demo: Generated<YesNo>;
  created_at: string;
  ended_at: string | null;
}

/** A role with its term, from `starts` until just before `ends` (UTC ISO); no `ends` is until further notice. */
export interface PersonRoleTable {
  person_id: number;
  role: Role;
  starts: string;
  ends: string | null;
}

/** A sign-in in force. The token itself is only in the browser's cookie. */
export interface SessionTable {
  id: Generated<number>;
  token_hash: string;
  person_id: number;
  /** What the browser calls itself, shortened, for the list of own sessions. */
  browser: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
}

/** A single-use link. The token itself is only in the link. */
export interface LinkTable {
  token_hash: string;
  purpose: LinkPurpose;
  /** Nobody yet for the first coordinator. */
  person_id: number | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

/** Append-only: who did what to whose, and why. */
export interface AuditTable {
  id: Generated<number>;
  at: string;
  /** Null for what was done from the server's shell. */
  actor_id: number | null;
  act: string;
  /** Kind and id, e.g. `comment:12`. */
  subject: string;
  reason: string | null;
}

/** Sign-ins and their failures, links, ended sessions: kept apart and for a set time. */
export interface SecurityEventTable {
  id: Generated<number>;
  at: string;
  kind: string;
  person_id: number | null;
  address: string | null;
  outcome: string;
}

export type CommentKind = "comment" | "question";
export type FeedbackKind = "feedback" | "accessibility" | "report" | "takeover";

/** A comment or a question on a practice, or a reply to one. */
export interface CommentTable {
  id: Generated<number>;
  practice_id: number;
  /** What it replies to; null when it begins a thread. */
  parent_id: number | null;
  kind: CommentKind;
  author_id: number;
  /** As it was typed; empty, like html and text, when it has been deleted. */
  source: string;
  html: string;
  text: string;
  /** Version of the pipeline that made html and text. */
  pipeline: number;
  created_at: string;
  edited_at: string | null;
  deleted_at: string | null;
  hidden_at: string | null;
  hidden_reason: string | null;
  /** The reply that answers a question. */
  answer_id: number | null;
}

/** What a reader sent to the coordinator, and what came of it. */
export interface FeedbackTable {
  id: Generated<number>;
  kind: FeedbackKind;
  practice_id: number | null;
  comment_id: number | null;
  /** The page it is about, as the sender gave it. */
  address: string;
  text: string;
  /** Empty when not given. */
  name: string;
  /** Empty when not given. */
  email: string;
  created_at: string;
  /** By when it must be answered, where the law says so. */
  due_at: string | null;
  handled_at: string | null;
  handled_by: number | null;
  handled_note: string | null;
}

export type Region = Selectable<RegionTable>;
export type Organisation = Selectable<OrganisationTable>;
export type Theme = Selectable<ThemeTable>;
export type Term = Selectable<TermTable>;
export type Practice = Selectable<PracticeTable>;
export type Revision = Selectable<RevisionTable>;
