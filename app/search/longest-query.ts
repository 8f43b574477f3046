/** In characters. Search pages refuse a longer query with a message; everywhere else it is cut. */
export const LONGEST_QUERY = 200;
