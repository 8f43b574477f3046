/**
 * The table of rights, with one entry for each role. The rules (policy.ts), the forms that give roles, the choice of
 * people who can answer a question and the tests of pages by role are derived from it; beside it a role needs only its
 * name in three languages.
 */

/** How far a right reaches; each reach includes those before it. "own-things" are those that the person has created. */
export type Reach = "none" | "own-things" | "own-organisation" | "any";

export interface Rights {
  /** Comment, ask, answer; change and remove the own comments. */
  comment: Reach;
  /** Keep a list of picks. */
  pick: Reach;
  /** Read what is for members only. */
  readMembersOnly: Reach;
  /** Draft, publish, take over, withdraw, confirm, rename, hand over; record adoptions; mark questions answered. */
  write: Reach;
  /** Invite people and end their roles. */
  invite: Reach;
  /** Remove a passage, a version, a file, a comment or a card for good from everything that is kept. */
  redact: Reach;
  /** Hide and restore comments, the list of open items, the board, search statistics and words, both logs. */
  coordinate: Reach;
}

export type Act = keyof Rights;

interface RoleEntry {
  /** Which actors may give the role: all that may invite ("contact"), or only those that may coordinate. */
  givenBy: "contact" | "coordinator";
  may: Rights;
}

/**
 * The rights of a signed-in person without a role in force: none, since only a role makes a member. The page of one's
 * own data needs no right.
 */
export const withoutRole: Rights = {
  comment: "none",
  pick: "none",
  readMembersOnly: "none",
  write: "none",
  invite: "none",
  redact: "none",
  coordinate: "none",
};

/** What every role gives. */
const member: Rights = { ...withoutRole, comment: "own-things", pick: "own-things", readMembersOnly: "any" };

/** The roles, in the order in which forms list them. */
export const roles = {
  author: { givenBy: "contact", may: { ...member, write: "own-organisation" } },
  wellbeing_coordinator: { givenBy: "contact", may: { ...member, write: "own-organisation" } },
  contact: {
    givenBy: "contact",
    may: { ...member, write: "own-organisation", invite: "own-organisation", redact: "own-organisation" },
  },
  elected: { givenBy: "contact", may: member },
  coordinator: {
    givenBy: "coordinator",
    may: { ...member, write: "any", invite: "any", redact: "any", coordinate: "any" },
  },
} as const satisfies Record<string, RoleEntry>;

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as Role[];

/** Whether a value from the database or a form is a role that this version of the program knows. */
export function isRole(word: string): word is Role {
  return Object.hasOwn(roles, word);
}

/** The roles with a right to an act, whatever its reach. */
export function rolesThatMay(act: Act): Role[] {
  return roleNames.filter((role) => roles[role].may[act] !== "none");
}

/** The furthest reach of a signed-in person with these roles for an act. */
export function reachOf(ownRoles: readonly Role[], act: Act): Reach {
  const reaches: Reach[] = [withoutRole[act], ...ownRoles.map((role) => roles[role].may[act])];
  return reaches.reduce((furthest, it) => (order.indexOf(it) > order.indexOf(furthest) ? it : furthest));
}

const order: Reach[] = ["none", "own-things", "own-organisation", "any"];
