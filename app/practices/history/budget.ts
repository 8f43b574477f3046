/**
 * The limit on the cost of a comparison. It counts steps and not time, so that the same two texts always have the same
 * result. What would exceed it is compared more coarsely.
 */
export interface Budget {
  /** Steps left. */
  remaining: number;
  /** Whether something was compared more coarsely than word by word. */
  isExceeded: boolean;
}

/** The budget of one comparison: together with parsing and writing 200 kB, about 200 ms at the most. */
export function newBudget(): Budget {
  return { remaining: 600_000, isExceeded: false };
}

/** Takes steps from the budget. Returns false, takes none and marks it as exceeded when there are too few. */
export function spend(budget: Budget, steps: number): boolean {
  const isEnough = steps <= budget.remaining;
  if (isEnough) budget.remaining -= steps;
  else budget.isExceeded = true;
  return isEnough;
}

/** The steps that it costs to split a text of so many characters into words and to write them again. */
export function splittingCost(characters: number): number {
  return 4 * characters;
}
