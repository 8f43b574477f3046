import type { AdoptionStatus, AdoptionVersion, Evidence, Language, MoneyBand, WorkBand } from "#db/schema.ts";
import { textFields } from "./fields.ts";
import { blankTyped, type Typed } from "./typed.ts";

/** The columns of a version that hold what a card says. */
export type Content = Omit<AdoptionVersion, "id" | "adoption_id" | "number" | "saved_by" | "saved_at">;

/** A checked form as it is stored. */
export function contentOf(typed: Typed, ownPracticeId: number | null): Content {
  const { audience, doer, reach, amount, method, tools, reason, results, measure, otherwise, advice } = typed;
  return {
    ...{ audience, doer, reach, amount, method, tools, reason, results, measure, otherwise, advice },
    ...{ contact: typed.contact, candid: typed.candid, own_practice_id: ownPracticeId },
    status: typed.status as AdoptionStatus,
    since: typed.since || null,
    ended: typed.ended || null,
    work: (typed.work || null) as WorkBand | null,
    money: (typed.money || null) as MoneyBand | null,
    evidence: (typed.evidence || null) as Evidence | null,
    shown: typed.shown === "1" ? 1 : 0,
    language: (typed.language || "fi") as Language,
  };
}

/** What is stored as the form shows it. */
export function typedOf(content: Content, ownPractice: string | null): Typed {
  return blankTyped({
    ...Object.fromEntries(textFields.map((field) => [field, content[field]])),
    ...{ status: content.status, since: content.since ?? "", ended: content.ended ?? "" },
    ...{ work: content.work ?? "", money: content.money ?? "", evidence: content.evidence ?? "" },
    ...{ shown: content.shown === 1 ? "1" : "", language: content.language, ownPractice: ownPractice ?? "" },
  });
}

/** Whether everybody may read it, and not only who is signed in: nobody is committed by a click. */
export function isForAll({ status, shown }: Pick<Content, "status" | "shown">): boolean {
  return shown === 1 || (status !== "interested" && status !== "planning");
}
