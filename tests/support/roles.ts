import { type Act, type Role, reachOf, roleNames, roles } from "#app/people/rights.ts";

/** The roles that contacts give: all but those that only a coordinator gives. */
export const memberRoles = roleNames.filter((role) => roles[role].givenBy === "contact");

/** The roles that may not do an act, not even in their own organisation. */
export const rolesThatMayNot = (act: Act) => roleNames.filter((role) => reachOf([role], act) === "none");

/** The status that each role gets for an act, by the table of rights, in the own or in another organisation. */
export function answersTo(
  who: readonly Role[],
  act: Act,
  whose: "own" | "another's",
  { may = 200, mayNot = 403 }: { may?: number; mayNot?: number } = {},
): number[] {
  return who.map((role) => {
    const reach = reachOf([role], act);
    return reach === "any" || (reach === "own-organisation" && whose === "own") ? may : mayNot;
  });
}
