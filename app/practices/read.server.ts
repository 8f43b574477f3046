import type { Heading } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";
import type { Revision } from "#db/schema.ts";
import { type Details, readDetails } from "./details.ts";
import { readFrontMatter } from "./history/read-front-matter.ts";

/** What the page of a practice shows beyond its card. */
export interface PracticeBody {
  number: number;
  html: string;
  headings: Heading[];
  partners: string[];
  sources: string[];
  contact: string | null;
  targetGroupNote: string | null;
  /** The fields in the JSON column `details`. */
  details: Details;
}

/** A revision as it was published, with the organisations and terms that its source names. */
export interface PracticeRevision extends PracticeBody {
  id: number;
  slug: string;
  /** First published, UTC ISO. */
  createdAt: string;
  title: string;
  summary: string;
  language: Revision["language"];
  stage: Revision["stage"];
  started: number | null;
  ended: number | null;
  applies: string | null;
  kind: Revision["kind"];
  cost: Revision["cost"];
  origin: Revision["origin"];
  example: boolean;
  /** UTC ISO. */
  publishedAt: string;
  isNewest: boolean;
  /** Slugs; the leading organisation comes first. Some of the slugs may no longer exist. */
  organisations: string[];
  themes: string[];
  topics: string[];
  targetGroups: string[];
  viewpoints: string[];
}

/** The newest revision of a practice; null when there is no practice with that slug. */
export async function readPractice(db: Db, slug: string): Promise<PracticeBody | null> {
  const row = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["number", "html", "headings", "partners", "sources", "contact", "target_group_note", "details"])
    .where("practice.slug", "=", slug)
    .executeTakeFirst();
  return row ? bodyOf(row) : null;
}

/** A revision of a practice by its number; null when there is none. */
export async function readRevision(db: Db, slug: string, number: number): Promise<PracticeRevision | null> {
  const row = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.practice_id", "practice.id")
    .select(["number", "html", "headings", "partners", "sources", "contact", "target_group_note", "details"])
    .select(["title", "summary", "language", "stage", "started", "ended", "applies", "kind", "origin", "example"])
    .select(["published_at", "source", "cost", "revision.id", "practice.newest_revision_id", "practice.created_at"])
    .select(["practice.id as practiceId", "practice.slug"])
    .where("practice.slug", "=", slug)
    .where("revision.number", "=", number)
    .executeTakeFirst();
  if (!row) return null;
  const { title, summary, language, stage, started, ended, applies, kind, origin, cost } = row;
  const { organisation, alsoBy, themes, topics, targetGroups, viewpoints } = readFrontMatter(row.source);
  return {
    ...bodyOf(row),
    id: row.practiceId,
    slug: row.slug,
    createdAt: row.created_at,
    organisations: organisation ? [organisation, ...alsoBy] : alsoBy,
    themes,
    topics,
    targetGroups,
    viewpoints,
    cost,
    title,
    summary,
    language,
    stage,
    started,
    ended,
    applies,
    kind,
    origin,
    example: row.example === 1,
    publishedAt: row.published_at,
    isNewest: row.id === row.newest_revision_id,
  };
}

type BodyColumns =
  | "number"
  | "html"
  | "headings"
  | "partners"
  | "sources"
  | "contact"
  | "target_group_note"
  | "details";

function bodyOf(row: Pick<Revision, BodyColumns>): PracticeBody {
  return {
    number: row.number,
    html: row.html,
    headings: JSON.parse(row.headings) as Heading[],
    partners: JSON.parse(row.partners) as string[],
    sources: JSON.parse(row.sources) as string[],
    contact: row.contact,
    targetGroupNote: row.target_group_note,
    details: readDetails(row.details),
  };
}
