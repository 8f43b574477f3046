import type { Heading } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";

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

/** The newest revision of a practice, or null when there is none by that slug. */
export async function readPractice(db: Db, slug: string): Promise<PracticeBody | null> {
  const row = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["number", "html", "headings", "partners", "sources", "contact", "target_group_note"])
    .where("practice.slug", "=", slug)
    .executeTakeFirst();
  if (!row) return null;
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
