import type { Lag } from "../index/library.ts";
import type { SearchAnswer, SearchOptions } from "../types.ts";

/** What the server asks of the worker that answers. */
export type Question =
  | { kind: "search"; query: string; options: SearchOptions }
  | { kind: "match"; query: string; options: SearchOptions }
  /** To look what has changed in the database, and to answer from that. */
  | { kind: "follow" }
  /** To answer from a newer index. */
  | { kind: "adopt"; packed: Uint8Array<ArrayBuffer> }
  | { kind: "close" };

export type QuestionOf<K extends Question["kind"]> = Extract<Question, { kind: K }>;

export interface Replies {
  search: SearchAnswer;
  match: Map<number, number>;
  follow: Status;
  adopt: Status;
  close: null;
}

/** Where the answering worker stands. */
export interface Status {
  /** The content version it answers from. */
  version: number;
  /** What of that its index itself does not hold. */
  lag: Lag;
}

/** What a worker is started with. */
export interface WorkerInput {
  /** To answer questions until it is told to close, or to build one index and end. */
  task: "answer" | "build";
  /** The database file. */
  file: string;
  /** Voikko's dictionary, or null for the rules that come with the program. */
  dictionary: string | null;
  /** Where the index is kept between starts; null to keep none. */
  folder: string | null;
}

export interface Asked {
  id: number;
  question: Question;
}

/** Comes once from a worker that answers, when it can. */
export interface Ready {
  kind: "ready";
  status: Status;
  analyser: string;
  /** What could not be used or kept, for the log. */
  problems: string[];
}

/** Comes once from a worker that builds, before it ends. */
export interface BuiltAnew {
  kind: "built";
  packed: Uint8Array<ArrayBuffer>;
  problems: string[];
}

export type Told =
  | Ready
  | BuiltAnew
  | { kind: "reply"; id: number; reply: Replies[keyof Replies] }
  | { kind: "failed"; id: number; message: string };
