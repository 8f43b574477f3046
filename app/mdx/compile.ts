import { bundle } from "./bundle.server.ts";
import { prepare } from "./prepare.ts";
import { canBeMarked, showMarks } from "./readings/mark-doubts.ts";
import { renderTree } from "./render-tree.ts";
import { createReport } from "./report.ts";
import type { CompileOptions, CompileResult } from "./types.ts";

export { PIPELINE_VERSION } from "./version.ts";

/**
 * Compiles a write-up to HTML that is safe to serve as it is, with its text and headings; or returns its problems with
 * lines and columns, in the author's language. Never runs, imports or fetches anything that the source names, and never
 * throws because of the source. A hostile source can take seconds: a server must call it through the pool.
 */
export async function compileSource(source: string, options: CompileOptions = {}): Promise<CompileResult> {
  const marksDoubts = options.marksDoubts === true && canBeMarked(source);
  const prepared = prepare(source, { ...options, marksDoubts });
  if (!prepared.ok) return prepared;
  const { frontMatter, tree, text, headings, outline, doubts } = prepared;
  try {
    // What is not published needs no bundle: a comment, and a preview, which is made again at every pause in typing.
    const isPublished = options.kind !== "comment" && options.marksDoubts !== true;
    const html = isPublished ? await bundle(tree) : renderTree(tree);
    return {
      ok: true,
      frontMatter,
      html: marksDoubts ? showMarks(html) : html,
      text,
      headings,
      outline,
      doubts,
    };
  } catch {
    const report = createReport(options.messages);
    report.add(undefined, report.messages.unexpected);
    return { ok: false, errors: report.problems() };
  }
}
