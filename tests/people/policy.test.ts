import { describe, expect, test } from "vitest";
import { sharedTexts } from "#app/i18n/shared.ts";
import {
  type Actor,
  grantableRoles,
  isCoordinator,
  mayComment,
  mayEditComment,
  mayInvite,
  mayInviteAnywhere,
  mayKeepPicks,
  mayMarkAnswered,
  mayRedactFor,
  maySeeMembersOnly,
  mayWriteFor,
} from "#app/people/policy.ts";
import { type Act, isRole, type Role, reachOf, roleNames, rolesThatMay, withoutRole } from "#app/people/rights.ts";

const own = 1;
const other = 2;
const as = (...roles: Role[]): Actor => ({ id: 7, organisationId: own, roles });
const someone = 8;

/** The actors of the table below, one for each column. */
const columns = {
  visitor: null,
  "without role": as(),
  author: as("author"),
  wellbeing_coordinator: as("wellbeing_coordinator"),
  contact: as("contact"),
  elected: as("elected"),
  coordinator: as("coordinator"),
};

/** One row for each right: `#` where the actor of that column has it, for the own organisation and for another. */
type Has = (actor: Actor, organisation: number) => boolean;
const rows: [act: Act, name: string, has: Has, own: string, other: string][] = [
  ["comment", "comment, ask", (actor) => mayComment(actor), "..#####", "..#####"],
  ["comment", "change another's comment", (actor) => mayEditComment(actor, someone), ".......", "......."],
  ["pick", "keep picks", (actor) => mayKeepPicks(actor), "..#####", "..#####"],
  ["readMembersOnly", "see what is for members only", (actor) => maySeeMembersOnly(actor), "..#####", "..#####"],
  ["write", "write, take over", (actor, it) => mayWriteFor(actor, [it]), "..###.#", "......#"],
  ["write", "mark another's answered", (actor, it) => mayMarkAnswered(actor, someone, [it]), "..###.#", "......#"],
  ["invite", "invite, end roles", mayInvite, "....#.#", "......#"],
  ["redact", "remove for good", (actor, it) => mayRedactFor(actor, [it]), "....#.#", "......#"],
  ["invite", "have a page of people", (actor) => mayInviteAnywhere(actor), "....#.#", "....#.#"],
  ["coordinate", "hide, restore, logs", (actor) => isCoordinator(actor), "......#", "......#"],
];

describe("who may do what", () => {
  test.each(rows)("%s: %s", (_act, _name, has, inOwn, inOther) => {
    const row = (organisation: number) =>
      Object.values(columns)
        .map((actor) => (has(actor, organisation) ? "#" : "."))
        .join("");
    expect([row(own), row(other)]).toEqual([inOwn, inOther]);
  });

  test("every role has a column, every act a row", () => {
    expect(Object.keys(columns)).toEqual(["visitor", "without role", ...roleNames]);
    expect([...new Set(rows.map(([act]) => act))]).toEqual(Object.keys(withoutRole));
  });

  test("every role has a name of its own in each language, and nothing else has", () => {
    for (const language of ["fi", "sv", "en"] as const) {
      const names = sharedTexts(language).roles;
      expect([language, Object.keys(names).toSorted()]).toEqual([language, roleNames.toSorted()]);
      expect(new Set(Object.values(names).filter((it) => it.trim() !== "")).size).toBe(roleNames.length);
    }
  });

  test("of several roles the one with the furthest reach counts", () => {
    expect(reachOf(["elected", "author"], "write")).toBe("own-organisation");
    expect(reachOf(["coordinator", "author"], "write")).toBe("any");
    expect([reachOf([], "write"), reachOf([], "comment")]).toEqual(["none", "none"]);
  });

  test("the roles that may write are those asked to answer questions", () => {
    expect(rolesThatMay("write")).toEqual(roleNames.filter((role) => mayWriteFor(as(role), [own])));
  });

  test("only names of roles are roles", () => {
    expect(["author", "toString", "", "Author"].map(isRole)).toEqual([true, false, false, false]);
  });

  test("authors may edit their own comments and mark their own questions as answered", () => {
    expect([mayEditComment(as("elected"), 7), mayMarkAnswered(as("elected"), 7, [other])]).toEqual([true, true]);
  });

  test("a contact gives every role but the coordinator's", () => {
    expect(grantableRoles(as("contact"))).toEqual(["author", "wellbeing_coordinator", "contact", "elected"]);
    expect(grantableRoles(as("contact"))).not.toContain("coordinator");
    expect(grantableRoles(as("coordinator"))).toContain("coordinator");
    for (const actor of [null, as(), as("author"), as("elected")]) expect(grantableRoles(actor)).toEqual([]);
  });
});
