/**
 * THE TABLE OF RIGHTS: one entry a role. The rules (policy.ts), the forms that give roles, who is asked to answer and
 * the tests of pages and roles follow from it; a role needs no line elsewhere but its name in three languages.
 */

/** How far a right reaches; each reach includes those before it. A person's own things are what that person has made. */
export type Reach = "none" | "own-things" | "own-organisation" | "any";

export interface Rights {
  /** Comment, ask, answer; change and remove one's own comments. */
  comment: Reach;
  /** Keep a list of picks. */
  pick: Reach;
  /** Read what members tell each other only. */
  readMembersOnly: Reach;
  /** Draft, publish, take over, withdraw, confirm, rename, hand over; record adoptions; mark questions answered. */
  write: Reach;
  /** Invite people and end their roles. */
  invite: Reach;
  /** Hide and restore, the list of what waits, the board, searches and their words, the audit and security logs. */
  coordinate: Reach;
}

export type Act = keyof Rights;

interface RoleEntry {
  /** Who may give it: everybody who may invite, such as a contact, or only who may coordinate. */
  givenBy: "contact" | "coordinator";
  may: Rights;
}

/** What a signed-in person may do without any role. */
export const signedIn: Rights = {
  comment: "own-things",
  pick: "own-things",
  readMembersOnly: "any",
  write: "none",
  invite: "none",
  coordinate: "none",
};

/** The roles, in the order in which forms list them. */
export const roles = {
  author: { givenBy: "contact", may: { ...signedIn, write: "own-organisation" } },
  wellbeing_coordinator: { givenBy: "contact", may: { ...signedIn, write: "own-organisation" } },
  contact: { givenBy: "contact", may: { ...signedIn, write: "own-organisation", invite: "own-organisation" } },
  elected: { givenBy: "contact", may: signedIn },
  coordinator: { givenBy: "coordinator", may: { ...signedIn, write: "any", invite: "any", coordinate: "any" } },
} as const satisfies Record<string, RoleEntry>;

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as Role[];

/** Whether a word from the database or a form is a role that this version of the program knows. */
export function isRole(word: string): word is Role {
  return Object.hasOwn(roles, word);
}

/** The roles that may do an act at least for what is their own. */
export function rolesThatMay(act: Act): Role[] {
  return roleNames.filter((role) => roles[role].may[act] !== "none");
}

/** The furthest reach that a signed-in person with these roles has for an act. */
export function reachOf(held: readonly Role[], act: Act): Reach {
  const reaches: Reach[] = [signedIn[act], ...held.map((role) => roles[role].may[act])];
  return reaches.reduce((furthest, it) => (order.indexOf(it) > order.indexOf(furthest) ? it : furthest));
}

const order: Reach[] = ["none", "own-things", "own-organisation", "any"];
