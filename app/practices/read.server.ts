import type { Heading } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";
import type { Revision } from "#db/schema.ts";

/** What the practice page shows beyond the card. */
export interface PracticeBody {
  number: number;
  html: string;
  headings: Heading[];
  partners: string[];
  sources: string[];
  contact: string | null;
  targetGroupNote: string | null;
}

/** A revision as it was when it was published; what lists follow (organisations, themes) is the newest's alone. */
export interface PracticeRevision extends PracticeBody {
  title: string;
  summary: string;
  language: Revision["language"];
  stage: Revision["stage"];
  started: number | null;
  ended: number | null;
  applies: string | null;
  kind: Revision["kind"];
  origin: Revision["origin"];
  example: boolean;
  /** UTC ISO. */
  publishedAt: string;
  isNewest: boolean;
}

/** The newest revision of a practice, or null when there is none by that slug. */
export async function readPractice(db: Db, slug: string): Promise<PracticeBody | null> {
  const row = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["number", "html", "headings", "partners", "sources", "contact", "target_group_note"])
    .where("practice.slug", "=", slug)
    .executeTakeFirst();
  return row ? bodyOf(row) : null;
}

/** One revision by its number, or null when the practice has none by it. */
export async function readRevision(db: Db, slug: string, number: number): Promise<PracticeRevision | null> {
  const row = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.practice_id", "practice.id")
    .select(["number", "html", "headings", "partners", "sources", "contact", "target_group_note"])
    .select(["title", "summary", "language", "stage", "started", "ended", "applies", "kind", "origin", "example"])
    .select(["published_at", "revision.id", "practice.newest_revision_id"])
    .where("practice.slug", "=", slug)
    .where("revision.number", "=", number)
    .executeTakeFirst();
  if (!row) return null;
  const { title, summary, language, stage, started, ended, applies, kind, origin } = row;
  return {
    ...bodyOf(row),
    ...{ title, summary, language, stage, started, ended, applies, kind, origin },
    example: row.example === 1,
    publishedAt: row.published_at,
    isNewest: row.id === row.newest_revision_id,
  };
}

type BodyColumns = "number" | "html" | "headings" | "partners" | "sources" | "contact" | "target_group_note";

function bodyOf(row: Pick<Revision, BodyColumns>): PracticeBody {
  return {
    number: row.number,
    html: row.html,
    headings: JSON.parse(row.headings) as Heading[],
    partners: JSON.parse(row.partners) as string[],
    sources: JSON.parse(row.sources) as string[],
    contact: row.contact,
    targetGroupNote: row.target_group_note,
  };
}
