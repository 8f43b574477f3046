/**
 * How much comparing may cost, counted in steps and not in time, so that the same two texts always give the same
 * answer. What no longer fits is compared more coarsely.
 */
export interface Work {
  left: number;
  /** Set when something was compared more coarsely than word by word. */
  coarse: boolean;
}

/** The steps of one comparison: with reading and writing 200 kB, about 200 ms at the most. */
export function newWork(): Work {
  return { left: 600_000, coarse: false };
}

/** Takes steps from what is left; false, and the comparison is a coarse one, when there are not so many. */
export function spend(work: Work, steps: number): boolean {
  const enough = steps <= work.left;
  if (enough) work.left -= steps;
  else work.coarse = true;
  return enough;
}

/** Steps that splitting a text into words and writing them again takes, by its characters. */
export function stepsFor(characters: number): number {
  return 4 * characters;
}
