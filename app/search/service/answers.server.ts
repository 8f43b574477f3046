import type { Db } from "#db/client.server.ts";
import { type BuiltIndex, buildIndex } from "../index/build-index.ts";
import { openDocuments } from "../index/documents.ts";
import { packIndex, unpackIndex } from "../index/index-bytes.ts";
import { type Library, libraryOf, openIndex } from "../index/library.ts";
import { readContent } from "../index/read.server.ts";
import { loadIndex, trySaving } from "../index/saved-index.server.ts";
import { answer, scores } from "../query/answer.ts";
import { forgetMatches } from "../query/remembered.ts";
import { prepareSpeller } from "../query/speller.ts";
import type { Question, Replies, Status } from "./messages.ts";

/** What was answered before all words were known may lack a correction. */
async function learnWords(library: Library): Promise<void> {
  await prepareSpeller(library);
  forgetMatches(library);
}

/**
 * Answers questions from an index: the one that was saved if it fits, else one built now and saved. What has changed in
 * the database since is answered for as well. `problems` tells what could not be used or kept.
 */
export async function openAnswers(db: Db, analyser: string, folder: string | null) {
  const problems: string[] = [];
  let content = await readContent(db);
  let documents = openDocuments(content.names);
  let index = openIndex((await saved()) ?? (await built()));
  let { library, lag } = libraryOf(index, content, documents);
  let learned = learnWords(library);
  /** One change after the other. */
  let turn: Promise<unknown> = Promise.resolve();

  async function saved(): Promise<BuiltIndex | null> {
    try {
      return folder === null ? null : await loadIndex(folder, analyser);
    } catch (error) {
      problems.push(`the saved search index cannot be used, it is built anew: ${(error as Error).message}`);
      return null;
    }
  }

  async function built(): Promise<BuiltIndex> {
    const index = buildIndex(content, documents);
    if (folder !== null) problems.push(...(await trySaving(folder, packIndex(index, analyser))));
    return index;
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  }

  async function follow(): Promise<Status> {
    const { nameMark } = content;
    content = await readContent(db, content);
    if (content.nameMark !== nameMark) documents = openDocuments(content.names);
    ({ library, lag } = libraryOf(index, content, documents));
    return status();
  }

  async function adopt(packed: Uint8Array): Promise<Status> {
    const unpacked = unpackIndex(packed);
    if (unpacked.analyser !== analyser) throw new Error("the new index was made by another analyser");
    index = openIndex(unpacked.index);
    const status = await follow();
    learned = learnWords(library);
    return status;
  }

  function status(): Status {
    return { version: library.version, lag };
  }

  async function reply(question: Question): Promise<Replies[keyof Replies]> {
    switch (question.kind) {
      case "search":
        return answer(library, question.query, question.options);
      case "match":
        return scores(library, question.query, question.options);
      case "follow":
        return inTurn(follow);
      case "adopt":
        return inTurn(() => adopt(question.packed));
      case "close":
        await db.destroy();
        return null;
    }
  }

  return {
    status,
    reply,
    problems,
    /** Resolves when all words are known that misspelt ones are held against. */
    learned: () => learned,
  };
}
