import type { Selectable } from "kysely";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { FileKind, RedactionKind, RedactionTable, RevisionTable } from "#db/schema.ts";
import { redactionIn } from "./redaction/guard.server.ts";
import type { RedactionMark } from "./redaction/reasons.ts";

/** What an export has of a practice beside its revisions. It names no person. */
export interface PracticeState {
  slug: string;
  formerSlugs: { slug: string; until: string }[];
  createdAt: string;
  withdrawn: { at: string; reason: string | null } | null;
  confirmedAt: string | null;
  /** What was removed from its versions for good, oldest first, without the words and what they are recognised by. */
  redactions: CopiedRedaction[];
}

export interface CopiedRedaction extends RedactionMark {
  what: Extract<RedactionKind, "passage" | "revision" | "file">;
  /** As in the table `redaction`. */
  target: string;
  /** Numbers of the versions. */
  revisions: number[];
}

/** A practice for export, also a withdrawn one, without the sources of its revisions: see `readSource`. */
export interface CopiedPractice extends PracticeState {
  id: number;
  /** Slug of the leading organisation. */
  organisation: string;
  /** Oldest first. */
  revisions: CopiedRevision[];
  files: { name: string; hash: string; extension: string; kind: FileKind; originalName: string }[];
}

export interface CopiedRevision {
  number: number;
  sha256: string;
  publishedAt: string;
  via: RevisionTable["published_via"];
  note: string | null;
  restoredFrom: number | null;
  termsAcceptedAt: string | null;
}

/** All practices with a revision, sorted by slug. Call it and `readSource` in one transaction for a consistent copy. */
export async function readLibrary(tx: Db): Promise<CopiedPractice[]> {
  const practices = await tx.selectFrom("practice").selectAll().where("newest_revision_id", "is not", null).execute();
  const revisions = groupBy(
    await tx
      .selectFrom("revision")
      .select(["practice_id", "number", "source_hash", "published_at", "published_via", "note"])
      .select(["restored_from", "terms_accepted_at"])
      .orderBy("number")
      .execute(),
  );
  const leads = groupBy(
    await tx
      .selectFrom("practice_organisation")
      .innerJoin("organisation", "organisation.id", "organisation_id")
      .select(["practice_id", "slug"])
      .orderBy("position")
      .execute(),
  );
  const former = groupBy(await tx.selectFrom("former_slug").selectAll().execute());
  const redactions = groupBy(await tx.selectFrom("redaction").selectAll().orderBy("id").execute());
  const files = groupBy(
    await tx
      .selectFrom("practice_file")
      .innerJoin("file", "file.id", "file_id")
      .select(["practice_id", "name", "hash", "extension", "kind", "original_name"])
      .execute(),
  );
  const all = practices.map(
    (row): CopiedPractice => ({
      id: row.id,
      ...toState(row, former.get(row.id) ?? [], redactions.get(row.id) ?? []),
      organisation: leads.get(row.id)?.[0]?.slug ?? "",
      revisions: (revisions.get(row.id) ?? []).map((it) => ({
        number: it.number,
        sha256: it.source_hash,
        publishedAt: it.published_at,
        via: it.published_via,
        note: it.note,
        restoredFrom: it.restored_from,
        termsAcceptedAt: it.terms_accepted_at,
      })),
      files: (files.get(row.id) ?? [])
        .map(({ practice_id: _, original_name, ...it }) => ({ ...it, originalName: original_name }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    }),
  );
  return all.sort((one, other) => (one.slug < other.slug ? -1 : 1));
}

/** The source of a revision. Written as UTF-8 it has the bytes that were published. */
export async function readSource(tx: Db, practiceId: number, number: number): Promise<string> {
  const { source } = await tx
    .selectFrom("revision")
    .select("source")
    .where("practice_id", "=", practiceId)
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  return source;
}

/** The current state of a practice. */
export async function readState(db: Db, practiceId: number): Promise<PracticeState> {
  const row = await db.selectFrom("practice").selectAll().where("id", "=", practiceId).executeTakeFirstOrThrow();
  const former = await db.selectFrom("former_slug").selectAll().where("practice_id", "=", practiceId).execute();
  const redactions = db.selectFrom("redaction").selectAll().where("practice_id", "=", practiceId).orderBy("id");
  return toState(row, former, await redactions.execute());
}

/**
 * Writes the state of an imported practice; former slugs that the library already has are kept. To be called inside the
 * transaction that publishes. The caller must have checked that no other practice has the slugs.
 */
export async function writeState(tx: Db, practiceId: number, imported: PracticeState): Promise<void> {
  const state = await withoutRedactedWords(tx, practiceId, imported);
  await tx
    .updateTable("practice")
    .set({
      slug: state.slug,
      created_at: state.createdAt,
      withdrawn_at: state.withdrawn?.at ?? null,
      withdrawn_reason: state.withdrawn?.reason ?? null,
      confirmed_at: state.confirmedAt,
    })
    .where("id", "=", practiceId)
    .execute();
  for (const { slug, until } of state.formerSlugs) {
    await tx
      .insertInto("former_slug")
      .values({ slug, practice_id: practiceId, until })
      .onConflict((oc) => oc.column("slug").doUpdateSet({ until }).where("former_slug.practice_id", "=", practiceId))
      .execute();
  }
  await writeRedactions(tx, practiceId, state.redactions);
  await moveContentVersion(tx, `practice:${practiceId}`);
}

/** The state without former slugs and a reason that hold a passage which was removed from the practice here. */
async function withoutRedactedWords(tx: Db, practiceId: number, state: PracticeState): Promise<PracticeState> {
  const holds = async (text: string) => (await redactionIn(tx, practiceId, [text])) !== null;
  const formerSlugs: PracticeState["formerSlugs"] = [];
  for (const it of state.formerSlugs) if (!(await holds(it.slug))) formerSlugs.push(it);
  const { withdrawn } = state;
  const isHeld = withdrawn?.reason ? await holds(withdrawn.reason) : false;
  return { ...state, formerSlugs, withdrawn: withdrawn && (isHeld ? { ...withdrawn, reason: null } : withdrawn) };
}

/** Tells of redactions made elsewhere: readers see them in the history. Their words are not recognised here. */
async function writeRedactions(tx: Db, practiceId: number, redactions: readonly CopiedRedaction[]): Promise<void> {
  const known = new Set((await readState(tx, practiceId)).redactions.map((it) => JSON.stringify(it)));
  for (const { what, target, reason, at, revisions } of redactions) {
    if (known.has(JSON.stringify({ what, target, reason, at, revisions }))) continue;
    const nothing = { redacted_by: null, salt: null, digest: null, words: null, letters: null };
    const places = JSON.stringify({ revisions, drafts: 0, comments: 0, cards: 0, files: 0, others: 0 });
    const row = { practice_id: practiceId, what, target, reason, redacted_at: at, places, ...nothing };
    await tx
      .insertInto("redaction")
      .values({ ...row, state: "erased" })
      .execute();
  }
}

interface PracticeRow {
  slug: string;
  created_at: string;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
  confirmed_at: string | null;
}

function toState(
  row: PracticeRow,
  former: { slug: string; until: string }[],
  redactions: RedactionRow[],
): PracticeState {
  return {
    slug: row.slug,
    formerSlugs: former
      .map(({ slug, until }) => ({ slug, until }))
      .sort((one, other) => (one.slug < other.slug ? -1 : 1)),
    createdAt: row.created_at,
    withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason },
    confirmedAt: row.confirmed_at,
    redactions: copiedRedactions(redactions),
  };
}

type RedactionRow = Selectable<RedactionTable>;

/** One act on several passages is one entry. */
function copiedRedactions(rows: RedactionRow[]): CopiedRedaction[] {
  const copied = rows.flatMap(({ what, target, reason, redacted_at: at, places }): CopiedRedaction[] => {
    if (what === "comment" || what === "adoption") return [];
    return [{ what, target, reason, at, revisions: (JSON.parse(places) as { revisions: number[] }).revisions }];
  });
  return [...new Map(copied.map((it) => [JSON.stringify(it), it])).values()];
}

function groupBy<Row extends { practice_id: number }>(rows: Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.practice_id);
    if (group) group.push(row);
    else groups.set(row.practice_id, [row]);
  }
  return groups;
}
