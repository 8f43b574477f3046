/** A run of text, marked where it matches the query; drawn with <mark>, never as HTML. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Where in a write-up a word was found. */
export type HitField = "title" | "summary" | "themes" | "members" | "text";

/** How a word asked for was found: as written, by its base form, as a part of a compound … or by what it names. */
export type HitWay =
  | "exact"
  | "lemma"
  | "part"
  | "loose"
  | "beginning"
  | "synonym"
  | "theme"
  | "organisation"
  | "size"
  | "stage"
  | "phrase";

/** Why a write-up was found: one word of the query and where and how it was met. */
export interface Reason {
  /** As it was typed. */
  word: string;
  /** As it stands in the write-up; the name of the theme or organisation where only that was met. */
  met: string;
  way: HitWay;
  fields: HitField[];
}

export interface SearchHit {
  practiceId: number;
  slug: string;
  /**
   * Higher is better; comparable within one answer only. The whole part tells which words were met; the fraction, a
   * match s as s/(1+s), how well.
   */
  score: number;
  title: Segment[];
  /** The passage that matches best: from the body, else the summary. */
  passage: Segment[];
  /** Only when asked for. */
  reasons?: Reason[];
}

/** A comment or question that matches, or a card of a practice's use. */
export interface RemarkHit {
  /** Of the comment or the adoption. */
  id: number;
  practiceId: number;
  score: number;
  passage: Segment[];
}

export interface RemarkHits {
  total: number;
  hits: RemarkHit[];
}

/** The facets a word of the query may stand for. */
export type FilterFacet = "teema" | "jasen" | "koko" | "vaihe";

/** Words of the query that name a value of a facet: offered as a filter in their place. */
export interface OfferedFilter {
  facet: FilterFacet;
  /** Any of these values; a size word may mean several bands. */
  values: string[];
  /** As typed. */
  words: string;
  /** The query without them. */
  rest: string;
}

/** A word that nothing has was taken for another; the answer is that of the corrected query. */
export interface Correction {
  /** The corrected query, to be asked again. */
  query: string;
  /** The corrected query with the words that were changed marked. */
  segments: Segment[];
}

export interface SearchAnswer {
  /** All matching practices, not only those returned. */
  total: number;
  hits: SearchHit[];
  /** Comments that match, and cards, best first, at most `REMARKS_SHOWN` of each, and how many there are in all. */
  comments: RemarkHits;
  adoptions: RemarkHits;
  /** Slugs of organisations and themes whose name (in any form or language) the query holds, best first, ≤ 5 each. */
  organisations: string[];
  themes: string[];
  /** What the words name, to be offered as filters; in the order of the words. */
  filters: OfferedFilter[];
  correction: Correction | null;
  /** The content version the answer was made from. */
  version: number;
  /** No practice has all the words: the hits have some of them, those with most first. */
  partial: boolean;
}

export interface SearchOptions {
  limit?: number;
  offset?: number;
  /** The hits to return, by practice id in this order, instead of `limit` and `offset`; who does not match is left out. */
  only?: readonly number[];
  /** Only what has been said about these practices, by id; about all when absent. */
  remarksOn?: readonly number[];
  /** The last word may be the beginning of one: while somebody types. */
  typing?: boolean;
  /** Say why each hit was found. */
  explain?: boolean;
  /** UTC ISO; what has not been confirmed for a year on that day ranks lower. Now when absent. */
  now?: string;
}

/** The door of the room: one for the server's life. */
export interface Search {
  /** Answers the newest index; waits for the first one. A query longer than 200 characters is cut to 200, to 10 words. Never throws on anything a person types. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** The ids of all practices that `search` finds, best first, with their scores: for narrowing by facets and paging. */
  match(query: string, options?: Pick<SearchOptions, "typing" | "now">): Promise<Map<number, number>>;
  /** How Finnish is read: `voikko` by its dictionary, `rules` by what comes with the program; null before the first index. */
  analyser(): string | null;
  /** The content version answers are made from now; null while there is no index. */
  version(): number | null;
  /** Tells that content may have moved: answers follow within a second, the index itself when it has been rebuilt. */
  refresh(): void;
  /** Resolves when there is an index to answer from, of whatever version. */
  ready(): Promise<void>;
  /** Resolves when answers are made from at least this content version. */
  settled(version: number): Promise<void>;
  close(): Promise<void>;
}
