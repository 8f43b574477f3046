import type { Role } from "#db/schema.ts";

/** Who is asking: a signed-in person with the roles in force today, or nobody. */
export type Actor = { id: number; organisationId: number; roles: readonly Role[] } | null;

/** Organisations by id that own a thing. */
type Owners = readonly number[];

const writers: readonly Role[] = ["author", "wellbeing_coordinator", "contact"];

/** Comment, ask, answer: anyone signed in. */
export function mayComment(actor: Actor): actor is NonNullable<Actor> {
  return actor !== null;
}

/** Change or remove a comment: one's own, and nobody else's. */
export function mayEditComment(actor: Actor, authorId: number): boolean {
  return actor?.id === authorId;
}

/** Mark a question answered: who asked, who writes for an organisation it is put to, the coordinator. */
export function mayMarkAnswered(actor: Actor, askerId: number, asked: readonly number[]): boolean {
  return actor?.id === askerId || mayWriteFor(actor, asked);
}

/** Draft, publish, take over, withdraw, confirm, rename, hand over: writers of an owner's own, and the coordinator for any. */
export function mayWriteFor(actor: Actor, owners: Owners): boolean {
  if (actor === null) return false;
  return isCoordinator(actor) || (hasAny(actor, writers) && owners.includes(actor.organisationId));
}

/** Start a write-up: whoever writes for the own organisation. */
export function mayWrite(actor: Actor): actor is NonNullable<Actor> {
  return actor !== null && mayWriteFor(actor, [actor.organisationId]);
}

/** Read what members tell each other only: whoever is signed in. */
export function maySeeMembersOnly(actor: Actor): boolean {
  return actor !== null;
}

/** Keep a list of picks: whoever is signed in, their own. */
export function mayKeepPicks(actor: Actor): actor is NonNullable<Actor> {
  return actor !== null;
}

/** Invite people and end roles: the contact in the own organisation, the coordinator in any. */
export function mayInvite(actor: Actor, organisationId: number): boolean {
  if (actor === null) return false;
  return isCoordinator(actor) || (hasAny(actor, ["contact"]) && actor.organisationId === organisationId);
}

/** The roles one may give: the coordinator's only by a coordinator. */
export function grantableRoles(actor: Actor): Role[] {
  const common: Role[] = ["author", "wellbeing_coordinator", "contact", "elected"];
  if (actor === null) return [];
  return isCoordinator(actor) ? [...common, "coordinator"] : hasAny(actor, ["contact"]) ? common : [];
}

/** Invite somewhere: has a page for it. */
export function mayInviteAnywhere(actor: Actor): boolean {
  return actor !== null && mayInvite(actor, actor.organisationId);
}

/** Hide and restore, the list of what waits, searches and their words, the audit and security logs: the coordinator. */
export function isCoordinator(actor: Actor): boolean {
  return actor !== null && hasAny(actor, ["coordinator"]);
}

function hasAny(actor: NonNullable<Actor>, roles: readonly Role[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}
