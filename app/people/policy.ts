import { type Act, type Role, reachOf, roleNames, roles } from "./rights.ts";

/** Who is asking: a signed-in person with the roles in force today, or nobody. */
export type Actor = { id: number; organisationId: number; roles: readonly Role[] } | null;

/** What an act is about: the person whose thing it is, the organisations by id that own it. */
interface About {
  person?: number;
  organisations?: readonly number[];
}

/** Comment, ask, answer: anyone signed in. */
export function mayComment(actor: Actor): actor is NonNullable<Actor> {
  return may(actor, "comment", { person: actor?.id });
}

/** Change or remove a comment: one's own, and nobody else's. */
export function mayEditComment(actor: Actor, authorId: number): boolean {
  return may(actor, "comment", { person: authorId });
}

/** Mark a question answered: who asked, who writes for an organisation it is put to, the coordinator. */
export function mayMarkAnswered(actor: Actor, askerId: number, asked: readonly number[]): boolean {
  return mayEditComment(actor, askerId) || mayWriteFor(actor, asked);
}

/** Draft, publish, take over, withdraw, confirm, rename, hand over: writers of an owner's own, and the coordinator for any. */
export function mayWriteFor(actor: Actor, owners: readonly number[]): boolean {
  return may(actor, "write", { organisations: owners });
}

/** Start a write-up: whoever writes for the own organisation. */
export function mayWrite(actor: Actor): actor is NonNullable<Actor> {
  return actor !== null && mayWriteFor(actor, [actor.organisationId]);
}

/** Read what members tell each other only: whoever is signed in. */
export function maySeeMembersOnly(actor: Actor): boolean {
  return may(actor, "readMembersOnly");
}

/** Keep a list of picks: whoever is signed in, their own. */
export function mayKeepPicks(actor: Actor): actor is NonNullable<Actor> {
  return may(actor, "pick", { person: actor?.id });
}

/** Invite people and end roles: the contact in the own organisation, the coordinator in any. */
export function mayInvite(actor: Actor, organisationId: number): boolean {
  return may(actor, "invite", { organisations: [organisationId] });
}

/** Invite somewhere: has a page for it. */
export function mayInviteAnywhere(actor: Actor): boolean {
  return actor !== null && mayInvite(actor, actor.organisationId);
}

/** The roles one may give to whom one may invite, in the order of the table: the coordinator's only by a coordinator. */
export function grantableRoles(actor: Actor): Role[] {
  if (!mayInviteAnywhere(actor)) return [];
  return roleNames.filter((role) => roles[role].givenBy === "contact" || isCoordinator(actor));
}

/** Hide and restore, the list of what waits, searches and their words, the audit and security logs: the coordinator. */
export function isCoordinator(actor: Actor): boolean {
  return may(actor, "coordinate");
}

/** Whether a right in the table of rights reaches what the act is about. */
function may(actor: Actor, act: Act, { person, organisations = [] }: About = {}): boolean {
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
