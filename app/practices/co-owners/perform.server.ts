import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { accept, decline, leave } from "./answer.server.ts";
import { propose, takeBack } from "./propose.server.ts";
import type { CoOwnerAct, CoOwnerResult, PerformCoOwner } from "./tasks.ts";

const performers: Record<CoOwnerAct, PerformCoOwner> = { propose, accept, decline, "take-back": takeBack, leave };

/** Performs the act of a form on co-owners. Each act checks the person's rights itself. */
export function performCoOwner(
  db: Db,
  actor: Actor,
  slug: string,
  { act, organisation }: { act: CoOwnerAct; organisation: string },
  language: Language,
): Promise<CoOwnerResult> {
  return performers[act](db, actor, slug, organisation, language);
}
