import { yearInFinland } from "#app/i18n/format.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { OwningResult } from "./faults.ts";
import { revise } from "./revise.server.ts";

/** Publishes a revision that marks the practice as ended in a year, which is neither before its start nor in the future. */
export function markEnded(
  db: Db,
  actor: Actor,
  slug: string,
  year: number,
  language: Language = "fi",
  thisYear: number = yearInFinland(),
): Promise<OwningResult> {
  return revise(db, actor, slug, language, async ({ started = 1900, stage, ended }) => {
    if (!Number.isInteger(year) || year < started || year > thisYear) return { ok: false, fault: "year" };
    if (stage === "ended" && ended === year) return { ok: false, fault: "year" };
    return {
      ok: true,
      changes: { stage: "ended", ended: year },
      note: texts(language).owning.ended(year),
    };
  });
}
