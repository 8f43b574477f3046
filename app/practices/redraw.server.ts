import { filesOfPractice } from "#app/files/beside.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Compiler } from "./publish.server.ts";

export interface RedrawReport {
  redrawn: number;
  /** Slugs whose source the newer pipeline refuses: they keep the HTML they had, for an editor to look at. */
  kept: string[];
}

/**
 * Draws newest revisions anew that an older pipeline drew: their HTML, text and headings, never the source. One
 * transaction each, so that a process killed in the middle goes on where it stopped.
 */
export async function redraw(db: Db, compiler: Compiler, signal?: AbortSignal): Promise<RedrawReport> {
  const report: RedrawReport = { redrawn: 0, kept: [] };
  const old = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["revision.id", "practice_id", "slug", "source"])
    .where("pipeline", "<", compiler.pipeline)
    .execute();
  for (const { id, practice_id, slug, source } of old) {
    if (signal?.aborted) break;
    const files = await filesOfPractice(db, practice_id);
    const compiled = await compiler.compile(source, { require: "publish", files });
    if (!compiled.ok) {
      report.kept.push(slug);
      continue;
    }
    const { html, text, headings } = compiled;
    await db.transaction().execute(async (tx) => {
      const drawn = { html, text, headings: JSON.stringify(headings), pipeline: compiler.pipeline };
      await tx.updateTable("revision").set(drawn).where("id", "=", id).execute();
      await moveContentVersion(tx);
    });
    report.redrawn++;
  }
  return report;
}
