import { formatDate } from "#app/i18n/format.ts";
import type { Problem } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";
import type { Language, RedactionKind } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { Typed } from "../writing/typed.ts";
import { cutText } from "./cut.ts";
import { type Fingerprint, finderOf, isWhole } from "./passage.ts";
import { type RedactionMark, stub } from "./reasons.ts";
import { cutTyped } from "./typed.ts";

/** A passage or a version that has been removed, by which it is recognised when somebody sends it again. */
export interface KnownRedaction extends RedactionMark {
  what: RedactionKind;
  fingerprint: Fingerprint;
}

/** The passages and versions removed from a practice, oldest first; not those that an import has only told of. */
export async function knownRedactions(db: Db, practiceId: number): Promise<KnownRedaction[]> {
  const rows = await db
    .selectFrom("redaction")
    .select(["what", "reason", "redacted_at", "salt", "digest", "words", "letters"])
    .where("practice_id", "=", practiceId)
    .orderBy("id")
    .execute();
  return rows.flatMap(({ what, reason, redacted_at: at, salt, digest, words, letters }) =>
    salt === null || digest === null || words === null || letters === null
      ? []
      : [{ what, at, reason, fingerprint: { salt, digest, words, letters } }],
  );
}

/**
 * The removed passages that a text of a practice would bring back, as problems by line and column; with `note`, also
 * those of a change note. Empty when there are none.
 */
export async function redactedProblems(
  db: Db,
  practiceId: number,
  { source, note }: { source: string; note: string | null },
  language: Language,
): Promise<Problem[]> {
  const t = texts(language).redaction;
  const known = await knownRedactions(db, practiceId);
  return known.flatMap(({ what, fingerprint, at, reason }) => {
    const [date, why] = [formatDate(language, at), t.reasons[reason]];
    if (what === "revision") {
      return isWhole(source, fingerprint) ? [{ line: 1, column: 1, message: t.wholeAgain(date, why) }] : [];
    }
    if (what !== "passage") return [];
    const find = finderOf([fingerprint]);
    const places = find(source).map(({ from }) => placeOf(source, from));
    if (note !== null && find(note).length > 0) places.push({ line: 1, column: 1 });
    return places.map((place) => ({ ...place, message: t.again(date, why) }));
  });
}

/** The redaction whose passage occurs in one of the texts, or whose comment a text is as a whole; null when there is none. */
export async function redactionIn(db: Db, practiceId: number, texts: readonly string[]): Promise<RedactionMark | null> {
  const known = await knownRedactions(db, practiceId);
  const found = known.find(({ what, fingerprint }) => {
    if (what === "passage") return texts.some((text) => finderOf([fingerprint])(text).length > 0);
    return what === "comment" && texts.some((text) => isWhole(text, fingerprint));
  });
  return found ? { at: found.at, reason: found.reason } : null;
}

/** What was typed for a practice with stubs instead of removed passages; the same object when it has none. */
export async function withoutRedacted(db: Db, practiceId: number, typed: Typed): Promise<Typed> {
  const known = await knownRedactions(db, practiceId);
  return known
    .filter((it) => it.what === "passage")
    .reduce(
      (rest, it) => cutTyped(rest, finderOf([it.fingerprint]), (language) => stub("passage", it, language)),
      typed,
    );
}

/** A plain text of a practice with stubs, in Finnish, instead of removed passages. */
export async function cutRedactedText(db: Db, practiceId: number, text: string): Promise<string> {
  if (text === "") return text;
  const known = await knownRedactions(db, practiceId);
  return known
    .filter((it) => it.what === "passage")
    .reduce((rest, it) => cutText(rest, finderOf([it.fingerprint]), stub("passage", it, "fi")), text);
}

function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
