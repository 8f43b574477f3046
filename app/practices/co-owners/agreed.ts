import { editFrontMatter, readFrontMatter } from "#app/mdx/front-matter/edit.ts";

/** What decides which of the organisations that a text names own the practice. */
export interface NamedOwners {
  /** Ids, the leading organisation first, as the text names them. */
  named: readonly number[];
  /** The owners before; null for a new practice and for one that was compiled from public sources until now. */
  before: readonly number[] | null;
  /** The organisation whose writer publishes the text; null without a person. */
  own: number | null;
}

/**
 * Of the organisations that a member's text names, those that own the practice: the leading one, the owners before, and at
 * first the publisher's own. All others must agree first.
 */
export function agreedOwners({ named, before, own }: NamedOwners): number[] {
  return named.filter((id, at) => at === 0 || (before ? before.includes(id) : id === own));
}

/**
 * The source with these co-owners and every other byte kept; without any, its line is removed. Null when its YAML does not
 * allow that.
 */
export function withCoOwners(source: string, slugs: readonly string[]): string | null {
  const edited = editFrontMatter(source, { alsoBy: [...slugs] });
  if (edited === null || slugs.length > 0) return edited;
  const bare = edited.replace(/^alsoBy:[ \t]*\[\][ \t]*(?:\r\n|\n|\r)/m, "");
  return readFrontMatter(bare)?.alsoBy.length === 0 ? bare : edited;
}
