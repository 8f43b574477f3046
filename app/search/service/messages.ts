import type { IndexLag } from "../index/snapshot.ts";
import type { SearchAnswer, SearchOptions } from "../types.ts";

/** What the server asks of the answering worker. */
export type WorkerRequest =
  | { kind: "search"; query: string; options: SearchOptions }
  | { kind: "match"; query: string; options: SearchOptions }
  /** To read what has changed in the database and answer from that. */
  | { kind: "update" }
  /** To answer from a newer index. */
  | { kind: "replace-index"; packed: Uint8Array<ArrayBuffer> }
  | { kind: "close" };

export type RequestOf<K extends WorkerRequest["kind"]> = Extract<WorkerRequest, { kind: K }>;

/** The reply to a request of each kind. */
export interface WorkerReplies {
  search: SearchAnswer;
  match: Map<number, number>;
  update: IndexStatus;
  "replace-index": IndexStatus;
  close: null;
}

/** What the answering worker answers from. */
export interface IndexStatus {
  /** The content version of its answers. */
  version: number;
  /** How far its index, without the overlay, is behind that version. */
  lag: IndexLag;
}

/** The input of a worker. */
export interface WorkerInput {
  /** To answer requests until it is closed, or to build one index and end. */
  task: "answer" | "build";
  /** Path of the database file. */
  file: string;
  /** Path of Voikko's dictionary; null for the bundled rules. */
  dictionary: string | null;
  /** Folder in which the index is saved; null to save none. */
  folder: string | null;
}

export interface RequestMessage {
  id: number;
  request: WorkerRequest;
}

/** Sent once by an answering worker, when it can answer. */
export interface ReadyMessage {
  kind: "ready";
  status: IndexStatus;
  /** The name of the Finnish lemmatiser. */
  analyser: string;
  /** What could not be used or saved, for the log. */
  problems: string[];
}

/** Sent once by a building worker, before it ends. */
export interface BuiltMessage {
  kind: "built";
  packed: Uint8Array<ArrayBuffer>;
  /** What could not be saved, for the log. */
  problems: string[];
}

export type WorkerMessage =
  | ReadyMessage
  | BuiltMessage
  | { kind: "reply"; id: number; reply: WorkerReplies[keyof WorkerReplies] }
  | { kind: "failed"; id: number; message: string };
