/**
 * How much comparing may cost, counted in steps and not in time, so that the same two texts always give the same
 * answer. What no longer fits is compared more coarsely.
 */
export interface Budget {
  remaining: number;
  /** Set when something was compared more coarsely than word by word. */
  isExceeded: boolean;
}

/** The steps of one comparison: with reading and writing 200 kB, about 200 ms at the most. */
export function newBudget(): Budget {
  return { remaining: 600_000, isExceeded: false };
}

/** Takes steps from what is left; false, and the comparison is a coarse one, when there are not so many. */
export function spend(work: Budget, steps: number): boolean {
  const enough = steps <= work.remaining;
  if (enough) work.remaining -= steps;
  else work.isExceeded = true;
  return enough;
}

/** Steps that splitting a text into words and writing them again takes, by its characters. */
export function splittingCost(characters: number): number {
  return 4 * characters;
}
