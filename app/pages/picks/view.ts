import type { SignedIn } from "#app/people/sessions.server.ts";
import { mostPicks, picksQuery } from "#app/picks/address.ts";
import type { ResolvedPicks } from "#app/picks/resolve.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import { type CardView, cardView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";

/** A practice on the page of picks: in the list, or found to be added to it. */
export interface PickView {
  slug: string;
  card: CardView;
}

/** A list of picks, as its page draws it. */
export interface PicksView {
  language: Language;
  /** Set when it is the reader's own, kept one; otherwise it lives in the address. */
  isKept: boolean;
  /** Of who is signed in. */
  formToken: string | null;
  /** What the list holds, those there was no room for too. */
  slugs: string[];
  items: PickView[];
  /** Those there was no room for, as lists of their own. */
  further: { href: string; from: number; to: number }[];
  renamed: { from: string; title: string; lang: Language }[];
  withdrawn: { slug: string; title: string; lang: Language }[];
  unknown: string[];
  /** Absolute: leads anybody to this list. */
  address: string;
  /** The list as files. */
  files: { docx: string; text: string };
  found: FoundPicks | null;
}

/** What a search for practices to pick has found. */
export interface FoundPicks {
  words: string;
  total: number;
  hits: (PickView & { isPicked: boolean })[];
}

/** A list of picks with its practices by name, the ways to take it with one, and what could not be shown. */
export function picksView(
  picks: ResolvedPicks,
  { isKept, signedIn, publicUrl }: { isKept: boolean; signedIn: SignedIn | null; publicUrl: string },
  catalogue: Catalogue,
  language: Language,
): Omit<PicksView, "found"> {
  const view = pickView(catalogue, language);
  const query = picksQuery(slugsOf(picks.cards));
  const further = batches(picks.beyond).map((batch, index) => ({
    href: href(language, "picks") + picksQuery(slugsOf(batch)),
    from: (index + 1) * mostPicks + 1,
    to: (index + 1) * mostPicks + batch.length,
  }));
  return {
    language,
    isKept,
    formToken: signedIn?.formToken ?? null,
    slugs: slugsOf([...picks.cards, ...picks.beyond]),
    items: picks.cards.map(view),
    further,
    renamed: picks.renamed.map(({ from, card }) => ({ from, title: card.title, lang: card.language })),
    withdrawn: picks.withdrawn.map(({ slug, title, language: lang }) => ({ slug, title, lang })),
    unknown: picks.unknown.slice(0, mostPicks),
    address: publicUrl + href(language, "picks") + query,
    files: {
      docx: href(language, "picksDocument") + (isKept ? "" : query),
      text: href(language, "picksText") + (isKept ? "" : query),
    },
  };
}

/** A practice with its slug, for forms. */
export function pickView(catalogue: Catalogue, language: Language): (card: PracticeCard) => PickView {
  return (card) => ({ slug: card.slug, card: cardView(card, catalogue, language) });
}

function slugsOf(cards: readonly PracticeCard[]): string[] {
  return cards.map((it) => it.slug);
}

function batches(cards: readonly PracticeCard[]): PracticeCard[][] {
  const count = Math.ceil(cards.length / mostPicks);
  return Array.from({ length: count }, (_, at) => cards.slice(at * mostPicks, (at + 1) * mostPicks));
}
