import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import reference from "#db/reference/words.json";
import { tidyWords, wordFault, wordsFault } from "./check-word.ts";
import type { WordRefusal, WordResult } from "./faults.ts";

export interface SearchWord {
  id: number;
  word: string;
  means: string;
}

/** The abbreviations of db/reference/words.json with their meanings. */
export function builtInWords(): { word: string; means: string[] }[] {
  return reference.abbreviations;
}

/** The words that the coordinator has added, in alphabetical order. */
export async function listWords(db: Db): Promise<SearchWord[]> {
  const words = await db.selectFrom("search_word").select(["id", "word", "means"]).execute();
  const { compare } = new Intl.Collator("fi");
  return words.sort((a, b) => compare(a.word, b.word) || compare(a.means, b.means));
}

/**
 * Adds a synonym: a search for either expression also finds the other. Refused unless the actor is a coordinator;
 * recorded in the audit log.
 */
export async function addWord(db: Db, actor: Actor, typed: { word: string; means: string }): Promise<WordResult> {
  const word = tidyWords(typed.word).toLowerCase();
  const means = tidyWords(typed.means).toLowerCase();
  return db.transaction().execute(async (tx): Promise<WordResult> => {
    if (actor === null || !isCoordinator(actor)) return { ok: false, field: null, fault: "forbidden" };
    const ofWord = wordFault(word);
    if (ofWord) return { ok: false, field: "word", fault: ofWord };
    const ofMeans = wordsFault(means);
    const refused = (fault: Extract<WordRefusal, { field: "means" }>["fault"]) =>
      ({ ok: false, field: "means", fault }) as const;
    if (ofMeans) return refused(ofMeans);
    if (word === means) return refused("same");
    if (isBuiltIn(word, means)) return refused("built-in");
    const there = tx
      .selectFrom("search_word")
      .select("id")
      .where((eb) => eb.or([eb.and({ word, means }), eb.and({ word: means, means: word })]));
    if (await there.executeTakeFirst()) return refused("there");
    await tx.insertInto("search_word").values({ word, means, created_at: new Date().toISOString() }).execute();
    await recordAct(tx, { actorId: actor.id, act: "add-search-word", subject: `${word} → ${means}` });
    await moveContentVersion(tx);
    return { ok: true };
  });
}

/** Removes a synonym. Refused unless the actor is a coordinator; recorded in the audit log. */
export async function removeWord(db: Db, actor: Actor, id: number): Promise<WordResult> {
  return db.transaction().execute(async (tx): Promise<WordResult> => {
    if (actor === null || !isCoordinator(actor)) return { ok: false, field: null, fault: "forbidden" };
    const gone = await tx
      .deleteFrom("search_word")
      .where("id", "=", id)
      .returning(["word", "means"])
      .executeTakeFirst();
    if (!gone) return { ok: false, field: null, fault: "gone" };
    await recordAct(tx, { actorId: actor.id, act: "remove-search-word", subject: `${gone.word} → ${gone.means}` });
    await moveContentVersion(tx);
    return { ok: true };
  });
}

function isBuiltIn(word: string, means: string): boolean {
  return reference.abbreviations.some((it) => it.word === word && it.means.some((one) => one === means));
}
