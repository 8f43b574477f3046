import type { AskedOrganisation } from "#app/comments/asked-organisations.server.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Language } from "#db/schema.ts";

/** The form for a question to the owners and adopters of a practice. */
export interface AskMakersView {
  slug: string;
  /** Null for a visitor, who is shown how to ask. */
  member: {
    formToken: string;
    /** Names of the organisations that the question is for, at most `maxNames`; the rest are counted in `moreCount`. */
    reachedNames: string[];
    moreCount: number;
    /** Names of those without anybody who may answer. */
    namesWithoutAnswerers: string[];
  } | null;
}

/** The most names in a list. */
const maxNames = 20;

/** Returns null when a question would be for no organisation but the reader's own. */
export function askMakersView(
  slug: string,
  formToken: string | null,
  organisationsAsked: readonly AskedOrganisation[],
  { organisations }: Catalogue,
  language: Language,
): AskMakersView | null {
  if (formToken === null) return { slug, member: null };
  if (organisationsAsked.length === 0) return null;
  const names = (list: readonly AskedOrganisation[]) =>
    list.map((it) => organisations.get(it.organisation)?.[language] ?? "");
  return {
    slug,
    member: {
      formToken,
      reachedNames: names(organisationsAsked.slice(0, maxNames)),
      moreCount: Math.max(0, organisationsAsked.length - maxNames),
      namesWithoutAnswerers: names(organisationsAsked.filter((it) => !it.hasAnswerers).slice(0, maxNames)),
    },
  };
}
