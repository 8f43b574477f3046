/** A piece of text; `marked` where it matches the query. It is plain text, never HTML. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** The fields of a write-up in which a word may match. */
export type HitField = "title" | "summary" | "themes" | "members" | "text";

/** How a word of a query matches: as written, by its base form, as a member of a compound … or by what it names. */
export type HitWay =
  | "exact"
  | "lemma"
  | "part"
  | "loose"
  | "beginning"
  | "synonym"
  | "theme"
  | "topic"
  | "target-group"
  | "viewpoint"
  | "organisation"
  | "size"
  | "stage"
  | "phrase";

/** Why a write-up was found: how one word of the query matches it. The open interface has it in this form. */
export interface Reason {
  /** As typed. */
  word: string;
  /** The matching word as the write-up has it; for a theme, term, organisation, size or stage its name. */
  met: string;
  way: HitWay;
  fields: HitField[];
}

export interface SearchHit {
  practiceId: number;
  slug: string;
  /**
   * Higher is better; comparable within one answer only. The whole part tells how many words match; the fraction, s/(1+s)
   * for a match of s, how well.
   */
  score: number;
  title: Segment[];
  /** The passage of the text that matches best; without a match there, from the summary. */
  passage: Segment[];
  /** Only with the option `explain`. */
  reasons?: Reason[];
}

/** A comment, a question or a card of applying a practice that matches. */
export interface RemarkHit {
  /** The id of the comment or the adoption. */
  id: number;
  practiceId: number;
  score: number;
  passage: Segment[];
}

export interface RemarkHits {
  total: number;
  hits: RemarkHit[];
}

/** The facets whose values a query may name. */
export type FilterFacet =
  | "teema"
  | "koko"
  | "vaihe"
  | "kohderyhma"
  | "aihe"
  | "nakokulma"
  | "jasen"
  | "hyvinvointialue"
  | "maakunta";

/** Words of the query that name values of a facet: they can be replaced by a filter. */
export interface OfferedFilter {
  facet: FilterFacet;
  /** A word for sizes may name several bands. */
  values: string[];
  /** As typed. */
  words: string;
  /** The query without these words. */
  rest: string;
}

/** Unmatched words were replaced by others; the answer is that of the corrected query. */
export interface Correction {
  query: string;
  /** The corrected query; the replaced words are marked. */
  segments: Segment[];
}

export interface SearchAnswer {
  /** Number of all matching practices. */
  total: number;
  hits: SearchHit[];
  /** The total of matching comments and the best `REMARKS_SHOWN` of them; likewise of cards. */
  comments: RemarkHits;
  adoptions: RemarkHits;
  /** Slugs of organisations and themes whose name (in any form or language) the query has, best first, ≤ 5 each. */
  organisations: string[];
  themes: string[];
  /** In the order of the words: first one for each place where a name begins, then other readings of the same words. */
  filters: OfferedFilter[];
  correction: Correction | null;
  /** The content version of the answer. */
  version: number;
  /** No practice matches all words: the hits match some, those with most first. */
  partial: boolean;
}

export interface SearchOptions {
  limit?: number;
  offset?: number;
  /** The ids of the hits to return, in this order, instead of `limit` and `offset`. Ids that do not match are left out. */
  practiceIds?: readonly number[];
  /** Ids of the practices whose comments and cards to return; of all practices when absent. */
  remarksOn?: readonly number[];
  /** The query is still being typed: its last word is completed. */
  typing?: boolean;
  /** Words that nothing has are not corrected. */
  exact?: boolean;
  /** Return the reasons of each hit. */
  explain?: boolean;
  /** UTC ISO, now when absent. Practices not confirmed for a year at that time rank lower. */
  now?: string;
}

/** The interface of the room: one object for the lifetime of the server. */
export interface Search {
  /**
   * Answers a query from the newest index; waits for the first one. Of a query 200 characters and 10 words count. Any
   * text is accepted; rejects only when no index can be opened or search is closed.
   */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** The ids of all practices that `search` finds, best first, with their scores: for narrowing by facets and paging. */
  match(query: string, options?: Pick<SearchOptions, "typing" | "exact" | "now">): Promise<Map<number, number>>;
  /** The lemmatiser of Finnish: `voikko` by its dictionary, `rules` by the bundled rules; null before the first index. */
  analyser(): string | null;
  /** The content version that answers are made from now; null while there is no index. */
  version(): number | null;
  /** Call it when content may have changed: answers follow within a second, the index after its next rebuild. */
  refresh(): void;
  /** Builds the index anew soon, although it lacks nothing: the saved one may have words that nobody may find any more. */
  rebuild(): void;
  /** Resolves when there is an index of any version to answer from. */
  ready(): Promise<void>;
  /** Resolves when answers are made from this content version or a newer one. */
  settled(version: number): Promise<void>;
  close(): Promise<void>;
}
