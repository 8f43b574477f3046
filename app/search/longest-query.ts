/** In characters. A longer query is refused where a person is told so, and cut everywhere else. */
export const LONGEST_QUERY = 200;
