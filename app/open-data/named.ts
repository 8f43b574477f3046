import type { Names } from "#db/schema.ts";

/** Something with an address of its own, by its slug. */
export interface Named {
  slug: string;
  name: Names;
}

export function namesOf({ fi, sv, en }: Names): Names {
  return { fi, sv, en };
}

/** The things behind the slugs; what is gone is left out. */
export function namedOf(known: ReadonlyMap<string, Named["name"] & { slug: string }>, slugs: string[]): Named[] {
  return slugs.flatMap((slug) => {
    const it = known.get(slug);
    return it ? { slug, name: namesOf(it) } : [];
  });
}
