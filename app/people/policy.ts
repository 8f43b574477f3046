import { type Act, type Role, reachOf, roleNames, roles } from "./rights.ts";

/** A signed-in person with the roles in force now; null for a visitor. */
export type Actor = { id: number; organisationId: number; roles: readonly Role[] } | null;

/** The owner of what an act changes: a person, or organisations, by id. */
interface ActTarget {
  person?: number;
  organisations?: readonly number[];
}

/** Whether the person is a member now. Who has no role in force may only see and take along the own data. */
export function isMember(actor: NonNullable<Actor>): boolean {
  return actor.roles.length > 0;
}

/** Comment, ask and answer: every member. A signed-in person without a role in force is no member. */
export function mayComment(actor: Actor): actor is NonNullable<Actor> {
  return may(actor, "comment", { person: actor?.id });
}

/** Change or remove a comment: its author only. */
export function mayEditComment(actor: Actor, authorId: number): boolean {
  return may(actor, "comment", { person: authorId });
}

/** Mark a question as answered: its author, writers of an organisation that was asked, coordinators. */
export function mayMarkAnswered(actor: Actor, askerId: number, asked: readonly number[]): boolean {
  return mayEditComment(actor, askerId) || mayWriteFor(actor, asked);
}

/** Draft, publish, take over, withdraw, confirm, rename, hand over: writers of an owner, and coordinators for any. */
export function mayWriteFor(actor: Actor, owners: readonly number[]): boolean {
  return may(actor, "write", { organisations: owners });
}

/** Start a write-up: writers of an organisation, for their own. */
export function mayWrite(actor: Actor): actor is NonNullable<Actor> {
  return actor !== null && mayWriteFor(actor, [actor.organisationId]);
}

/** Read what is for members only: every member. */
export function maySeeMembersOnly(actor: Actor): boolean {
  return may(actor, "readMembersOnly");
}

/** Keep an own list of picks: every member. */
export function mayKeepPicks(actor: Actor): actor is NonNullable<Actor> {
  return may(actor, "pick", { person: actor?.id });
}

/** Invite people and end roles: contacts in their own organisation, coordinators in any. */
export function mayInvite(actor: Actor, organisationId: number): boolean {
  return may(actor, "invite", { organisations: [organisationId] });
}

/** Invite people to some organisation, so that the page for it is shown. */
export function mayInviteAnywhere(actor: Actor): boolean {
  return actor !== null && mayInvite(actor, actor.organisationId);
}

/** Remove something for good: contacts what is of their own organisation, coordinators anything. */
export function mayRedactFor(actor: Actor, owners: readonly number[]): actor is NonNullable<Actor> {
  return may(actor, "redact", { organisations: owners });
}

/** The roles that the actor may give, in the order of the table of rights; only coordinators give a coordinator's. */
export function grantableRoles(actor: Actor): Role[] {
  if (!mayInviteAnywhere(actor)) return [];
  return roleNames.filter((role) => roles[role].givenBy === "contact" || isCoordinator(actor));
}

/** Hide and restore comments, the list of open items, search statistics and words, the audit and security logs. */
export function isCoordinator(actor: Actor): boolean {
  return may(actor, "coordinate");
}

/** Whether the actor's right to an act, as the table of rights gives it, covers the target. */
function may(actor: Actor, act: Act, { person, organisations = [] }: ActTarget = {}): boolean {
  if (actor === null) return false;
  switch (reachOf(actor.roles, act)) {
    case "any":
      return true;
    case "own-organisation":
      return person === actor.id || organisations.includes(actor.organisationId);
    case "own-things":
      return person === actor.id;
    case "none":
      return false;
  }
}
