import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import { discardDraft, keepDraft } from "./drafts.server.ts";
import type { AdoptionFault, FieldProblem, PrivateFinding } from "./faults.ts";
import { bringBackAdoption, removeAdoption } from "./remove.server.ts";
import { saveAdoption } from "./save.server.ts";
import type { SentAdoption } from "./sent.ts";

export type AdoptionOutcome =
  | { ok: true }
  | {
      ok: false;
      fault: AdoptionFault | "not-found" | "forbidden";
      problems: FieldProblem[];
      privateFindings: PrivateFinding[];
      /** Version of the actor's draft in which the text is stored, 0 when it was not stored. */
      keptVersion: number;
    };

/**
 * Performs the act of the card's form; each act checks rights itself. When a save is refused, the text is stored as the
 * actor's draft, unless another window has stored a newer draft.
 */
export async function performAdoption(
  db: Db,
  actor: Actor,
  practice: string,
  sent: SentAdoption,
): Promise<AdoptionOutcome> {
  const { organisation, typed, seenState, checked, draftVersion } = sent;
  const card = { practice, organisation, seenState };
  const draft = { ...card, typed, version: draftVersion };
  switch (sent.act) {
    case "remove":
      return toOutcome(await removeAdoption(db, actor, { ...card, reason: sent.reason }));
    case "bring-back":
      return toOutcome(await bringBackAdoption(db, actor, card));
    case "discard-draft":
      return toOutcome(await discardDraft(db, actor, draft));
    case "keep-draft": {
      const draftResult = await keepDraft(db, actor, draft);
      return draftResult.ok
        ? done
        : refuse(draftResult.fault, { keptVersion: "version" in draftResult ? draftResult.version : 0 });
    }
    case "save": {
      const saved = await saveAdoption(db, actor, { ...card, typed, checked, draftVersion });
      if (saved.ok) return done;
      if (saved.fault === "forbidden" || saved.fault === "not-found") return refuse(saved.fault);
      const draftResult = await keepDraft(db, actor, draft);
      const { fault, problems, privateFindings } = { problems: [], privateFindings: [], ...saved };
      return refuse(fault, { problems, privateFindings, keptVersion: draftResult.ok ? draftResult.version : 0 });
    }
  }
}

const done: AdoptionOutcome = { ok: true };

type Refused = Exclude<AdoptionOutcome, { ok: true }>;

function toOutcome(result: { ok: true } | { ok: false; fault: Refused["fault"] }): AdoptionOutcome {
  return result.ok ? done : refuse(result.fault);
}

function refuse(fault: Refused["fault"], more: Partial<Refused> = {}): AdoptionOutcome {
  return { problems: [], privateFindings: [], keptVersion: 0, ...more, ok: false, fault };
}
