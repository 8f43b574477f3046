/** Number of days that counts are kept. */
export const keptDays = 90;

/** Most different queries counted on one day, so that a flood of searches does not fill the disk. */
export const mostADay = 2_000;
