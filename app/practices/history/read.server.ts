import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language, Names, RevisionTable } from "#db/schema.ts";
import { type FoundPractice, findPractice } from "../find.server.ts";

/** A revision in the history of a practice, without its text. */
export interface HistoryEntry {
  number: number;
  title: string;
  language: Language;
  /** UTC ISO. */
  publishedAt: string;
  via: RevisionTable["published_via"];
  /**
   * The person who published it, with the organisation for which it was published; no name when the account has ended.
   * Null when it was not published by a person on the pages.
   */
  author: { name: string | null; organisation: Names; demo: boolean } | null;
  note: string | null;
  restoredFrom: number | null;
}

/** A practice whose history the reader may see. */
export interface OpenHistory extends FoundPractice {
  /** Whether the reader may write for an owner. */
  isOwn: boolean;
  /** Whether the reader may restore a revision now. */
  mayRestore: boolean;
}

/** The practice at a slug; null when there is none, or when it is withdrawn and the reader may not write for an owner. */
export async function openHistory(db: Db, actor: Actor, slug: string): Promise<OpenHistory | null> {
  const practice = await findPractice(db, slug);
  if (!practice || practice.number === 0) return null;
  const isOwn = mayWriteFor(actor, practice.owners);
  if (practice.withdrawnAt !== null && !isOwn) return null;
  return { ...practice, isOwn, mayRestore: isOwn && practice.withdrawnAt === null };
}

export const historyPageSize = 50;

/** A page (from 1) of the revisions of a practice, newest first. */
export async function readHistory(db: Db, practiceId: number, page: number): Promise<HistoryEntry[]> {
  const rows = await entries(db, practiceId)
    .orderBy("revision.number", "desc")
    .limit(historyPageSize)
    .offset((page - 1) * historyPageSize)
    .execute();
  return rows.map(entryOf);
}

/** A revision with its HTML and source, for a comparison. */
export interface ComparedRevision extends HistoryEntry {
  html: string;
  source: string;
}

/** A revision by its number, for a comparison; null when the practice has none. */
export async function readForComparing(db: Db, practiceId: number, number: number): Promise<ComparedRevision | null> {
  const row = await entries(db, practiceId)
    .select(["html", "source"])
    .where("revision.number", "=", number)
    .executeTakeFirst();
  return row ? { ...entryOf(row), html: row.html, source: row.source } : null;
}

function entries(db: Db, practiceId: number) {
  return db
    .selectFrom("revision")
    .leftJoin("person", "person.id", "revision.published_by")
    .leftJoin("organisation", "organisation.id", "revision.organisation_id")
    .select(["revision.number", "title", "revision.language", "published_at", "published_via", "note", "restored_from"])
    .select(["person.name", "person.ended_at", "person.demo"])
    .select(["organisation.fi", "organisation.sv", "organisation.en"])
    .where("revision.practice_id", "=", practiceId);
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>["executeTakeFirstOrThrow"]>>;

function entryOf(row: EntryRow): HistoryEntry {
  const { name, fi, sv, en } = row;
  const organisation = fi !== null && sv !== null && en !== null ? { fi, sv, en } : null;
  return {
    number: row.number,
    title: row.title,
    language: row.language,
    publishedAt: row.published_at,
    via: row.published_via,
    author: organisation && { name: row.ended_at === null ? name : null, organisation, demo: row.demo === 1 },
    note: row.note,
    restoredFrom: row.restored_from,
  };
}
