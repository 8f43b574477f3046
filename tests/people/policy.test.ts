import { describe, expect, test } from "vitest";
import {
  type Actor,
  grantableRoles,
  isCoordinator,
  mayComment,
  mayEditComment,
  mayInvite,
  mayInviteAnywhere,
  mayMarkAnswered,
  maySeeMembersOnly,
  mayWriteFor,
} from "#app/people/policy.ts";
import type { Role } from "#db/schema.ts";

const own = 1;
const other = 2;
const as = (...roles: Role[]): Actor => ({ id: 7, organisationId: own, roles });
const someone = 8;

/** The table of the design, a row a right: who has it for the own organisation and for another. */
const columns = {
  visitor: null,
  "signed in": as(),
  author: as("author"),
  "wellbeing coordinator": as("wellbeing_coordinator"),
  contact: as("contact"),
  elected: as("elected"),
  coordinator: as("coordinator"),
};

const rights: [name: string, has: (actor: Actor, organisation: number) => boolean, own: string, other: string][] = [
  ["comment, ask", (actor) => mayComment(actor), ".######", ".######"],
  ["see what is for members only", (actor) => maySeeMembersOnly(actor), ".######", ".######"],
  ["write, take over", (actor, it) => mayWriteFor(actor, [it]), "..###.#", "......#"],
  ["mark another's question answered", (actor, it) => mayMarkAnswered(actor, someone, [it]), "..###.#", "......#"],
  ["invite, end roles", mayInvite, "....#.#", "......#"],
  ["have a page of people", (actor) => mayInviteAnywhere(actor), "....#.#", "....#.#"],
  ["hide, restore, logs", (actor) => isCoordinator(actor), "......#", "......#"],
  ["change another's comment", (actor) => mayEditComment(actor, someone), ".......", "......."],
];

describe("who may do what", () => {
  test.each(rights)("%s", (_name, has, inOwn, inOther) => {
    const row = (organisation: number) =>
      Object.values(columns)
        .map((actor) => (has(actor, organisation) ? "#" : "."))
        .join("");
    expect([row(own), row(other)]).toEqual([inOwn, inOther]);
  });

  test("one's own comment and question are one's own", () => {
    expect([mayEditComment(as("elected"), 7), mayMarkAnswered(as("elected"), 7, [other])]).toEqual([true, true]);
  });

  test("a contact gives every role but the coordinator's", () => {
    expect(grantableRoles(as("contact"))).not.toContain("coordinator");
    expect(grantableRoles(as("coordinator"))).toContain("coordinator");
    for (const actor of [null, as(), as("author"), as("elected")]) expect(grantableRoles(actor)).toEqual([]);
  });
});
