/** Every act of the audit log. The page of the log has words for each in every language. */
export const auditActs = [
  "first-coordinator",
  "invite",
  "renew-link",
  "recovery-link",
  "address-link",
  "give-role",
  "set-term",
  "take-role",
  "correct-person",
  "move-person",
  "end-roles",
  "reset-second-factor",
  "bring-back-person",
  "publish",
  "take-over",
  "hand-over",
  "share",
  "propose-co-owner",
  "take-back-co-owner",
  "accept-co-owner",
  "decline-co-owner",
  "leave-co-owner",
  "rename",
  "withdraw",
  "bring-back",
  "redact",
  "repeat-redaction",
  "confirm",
  "save-adoption",
  "remove-adoption",
  "bring-back-adoption",
  "mark-answer",
  "unmark-answer",
  "hide-comment",
  "restore-comment",
  "handle-feedback",
  "data-request-done",
  "data-request-refused",
  "add-search-word",
  "remove-search-word",
  "add-theme-word",
  "remove-theme-word",
  "add-topic-word",
  "remove-topic-word",
  "add-target-group-word",
  "remove-target-group-word",
  "add-viewpoint-word",
  "remove-viewpoint-word",
] as const;

export type AuditAct = (typeof auditActs)[number];

/** Every kind of event of the security log. */
export const securityKinds = [
  "sign-in",
  "password",
  "second-factor",
  "second-factor:on",
  "second-factor:off",
  "link:first-coordinator",
  "link:invitation",
  "link:recovery",
  "link:email",
  "link:demo",
] as const;

export type SecurityKind = (typeof securityKinds)[number];

/** How such an event ended. */
export const securityOutcomes = ["ok", "refused", "slowed down"] as const;

export type SecurityOutcome = (typeof securityOutcomes)[number];
