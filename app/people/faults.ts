/** Why a one-time link was refused. */
export type LinkFault =
  | "gone"
  | "email"
  | "email-elsewhere"
  | "email-taken"
  | "name"
  | "password-short"
  | "password-long"
  | "busy";

/** Why a password was not changed. */
export type PasswordFault = "old" | "wait" | "password-short" | "password-long" | "busy";

/** Why a person was not invited. */
export type InviteFault =
  | "email"
  | "email-taken"
  | "email-ended"
  | "email-elsewhere"
  | "name"
  | "organisation"
  | "roles"
  | "last-day";

/** Why an act on a person was refused. `gone`: there is no such person whom the actor may manage. */
export type ManageFault =
  | "gone"
  | "ended"
  | "not-ended"
  | "self"
  | "role"
  | "role-given"
  | "role-missing"
  | "last-contact"
  | "last-coordinator"
  | "successor"
  | "own-factor"
  | "no-factor"
  | Exclude<InviteFault, "email-ended">;

/** Why a person's change of the own data was refused. */
export type OwnFault = "gone" | "name" | "email" | "email-elsewhere";

/** Why a code of the second factor was refused. `gone`: the sign-in that it belongs to has ended. */
export type FactorFault = "code" | "wait" | "on" | "gone";
