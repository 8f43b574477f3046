/** The most practices one list holds. */
export const mostPicks = 50;

/** The slugs in an address or a form, in their order, each once; `k` may come once with commas or many times. */
export function parsePicks(params: URLSearchParams): string[] {
  const slugs = params.getAll("k").flatMap((it) => it.split(","));
  return [...new Set(slugs.map((it) => it.trim().toLowerCase()).filter(Boolean))];
}

/** The query of a list in its own form, `?k=a,b`; "" for an empty one. */
export function picksQuery(slugs: readonly string[]): string {
  return slugs.length === 0 ? "" : `?k=${slugs.map(encodeURIComponent).join(",")}`;
}
