import { createHash } from "node:crypto";
import type { Compiled, FrontMatter } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { RevisionTable } from "#db/schema.ts";
import { removeSettledProposals } from "./co-owners/proposals.server.ts";
import { detailsText } from "./details.ts";

/** A revision that is to be written: its source is compiled and everything it names has been looked up. */
export interface NewRevision {
  practiceId: number;
  number: number;
  source: string;
  compiled: Compiled;
  pipeline: number;
  via: RevisionTable["published_via"];
  /** UTC ISO. */
  publishedAt: string;
  note: string | null;
  publishedBy: number | null;
  termsAcceptedAt: string | null;
  restoredFrom: number | null;
  /** Ids, in the author's order. */
  organisations: number[];
  themes: number[];
  terms: number[];
}

/** Writes an immutable revision and makes it the newest of its practice. To be called inside a transaction. */
export async function writeRevision(tx: Db, revision: NewRevision): Promise<void> {
  const { compiled, practiceId } = revision;
  const { id } = await tx
    .insertInto("revision")
    .values({
      ...revisionColumns(compiled.frontMatter),
      practice_id: practiceId,
      number: revision.number,
      source: revision.source,
      source_hash: sourceHash(revision.source),
      html: compiled.html,
      text: compiled.text,
      headings: JSON.stringify(compiled.headings),
      pipeline: revision.pipeline,
      published_via: revision.via,
      published_at: revision.publishedAt,
      note: revision.note,
      published_by: revision.publishedBy,
      organisation_id: await organisationOf(tx, revision.publishedBy),
      terms_accepted_at: revision.termsAcceptedAt,
      restored_from: revision.restoredFrom,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.updateTable("practice").set({ newest_revision_id: id }).where("id", "=", practiceId).execute();
  await writeRelations(tx, revision);
  await moveContentVersion(tx, `practice:${revision.practiceId}`);
}

/** The organisation for which a person publishes; null without a person. */
async function organisationOf(tx: Db, personId: number | null): Promise<number | null> {
  if (personId === null) return null;
  const { organisation_id } = await tx
    .selectFrom("person")
    .select("organisation_id")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  return organisation_id;
}

/** SHA-256 of a source in hexadecimal, by which publishing notices an unchanged source. */
export function sourceHash(source: string): string {
  return createHash("sha256").update(source).digest("hex");
}

/** The values of a front matter as columns of a revision. Fields that no query reads share the column `details`. */
export function revisionColumns(front: FrontMatter) {
  return {
    kind: front.kind,
    title: front.title ?? "",
    summary: front.summary ?? "",
    language: front.language,
    stage: front.stage ?? null,
    started: front.started ?? null,
    ended: front.ended ?? null,
    applies: front.applies ?? null,
    target_group_note: front.targetGroupNote ?? null,
    partners: JSON.stringify(front.partners),
    contact: front.contact ?? null,
    sources: JSON.stringify(front.sources),
    origin: front.origin,
    example: front.example ? (1 as const) : (0 as const),
    cost: front.cost ?? null,
    details: detailsText(front),
  };
}

/** Replaces the practice's organisations, themes and terms by those of the newest revision. */
async function writeRelations(
  tx: Db,
  { practiceId: practice_id, organisations, themes, terms }: NewRevision,
): Promise<void> {
  await writeOwners(tx, practice_id, organisations);
  await tx.deleteFrom("practice_theme").where("practice_id", "=", practice_id).execute();
  await tx.deleteFrom("practice_term").where("practice_id", "=", practice_id).execute();
  for (const [position, theme_id] of themes.entries()) {
    await tx.insertInto("practice_theme").values({ practice_id, theme_id, position }).execute();
  }
  for (const [position, term_id] of terms.entries()) {
    await tx.insertInto("practice_term").values({ practice_id, term_id, position }).execute();
  }
}

/** Replaces the owners of a practice, and deletes the proposals that are settled by it. */
export async function writeOwners(tx: Db, practice_id: number, owners: readonly number[]): Promise<void> {
  await tx.deleteFrom("practice_organisation").where("practice_id", "=", practice_id).execute();
  for (const [position, organisation_id] of owners.entries()) {
    await tx.insertInto("practice_organisation").values({ practice_id, organisation_id, position }).execute();
  }
  await removeSettledProposals(tx, practice_id, owners);
}
