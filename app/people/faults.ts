/** Why a one-time link was refused. */
export type LinkFault = "gone" | "email" | "email-taken" | "name" | "password-short" | "password-long";

/** Why a password was not changed. */
export type PasswordFault = "old" | "password-short" | "password-long";

/** Why a person was not invited. */
export type InviteFault = "email" | "email-taken" | "name" | "organisation" | "roles" | "last-day";
