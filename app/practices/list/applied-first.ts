/**
 * Sorts texts so that a practice comes before those that apply it, and otherwise keeps their order. Texts that apply each
 * other in a cycle are kept too.
 */
export function sortAppliedFirst<T>(
  items: T[],
  readReferences: (item: T) => { slug: string; applies: string | null },
): T[] {
  const references = new Map(items.map((it) => [it, readReferences(it)]));
  const bySlug = new Map(items.map((it) => [references.get(it)?.slug, it]));
  const ordered = new Set<T>();
  for (const item of items) {
    const chain = new Set<T>();
    let next: T | undefined = item;
    while (next !== undefined && !ordered.has(next) && !chain.has(next)) {
      chain.add(next);
      next = bySlug.get(references.get(next)?.applies ?? undefined);
    }
    for (const it of [...chain].reverse()) ordered.add(it);
  }
  return [...ordered];
}
