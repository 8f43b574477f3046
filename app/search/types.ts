/** A run of text, marked where it matches the query; drawn with <mark>, never as HTML. */
export interface Segment {
  text: string;
  marked: boolean;
}

export interface SearchHit {
  practiceId: number;
  slug: string;
  /** Higher is better; comparable within one answer only. */
  score: number;
  title: Segment[];
  /** The passage that matches best: from the body, else the summary. */
  passage: Segment[];
}

export interface SearchAnswer {
  /** All matching practices, not only those returned. */
  total: number;
  hits: SearchHit[];
  /** Slugs of organisations and themes whose name (in any form or language) the query holds, best first, ≤ 5 each. */
  organisations: string[];
  themes: string[];
  /** The content version the index was built from. */
  version: number;
  /** No practice has all the words: the hits have some of them, those with most first. */
  partial?: boolean;
}

export interface SearchOptions {
  limit?: number;
  offset?: number;
  /** UTC ISO; what has not been confirmed for a year on that day ranks lower. Now when absent. */
  now?: string;
}

/** The door of the room: one for the server's life. */
export interface Search {
  /** Answers the newest index; waits for the first one. A query longer than 200 characters is cut to 200, to 10 words. Never throws on anything a person types. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** The ids of all matching practices with their scores, for narrowing a list. */
  match(query: string): Promise<Map<number, number>>;
  /** How Finnish is read: `voikko` by its dictionary, `rules` by what comes with the program; null before the first index. */
  analyser(): string | null;
  /** Tells that content may have moved: rebuilds in the worker when it has, and swaps whole. */
  refresh(): void;
  /** Resolves when an index of at least this content version answers. */
  settled(version: number): Promise<void>;
  close(): Promise<void>;
}
