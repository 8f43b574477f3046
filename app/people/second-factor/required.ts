import { type Actor, isCoordinator } from "../policy.ts";

/** Who must have a second factor: nobody, or everybody who coordinates. */
export type SecondFactorRule = "voluntary" | "coordinators";

/** Whether a person must set up a second factor before doing anything else. Demo people have no password and need none. */
export function lacksSecondFactor(
  person: { actor: Actor; demo: boolean; secondFactor: boolean },
  rule: SecondFactorRule,
): boolean {
  return rule === "coordinators" && !person.demo && !person.secondFactor && isCoordinator(person.actor);
}
