import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { discardDraft, keepDraft } from "./drafts.server.ts";
import type { AdoptionFault, FieldProblem, FoundPrivate } from "./faults.ts";
import { bringBackAdoption, removeAdoption } from "./remove.server.ts";
import { saveAdoption } from "./save.server.ts";
import type { SentAdoption } from "./sent.ts";

export type Performed =
  | { ok: true }
  | {
      ok: false;
      fault: AdoptionFault | "not-found" | "forbidden";
      problems: FieldProblem[];
      found: FoundPrivate[];
      /** Version of the own draft that now holds the text, 0 when none does. */
      keptVersion: number;
    };

/**
 * Does what a button of the card's form asks for; each act asks the rules itself. The text of a saving that was refused
 * is kept as the writer's draft, unless another window's newer one stands there.
 */
export async function performAdoption(db: Db, actor: Actor, practice: string, sent: SentAdoption): Promise<Performed> {
  const { organisation, typed, seen, checked, draftVersion } = sent;
  const card = { practice, organisation, seen };
  const draft = { ...card, typed, version: draftVersion };
  switch (sent.act) {
    case "remove":
      return answer(await removeAdoption(db, actor, { ...card, reason: sent.reason }));
    case "bring-back":
      return answer(await bringBackAdoption(db, actor, card));
    case "discard-draft":
      return answer(await discardDraft(db, actor, draft));
    case "keep-draft": {
      const kept = await keepDraft(db, actor, draft);
      return kept.ok ? done : refuse(kept.fault, { keptVersion: "version" in kept ? kept.version : 0 });
    }
    case "save": {
      const saved = await saveAdoption(db, actor, { ...card, typed, checked, draftVersion });
      if (saved.ok) return done;
      if (saved.fault === "forbidden" || saved.fault === "not-found") return refuse(saved.fault);
      const kept = await keepDraft(db, actor, draft);
      const { fault, problems, found } = { problems: [], found: [], ...saved };
      return refuse(fault, { problems, found, keptVersion: kept.ok ? kept.version : 0 });
    }
  }
}

const done: Performed = { ok: true };

type Refused = Exclude<Performed, { ok: true }>;

function answer(result: { ok: true } | { ok: false; fault: Refused["fault"] }): Performed {
  return result.ok ? done : refuse(result.fault);
}

function refuse(fault: Refused["fault"], more: Partial<Refused> = {}): Performed {
  return { problems: [], found: [], keptVersion: 0, ...more, ok: false, fault };
}
