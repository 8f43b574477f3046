import type { Db } from "#db/client.server.ts";
import { type BuiltIndex, buildIndex } from "../index/build-index.ts";
import { openContentAnalyser } from "../index/content-analyser.ts";
import { packIndex, unpackIndex } from "../index/index-bytes.ts";
import { readContent } from "../index/read-content.server.ts";
import { loadIndex, trySaveIndex } from "../index/saved-index.server.ts";
import { openIndex, type SearchSnapshot, snapshotOf } from "../index/snapshot.ts";
import { answer, clearCachedMatches, scores } from "../query/answer.ts";
import { prepareSpeller } from "../query/speller.ts";
import type { IndexStatus, WorkerReplies, WorkerRequest } from "./messages.ts";

/**
 * The part of the answering worker that answers requests. Opens the saved index when this analyser (by its fingerprint)
 * made it, else builds one and saves it; changes in the database since go into overlays.
 */
export async function openEngine(db: Db, analyserFingerprint: string, folder: string | null) {
  /** What could not be used or saved, for the log. */
  const problems: string[] = [];
  let content = await readContent(db);
  const saved = await loadSaved();
  const isOfSameNames = saved?.namesFingerprint === content.namesFingerprint;
  let analyser = openContentAnalyser(content.names, isOfSameNames ? saved?.nameAnalysis : undefined);
  let index = openIndex(saved ?? (await build()));
  let { snapshot, lag } = snapshotOf(index, content, analyser);
  let spellerReady = learnWords(snapshot);
  /** The end of the queue of updates: they run one after the other. */
  let lastUpdate: Promise<unknown> = Promise.resolve();

  async function loadSaved(): Promise<BuiltIndex | null> {
    try {
      return folder === null ? null : await loadIndex(folder, analyserFingerprint);
    } catch (error) {
      problems.push(`the saved search index cannot be used, it is built anew: ${(error as Error).message}`);
      return null;
    }
  }

  async function build(): Promise<BuiltIndex> {
    const built = buildIndex(content, analyser);
    if (folder !== null) problems.push(...(await trySaveIndex(folder, packIndex(built, analyserFingerprint))));
    return built;
  }

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = lastUpdate.then(work);
    lastUpdate = done.catch(() => {});
    return done;
  }

  async function update(): Promise<IndexStatus> {
    const { namesFingerprint } = content;
    content = await readContent(db, content);
    if (content.namesFingerprint !== namesFingerprint) analyser = openContentAnalyser(content.names);
    ({ snapshot, lag } = snapshotOf(index, content, analyser));
    return status();
  }

  async function replaceIndex(packed: Uint8Array): Promise<IndexStatus> {
    const unpacked = unpackIndex(packed);
    if (unpacked.analyser !== analyserFingerprint) throw new Error("the new index was made by another analyser");
    index = openIndex(unpacked.index);
    const updated = await update();
    spellerReady = learnWords(snapshot);
    return updated;
  }

  function status(): IndexStatus {
    return { version: snapshot.version, lag };
  }

  async function reply(request: WorkerRequest): Promise<WorkerReplies[keyof WorkerReplies]> {
    switch (request.kind) {
      case "search":
        return answer(snapshot, request.query, request.options);
      case "match":
        return scores(snapshot, request.query, request.options);
      case "update":
        return enqueue(update);
      case "replace-index":
        return enqueue(() => replaceIndex(request.packed));
      case "close":
        await db.destroy();
        return null;
    }
  }

  return {
    status,
    reply,
    problems,
    /** Resolves when the speller knows all words of the index. */
    spellerReady: () => spellerReady,
  };
}

/** Prepares the speller. Answers given meanwhile may lack a correction, so cached ones are cleared. */
async function learnWords(snapshot: SearchSnapshot): Promise<void> {
  await prepareSpeller(snapshot);
  clearCachedMatches(snapshot);
}
