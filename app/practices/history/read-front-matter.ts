import { wellFormed } from "#app/mdx/characters.ts";
import { readFields } from "#app/mdx/front-matter/fields.ts";
import { splitFrontMatter } from "#app/mdx/front-matter/read.ts";
import { createReport } from "#app/mdx/report.ts";
import type { FrontMatter } from "#app/mdx/types.ts";

/**
 * The front matter of a source that has been published or checked. When the rules have become stricter since, fields that
 * can no longer be read are empty. Never throws because of the source.
 */
export function readFrontMatter(source: string): FrontMatter {
  const report = createReport("fi");
  return splitFrontMatter(wellFormed(source).replace(/^\uFEFF/, ""), report)?.frontMatter ?? readFields([], report);
}
