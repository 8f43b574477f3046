/** In an order in which what is applied comes before who applies it; otherwise as they were. A ring stays a ring. */
export function sortAppliedFirst<T>(items: T[], of: (item: T) => { slug: string; applies: string | null }): T[] {
  const referencesOf = new Map(items.map((it) => [it, of(it)]));
  const bySlug = new Map(items.map((it) => [referencesOf.get(it)?.slug, it]));
  const ordered = new Set<T>();
  for (const item of items) {
    const chain = new Set<T>();
    let next: T | undefined = item;
    while (next !== undefined && !ordered.has(next) && !chain.has(next)) {
      chain.add(next);
      next = bySlug.get(referencesOf.get(next)?.applies ?? undefined);
    }
    for (const it of [...chain].reverse()) ordered.add(it);
  }
  return [...ordered];
}
