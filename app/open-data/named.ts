import type { Names } from "#db/schema.ts";

/** A reference to an organisation or a term: its slug and names. */
export interface Named {
  slug: string;
  name: Names;
}

export function namesOf({ fi, sv, en }: Names): Names {
  return { fi, sv, en };
}

/** Returns the references with these slugs; unknown slugs are left out. */
export function namedOf(bySlug: ReadonlyMap<string, Named["name"] & { slug: string }>, slugs: string[]): Named[] {
  return slugs.flatMap((slug) => {
    const it = bySlug.get(slug);
    return it ? { slug, name: namesOf(it) } : [];
  });
}
