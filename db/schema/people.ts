import type { Generated } from "kysely";
import type { Language, YesNo } from "./words.ts";

export type LinkPurpose = "first-coordinator" | "invitation" | "recovery" | "email" | "demo";

/** An account. It belongs to one organisation; its rights follow from its roles in `person_role`. */
export interface PersonTable {
  id: Generated<number>;
  /** In lower case. */
  email: string;
  /** The address that the person wants, in lower case, until it is confirmed. */
  new_email: string | null;
  name: string;
  organisation_id: number;
  language: Language;
  /** Argon2id; null until the invitation has been used. */
  password_hash: string | null;
  /** 1 for an invented person of the demo. */
  demo: Generated<YesNo>;
  created_at: string;
  ended_at: string | null;
}

/** A role with its term, from `starts` until just before `ends` (UTC ISO); no `ends` is until further notice. */
export interface PersonRoleTable {
  person_id: number;
  /** A role of the table of rights; one that the program does not know gives no right. */
  role: string;
  starts: string;
  ends: string | null;
}

/** A signed-in browser. The token itself is only in its cookie. */
export interface SessionTable {
  id: Generated<number>;
  token_hash: string;
  person_id: number;
  /** The browser's User-Agent header, shortened, for the person's list of own sessions. */
  browser: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
}

/** A single-use link. The token itself is only in the link. */
export interface LinkTable {
  token_hash: string;
  purpose: LinkPurpose;
  /** Null for the first coordinator, who has no account yet. */
  person_id: number | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

/** Append-only: who did what, to what, and why. Deleted after a set time. */
export interface AuditTable {
  id: Generated<number>;
  at: string;
  /** Null for what was done on the command line. */
  actor_id: number | null;
  act: string;
  /** Kind and id, e.g. `comment:12`. */
  subject: string;
  reason: string | null;
}

/** Sign-ins and their failures, links, ended sessions. Not in the audit log, for they are deleted after a set time. */
export interface SecurityEventTable {
  id: Generated<number>;
  at: string;
  kind: string;
  person_id: number | null;
  address: string | null;
  outcome: string;
}

/** How often attempts with a key have failed, less what has been forgotten since: see `app/people/throttle.server.ts`. */
export interface ThrottleTable {
  /** Kind and value, e.g. `network:192.0.2.1`. An e-mail address is there only as its hash. */
  key: string;
  failures: number;
  /** When they were counted last. */
  at: string;
}

/** A browser on which a person has signed in. The token itself is only in its cookie; people may share a browser. */
export interface DeviceTable {
  person_id: number;
  token_hash: string;
  seen_at: string;
}

export type DataRequestKind = "rectification" | "erasure" | "restriction" | "objection";
export type DataRequestOutcome = "done" | "refused";

/** What a person asked by the rights that the law gives about personal data, and the answer. */
export interface DataRequestTable {
  id: Generated<number>;
  person_id: number;
  kind: DataRequestKind;
  /** The person's words; "" for an erasure without words, and after an erasure. */
  text: string;
  created_at: string;
  due_at: string;
  handled_at: string | null;
  handled_by: number | null;
  outcome: DataRequestOutcome | null;
  /** What was done, or why it was refused. */
  answer: string | null;
}

/** The secret of a person's one-time codes (TOTP), shared with the person's app and so not hashed. */
export interface SecondFactorTable {
  person_id: number;
  /** 160 bits in base32. */
  secret: string;
  /** The newest step (30 seconds) whose code was used: a code of it or an earlier one is refused. */
  last_step: number;
  created_at: string;
}

/** An unused recovery code. The code itself is only with the person. */
export interface RecoveryCodeTable {
  person_id: number;
  code_hash: string;
  created_at: string;
}

/** A sign-in that waits for a code of the second factor; it gives no right. The token itself is only in its cookie. */
export interface HalfSessionTable {
  token_hash: string;
  person_id: number;
  created_at: string;
  expires_at: string;
}
