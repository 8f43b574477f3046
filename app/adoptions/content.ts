import type { AdoptionVersion } from "#db/schema.ts";
import { evidences, languages, moneyBands, statuses, textFields, workBands } from "./fields.ts";
import { blankTyped, type Typed } from "./typed.ts";

/** The columns of a version that hold what a card says. */
export type Content = Omit<AdoptionVersion, "id" | "adoption_id" | "number" | "saved_by" | "saved_at">;

/**
 * A checked form as it is stored. Throws for a word that its list does not have: the database takes any, so nothing
 * else would refuse it.
 */
export function contentOf(typed: Typed, ownPracticeId: number | null): Content {
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

/** What is stored as the form shows it. */
export function typedOf(content: Content, ownPractice: string | null): Typed {
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

/** Whether everybody may read it, and not only who is signed in: nobody is committed by a click. */
export function isForAll({ status, shown }: Pick<Content, "status" | "shown">): boolean {
  return shown === 1 || (status !== "interested" && status !== "planning");
}
