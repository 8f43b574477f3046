import type { AdoptionVersion } from "#db/schema.ts";
import { evidences, languages, moneyBands, statuses, textFields, workBands } from "./fields.ts";
import { blankTyped, type Typed } from "./typed.ts";

/** The columns of a version that hold the card's fields. */
export type CardContent = Omit<AdoptionVersion, "id" | "adoption_id" | "number" | "saved_by" | "saved_at">;

/**
 * Returns a checked form as columns. Throws a RangeError for a value that is not in its field's list, since the database
 * does not check these values.
 */
export function contentOf(typed: Typed, ownPracticeId: number | null): CardContent {
  const { audience, doer, reach, amount, method, tools, reason, results, measure, otherwise, advice } = typed;
  return {
    audience,
    doer,
    reach,
    amount,
    method,
    tools,
    reason,
    results,
    measure,
    otherwise,
    advice,
    contact: typed.contact,
    candid: typed.candid,
    own_practice_id: ownPracticeId,
    status: oneOf(statuses, typed.status),
    since: typed.since || null,
    ended: typed.ended || null,
    work: typed.work === "" ? null : oneOf(workBands, typed.work),
    money: typed.money === "" ? null : oneOf(moneyBands, typed.money),
    evidence: typed.evidence === "" ? null : oneOf(evidences, typed.evidence),
    shown: typed.shown === "1" ? 1 : 0,
    language: oneOf(languages, typed.language || "fi"),
  };
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((it) => it === text);
  if (word === undefined) throw new RangeError(`${text} is none of ${words.join(", ")}`);
  return word;
}

/** Returns the stored fields as values of the form. */
export function typedOf(content: CardContent, ownPractice: string | null): Typed {
  return blankTyped({
    ...Object.fromEntries(textFields.map((field) => [field, content[field]])),
    status: content.status,
    since: content.since ?? "",
    ended: content.ended ?? "",
    work: content.work ?? "",
    money: content.money ?? "",
    evidence: content.evidence ?? "",
    shown: content.shown === 1 ? "1" : "",
    language: content.language,
    ownPractice: ownPractice ?? "",
  });
}

/** Whether visitors may read the card. An interest or a plan is for members only, unless its writers chose to show it. */
export function isPublic({ status, shown }: Pick<CardContent, "status" | "shown">): boolean {
  return shown === 1 || (status !== "interested" && status !== "planning");
}
