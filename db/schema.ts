import type { Selectable } from "kysely";
import type { AdoptionDraftTable, AdoptionTable, AdoptionVersionTable } from "./schema/adoptions.ts";
import type { CommentTable, FeedbackTable } from "./schema/discussion.ts";
import type {
  ContentChangeTable,
  CoOwnerProposalTable,
  CounterTable,
  MembershipTable,
  OrganisationFormTable,
  OrganisationTable,
  PeriodTable,
  PracticeOrganisationTable,
  PracticeTable,
  PracticeTermTable,
  PracticeThemeTable,
  RegionTable,
  RevisionTable,
  TermSynonymTable,
  TermTable,
  ThemePeriodTable,
  ThemeSynonymTable,
  ThemeTable,
} from "./schema/library.ts";
import type {
  AuditTable,
  DataRequestTable,
  DeviceTable,
  HalfSessionTable,
  LinkTable,
  PersonRoleTable,
  PersonTable,
  RecoveryCodeTable,
  SecondFactorTable,
  SecurityEventTable,
  SessionTable,
  ThrottleTable,
} from "./schema/people.ts";
import type { PickTable } from "./schema/picks.ts";
import type { RedactionTable } from "./schema/redaction.ts";
import type { SearchCountTable, SearchWordTable } from "./schema/search.ts";
import type { DraftFileTable, DraftTable, FileTable, FormerSlugTable, PracticeFileTable } from "./schema/writing.ts";

export type { AdoptionStatus, Evidence, MoneyBand, WorkBand } from "./schema/adoptions.ts";
export type { CommentKind, FeedbackKind } from "./schema/discussion.ts";
export type * from "./schema/library.ts";
export type { DataRequestKind, DataRequestOutcome, LinkPurpose } from "./schema/people.ts";
export type { RedactionKind, RedactionReason, RedactionState, RedactionTable } from "./schema/redaction.ts";
export type * from "./schema/words.ts";
export type { DraftMode, FileKind } from "./schema/writing.ts";

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
  term_synonym: TermSynonymTable;
  practice: PracticeTable;
  practice_organisation: PracticeOrganisationTable;
  co_owner_proposal: CoOwnerProposalTable;
  practice_theme: PracticeThemeTable;
  practice_term: PracticeTermTable;
  revision: RevisionTable;
  counter: CounterTable;
  content_change: ContentChangeTable;
  search_count: SearchCountTable;
  search_word: SearchWordTable;
  person: PersonTable;
  person_role: PersonRoleTable;
  session: SessionTable;
  link: LinkTable;
  audit: AuditTable;
  security_event: SecurityEventTable;
  throttle: ThrottleTable;
  device: DeviceTable;
  second_factor: SecondFactorTable;
  recovery_code: RecoveryCodeTable;
  half_session: HalfSessionTable;
  data_request: DataRequestTable;
  comment: CommentTable;
  feedback: FeedbackTable;
  draft: DraftTable;
  file: FileTable;
  draft_file: DraftFileTable;
  practice_file: PracticeFileTable;
  former_slug: FormerSlugTable;
  adoption: AdoptionTable;
  adoption_version: AdoptionVersionTable;
  adoption_draft: AdoptionDraftTable;
  pick: PickTable;
  redaction: RedactionTable;
}

export type Region = Selectable<RegionTable>;
export type Organisation = Selectable<OrganisationTable>;
export type Theme = Selectable<ThemeTable>;
export type Term = Selectable<TermTable>;
export type Practice = Selectable<PracticeTable>;
export type Revision = Selectable<RevisionTable>;
export type Comment = Selectable<CommentTable>;
export type Draft = Selectable<DraftTable>;
export type AdoptionVersion = Selectable<AdoptionVersionTable>;
