import { editFrontMatter, readFrontMatter } from "#app/mdx/front-matter/edit.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Revision } from "#db/schema.ts";
import { detailsText } from "../details.ts";
import { sourceHash, writeOwners } from "../write-revision.server.ts";
import { withCoOwners } from "./agreed.ts";

/** What changes in the front matter when a text compiled from public sources becomes its owner's own. */
export const becomingMember = { origin: "member", notFound: null } as const;

/** A revision that differs from the newest one only in the co-owners, and in its origin when it becomes a member's. */
export interface OwnersRevision {
  newest: Revision;
  /** Slugs of the co-owners, without the leading organisation. */
  coOwners: readonly string[];
  becomesMember?: boolean;
  note: string;
  by: { id: number; organisationId: number };
  /** UTC ISO; when the person accepted the terms. */
  termsAcceptedAt?: string;
}

/**
 * Publishes it with the HTML of the newest revision and returns its number; null, with nothing written, when the source
 * cannot be changed so. To be called inside a transaction; the caller has checked the person's rights.
 */
export async function reviseOwners(tx: Db, revision: OwnersRevision): Promise<number | null> {
  const { newest, coOwners, becomesMember = false, note, by, termsAcceptedAt = null } = revision;
  const { id: _, ...columns } = newest;
  const source = sourceWith(columns.source, coOwners, becomesMember);
  const front = source === null ? null : readFrontMatter(source);
  if (source === null || front === null) return null;
  const number = columns.number + 1;
  const { id } = await tx
    .insertInto("revision")
    .values({
      ...columns,
      number,
      source,
      source_hash: sourceHash(source),
      origin: front.origin,
      details: detailsText(front),
      published_via: "web",
      published_at: new Date().toISOString(),
      note,
      published_by: by.id,
      organisation_id: by.organisationId,
      terms_accepted_at: termsAcceptedAt,
      restored_from: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.updateTable("practice").set({ newest_revision_id: id }).where("id", "=", columns.practice_id).execute();
  const slugs = [front.organisation ?? "", ...front.alsoBy];
  const known = await tx.selectFrom("organisation").select(["id", "slug"]).where("slug", "in", slugs).execute();
  const owners = slugs.flatMap((slug) => known.find((it) => it.slug === slug)?.id ?? []);
  await writeOwners(tx, columns.practice_id, [...new Set(owners)]);
  await moveContentVersion(tx, `practice:${columns.practice_id}`);
  return number;
}

function sourceWith(source: string, coOwners: readonly string[], becomesMember: boolean): string | null {
  const before = readFrontMatter(source);
  const changed = before?.alsoBy.join() === coOwners.join() ? source : withCoOwners(source, coOwners);
  return changed !== null && becomesMember ? editFrontMatter(changed, becomingMember) : changed;
}
