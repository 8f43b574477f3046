import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Names } from "#db/schema.ts";
import { tidyWords, wordsFault } from "./check-word.ts";
import type { SubjectWordFault, WordResult } from "./faults.ts";
import { parseSubject, type SubjectKind, subjectKinds } from "./subjects.ts";

interface Subject extends Names {
  id: number;
  kind: SubjectKind;
  slug: string;
}

export interface SubjectWords extends Subject {
  words: string[];
}

/** The themes and terms by kind and in their order, each with the words that find it besides its names, sorted. */
export async function listSubjectWords(db: Db): Promise<SubjectWords[]> {
  const subjects = await readSubjects(db);
  const ofThemes = await db.selectFrom("theme_synonym").select(["theme_id as id", "word"]).execute();
  const ofTerms = await db.selectFrom("term_synonym").select(["term_id as id", "word"]).execute();
  const { compare } = new Intl.Collator("fi");
  return subjects.map((subject) => ({
    ...subject,
    words: (subject.kind === "theme" ? ofThemes : ofTerms)
      .flatMap((it) => (it.id === subject.id ? it.word : []))
      .sort(compare),
  }));
}

/**
 * Adds the words that find a subject, separated by commas or line ends: all of them, or none when one is refused, which
 * is then named. A word that is typed twice is added once. Refused unless the actor is a coordinator; each is recorded in
 * the audit log.
 */
export async function addSubjectWords(
  db: Db,
  actor: Actor,
  typed: { subject: string; words: string },
): Promise<WordResult> {
  const words = wordsIn(typed.words);
  return db.transaction().execute(async (tx): Promise<WordResult> => {
    if (actor === null || !isCoordinator(actor)) return { ok: false, field: null, fault: "forbidden" };
    const subject = await findSubject(tx, typed.subject);
    if (!subject) return { ok: false, field: "subject", fault: "subject" };
    if (words.length === 0) return { ok: false, field: "subject-words", fault: "empty", word: "" };
    const known = await wordsOf(tx, subject);
    for (const word of words) {
      const fault = faultOf(word, subject, known);
      if (fault) return { ok: false, field: "subject-words", fault, word };
    }
    for (const word of words) {
      await insertWord(tx, subject, word);
      await recordAct(tx, { actorId: actor.id, act: `add-${subject.kind}-word`, subject: `${word} → ${subject.slug}` });
    }
    await moveContentVersion(tx);
    return { ok: true };
  });
}

/** Removes a word of a subject. Refused unless the actor is a coordinator; recorded in the audit log. */
export async function removeSubjectWord(
  db: Db,
  actor: Actor,
  { subject: id, word }: { subject: string; word: string },
): Promise<WordResult> {
  return db.transaction().execute(async (tx): Promise<WordResult> => {
    if (actor === null || !isCoordinator(actor)) return { ok: false, field: null, fault: "forbidden" };
    const subject = await findSubject(tx, id);
    if (!subject || !(await deleteWord(tx, subject, word))) return { ok: false, field: null, fault: "gone" };
    const { kind, slug } = subject;
    await recordAct(tx, { actorId: actor.id, act: `remove-${kind}-word`, subject: `${word} → ${slug}` });
    await moveContentVersion(tx);
    return { ok: true };
  });
}

/** The different words of a text, letters compared without case. */
function wordsIn(text: string): string[] {
  const words = new Map<string, string>();
  for (const word of text.split(/[,\n]/).map(tidyWords).filter(Boolean)) {
    const id = word.toLowerCase();
    if (!words.has(id)) words.set(id, word);
  }
  return [...words.values()];
}

function faultOf(word: string, { fi, sv, en }: Names, known: readonly string[]): SubjectWordFault | null {
  const fault = wordsFault(word);
  if (fault) return fault;
  if ([fi, sv, en].some((name) => isSame(name, word))) return "same";
  return known.some((it) => isSame(it, word)) ? "there" : null;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

async function readSubjects(db: Db): Promise<Subject[]> {
  const themes = await db.selectFrom("theme").select(["id", "slug", "fi", "sv", "en"]).orderBy("position").execute();
  const terms = await db
    .selectFrom("term")
    .select(["id", "kind", "slug", "fi", "sv", "en"])
    .orderBy("position")
    .execute();
  const all = [...themes.map((theme) => ({ ...theme, kind: "theme" })), ...terms];
  return subjectKinds.flatMap((kind) => all.flatMap((it) => (it.kind === kind ? { ...it, kind } : [])));
}

async function findSubject(tx: Db, id: string): Promise<Subject | undefined> {
  const wanted = parseSubject(id);
  return (await readSubjects(tx)).find(({ kind, slug }) => kind === wanted?.kind && slug === wanted.slug);
}

async function wordsOf(tx: Db, { kind, id }: Subject): Promise<string[]> {
  const rows =
    kind === "theme"
      ? await tx.selectFrom("theme_synonym").select("word").where("theme_id", "=", id).execute()
      : await tx.selectFrom("term_synonym").select("word").where("term_id", "=", id).execute();
  return rows.map(({ word }) => word);
}

async function insertWord(tx: Db, { kind, id }: Subject, word: string): Promise<void> {
  if (kind === "theme") await tx.insertInto("theme_synonym").values({ theme_id: id, word }).execute();
  else await tx.insertInto("term_synonym").values({ term_id: id, word }).execute();
}

/** Whether there was such a word. */
async function deleteWord(tx: Db, { kind, id }: Subject, word: string): Promise<boolean> {
  const { numDeletedRows } =
    kind === "theme"
      ? await tx
          .deleteFrom("theme_synonym")
          .where("theme_id", "=", id)
          .where("word", "=", word)
          .executeTakeFirstOrThrow()
      : await tx
          .deleteFrom("term_synonym")
          .where("term_id", "=", id)
          .where("word", "=", word)
          .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
