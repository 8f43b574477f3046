/** The most practices one list holds. */
export const maxPicks = 50;

/** Returns the slugs in an address or a form, each once; `k` may be repeated or have several slugs with commas. */
export function parsePicks(params: URLSearchParams): string[] {
  const slugs = params.getAll("k").flatMap((it) => it.split(","));
  return [...new Set(slugs.map((it) => it.trim().toLowerCase()).filter(Boolean))];
}

/** Returns the query string of a list, `?k=a,b`; "" for an empty one. */
export function picksQuery(slugs: readonly string[]): string {
  return slugs.length === 0 ? "" : `?k=${slugs.map(encodeURIComponent).join(",")}`;
}
