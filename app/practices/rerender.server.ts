import { filesOfPractice } from "#app/files/files-of-text.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Compiler } from "./publish.server.ts";

export interface RerenderReport {
  /** Number of revisions rendered again. */
  rerendered: number;
  /** Slugs of practices whose source the current pipeline refuses. They keep their HTML until they are edited. */
  refused: string[];
}

/**
 * Renders again the newest revisions that an older pipeline rendered: replaces their HTML, text and headings, never the
 * source. Each has a transaction of its own, so that the work can be continued after a crash. Stops between two revisions
 * when the signal is aborted.
 */
export async function rerender(db: Db, compiler: Compiler, signal?: AbortSignal): Promise<RerenderReport> {
  const report: RerenderReport = { rerendered: 0, refused: [] };
  const outdated = await db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "practice.newest_revision_id")
    .select(["revision.id", "practice_id", "slug", "source"])
    .where("pipeline", "<", compiler.pipeline)
    .execute();
  for (const { id, practice_id, slug, source } of outdated) {
    if (signal?.aborted) break;
    const files = await filesOfPractice(db, practice_id);
    const compiled = await compiler.compile(source, { require: "publish", files });
    if (!compiled.ok) {
      report.refused.push(slug);
      continue;
    }
    const { html, text, headings } = compiled;
    await db.transaction().execute(async (tx) => {
      const rendered = { html, text, headings: JSON.stringify(headings), pipeline: compiler.pipeline };
      await tx.updateTable("revision").set(rendered).where("id", "=", id).execute();
      await moveContentVersion(tx, `practice:${practice_id}`);
    });
    report.rerendered++;
  }
  return report;
}
