import type { Asked } from "#app/comments/asked.server.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Language } from "#db/schema.ts";

/** The form with which the makers and appliers of a practice are asked. */
export interface AskMakersView {
  slug: string;
  /** Null for a visitor, who is told how to ask. */
  member: {
    formToken: string;
    /** Names of the organisations the question reaches, as many as are read; the rest are counted. */
    reaches: string[];
    more: number;
    /** Names of those that have nobody here who answers. */
    unstaffed: string[];
  } | null;
}

/** Most names that are read out. */
const mostNames = 20;

/** Null when a question would reach nobody but those who ask. */
export function askMakersView(
  slug: string,
  formToken: string | null,
  asked: readonly Asked[],
  { organisations }: Catalogue,
  language: Language,
): AskMakersView | null {
  if (formToken === null) return { slug, member: null };
  if (asked.length === 0) return null;
  const names = (list: readonly Asked[]) => list.map((it) => organisations.get(it.organisation)?.[language] ?? "");
  return {
    slug,
    member: {
      formToken,
      reaches: names(asked.slice(0, mostNames)),
      more: Math.max(0, asked.length - mostNames),
      unstaffed: names(asked.filter((it) => !it.staffed).slice(0, mostNames)),
    },
  };
}
