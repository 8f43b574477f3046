import type { SignedIn } from "#app/people/sessions.server.ts";
import { maxPicks, picksQuery } from "#app/picks/address.ts";
import type { ResolvedPicks } from "#app/picks/resolve.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import { type CardView, cardView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";

/** A practice on the page of picks: in the list, or found by the search. */
export interface PickView {
  slug: string;
  card: CardView;
}

/** A list of picks, as its page shows it. */
export interface PicksView {
  language: Language;
  /** Whether it is the reader's saved list; otherwise the list is in the address. */
  isSaved: boolean;
  /** Null for a visitor. */
  formToken: string | null;
  /** The slugs of the whole list, those over the limit included. */
  slugs: string[];
  items: PickView[];
  /** The practices over the limit, divided into further lists. */
  furtherLists: { href: string; from: number; to: number }[];
  renamed: { from: string; title: string; lang: Language }[];
  withdrawn: { slug: string; title: string; lang: Language }[];
  unknown: string[];
  /** Absolute address with which anybody can open this list. */
  address: string;
  /** The list as files. */
  files: { docx: string; text: string };
  search: PickSearchView | null;
}

/** The result of a search for practices to pick. */
export interface PickSearchView {
  words: string;
  total: number;
  hits: (PickView & { isPicked: boolean })[];
}

/** Returns the list with the names of its practices, the addresses of its files, and the slugs that could not be shown. */
export function picksView(
  picks: ResolvedPicks,
  { isSaved, signedIn, publicUrl }: { isSaved: boolean; signedIn: SignedIn | null; publicUrl: string },
  catalogue: Catalogue,
  language: Language,
): Omit<PicksView, "search"> {
  const view = pickView(catalogue, language);
  const query = picksQuery(slugsOf(picks.cards));
  const furtherLists = batches(picks.overLimit).map((batch, index) => ({
    href: href(language, "picks") + picksQuery(slugsOf(batch)),
    from: (index + 1) * maxPicks + 1,
    to: (index + 1) * maxPicks + batch.length,
  }));
  return {
    language,
    isSaved,
    formToken: signedIn?.formToken ?? null,
    slugs: slugsOf([...picks.cards, ...picks.overLimit]),
    items: picks.cards.map(view),
    furtherLists,
    renamed: picks.renamed.map(({ from, card }) => ({ from, title: card.title, lang: card.language })),
    withdrawn: picks.withdrawn.map(({ slug, title, language: lang }) => ({ slug, title, lang })),
    unknown: picks.unknown.slice(0, maxPicks),
    address: publicUrl + href(language, "picks") + query,
    files: {
      docx: href(language, "picksDocument") + (isSaved ? "" : query),
      text: href(language, "picksText") + (isSaved ? "" : query),
    },
  };
}

/** Returns a function that makes the view of a practice. */
export function pickView(catalogue: Catalogue, language: Language): (card: PracticeCard) => PickView {
  return (card) => ({ slug: card.slug, card: cardView(card, catalogue, language) });
}

function slugsOf(cards: readonly PracticeCard[]): string[] {
  return cards.map((it) => it.slug);
}

function batches(cards: readonly PracticeCard[]): PracticeCard[][] {
  const count = Math.ceil(cards.length / maxPicks);
  return Array.from({ length: count }, (_, at) => cards.slice(at * maxPicks, (at + 1) * maxPicks));
}
