import type { TermKind } from "#db/schema.ts";

/** The kinds of terms that have names in search. Stages have theirs in db/reference/words.json. */
export const namedTerms = ["topic", "target-group", "viewpoint"] as const satisfies readonly TermKind[];

export type NamedTerm = (typeof namedTerms)[number];

const kinds: ReadonlySet<string> = new Set(namedTerms);

export function isNamedTerm(kind: string): kind is NamedTerm {
  return kinds.has(kind);
}

/** The key of the practices that have a term. */
export function termKey(kind: TermKind, slug: string): string {
  return `v:${kind}:${slug}`;
}
