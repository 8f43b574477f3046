import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { WordResult } from "./faults.ts";
import type { TypedWords, WordAct } from "./tasks.ts";
import { addThemeWord, removeThemeWord } from "./theme-words.server.ts";
import { addWord, removeWord } from "./words.server.ts";

/** Does what one of the forms asks for; `id` is of the word to remove. */
export async function performWordAct(
  db: Db,
  actor: Actor,
  act: WordAct,
  id: number,
  typed: TypedWords,
): Promise<WordResult> {
  switch (act) {
    case "add-word":
      return addWord(db, actor, typed);
    case "remove-word":
      return removeWord(db, actor, id);
    case "add-theme-word":
      return addThemeWord(db, actor, typed);
    case "remove-theme-word":
      return removeThemeWord(db, actor, typed);
  }
}
