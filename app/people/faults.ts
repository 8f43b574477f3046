/** Why a one-time link was refused. */
export type LinkFault = "gone" | "email" | "email-taken" | "name" | "password-short" | "password-long" | "busy";

/** Why a password was not changed. */
export type PasswordFault = "old" | "wait" | "password-short" | "password-long" | "busy";

/** Why a person was not invited. */
export type InviteFault = "email" | "email-taken" | "name" | "organisation" | "roles" | "last-day";
