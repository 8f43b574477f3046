import type { SearchAnswer, SearchOptions } from "./types.ts";

/** What the server asks of the worker that holds the index. */
export type Question =
  | { kind: "search"; query: string; options: SearchOptions }
  | { kind: "match"; query: string }
  | { kind: "version" }
  | { kind: "close" };

export type QuestionOf<K extends Question["kind"]> = Extract<Question, { kind: K }>;

export interface Replies {
  search: SearchAnswer;
  match: Map<number, number>;
  /** The content version that stands in the database now. */
  version: number;
  close: null;
}

/** What a worker is started with. */
export interface WorkerInput {
  /** The database file. */
  file: string;
  /** Voikko's dictionary, or null for the rules that come with the program. */
  dictionary: string | null;
}

export interface Asked {
  id: number;
  question: Question;
}

/** `ready` comes once, when the index stands. */
export type Told =
  | { kind: "ready"; version: number; analyser: string; problem: string | null }
  | { kind: "reply"; id: number; reply: Replies[keyof Replies] }
  | { kind: "failed"; id: number; message: string };
