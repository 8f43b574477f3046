import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { WordResult } from "./faults.ts";
import { addSubjectWords, removeSubjectWord } from "./subject-words.server.ts";
import type { WordAct, WordFields } from "./word-acts.ts";
import { addWord, removeWord } from "./words.server.ts";

/** Carries out the act of a form. `id`: the word to remove. Refused unless the actor is a coordinator. */
export async function performWordAct(
  db: Db,
  actor: Actor,
  act: WordAct,
  id: number,
  fields: WordFields,
): Promise<WordResult> {
  switch (act) {
    case "add-word":
      return addWord(db, actor, fields);
    case "remove-word":
      return removeWord(db, actor, id);
    case "add-subject-words":
      return addSubjectWords(db, actor, fields);
    case "remove-subject-word":
      return removeSubjectWord(db, actor, fields);
  }
}
