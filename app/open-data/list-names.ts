/** The lists of open data, as they stand in addresses. */
export const listNames = ["practices", "adoptions", "themes", "members"] as const;
export type ListName = (typeof listNames)[number];
