/** Days that counts are kept. */
export const keptDays = 90;

/** Most different queries kept of a day: a flood must not fill the disk. */
export const mostADay = 2_000;
