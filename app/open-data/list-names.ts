/** The lists of open data, as named in their addresses. */
export const listNames = ["practices", "adoptions", "themes", "members"] as const;
export type ListName = (typeof listNames)[number];
