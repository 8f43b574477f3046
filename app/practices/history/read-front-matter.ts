import { wellFormed } from "#app/mdx/characters.ts";
import { readFields } from "#app/mdx/front-matter/fields.ts";
import { splitFrontMatter } from "#app/mdx/front-matter/read.ts";
import { createReport } from "#app/mdx/report.ts";
import type { FrontMatter } from "#app/mdx/types.ts";

/**
 * What a source says of itself above its text. For sources that have been published or checked; where rules have
 * become stricter since, what still can be read is given and the rest is empty.
 */
export function readFrontMatter(source: string): FrontMatter {
  const report = createReport("fi");
  return splitFrontMatter(wellFormed(source).replace(/^\uFEFF/, ""), report)?.frontMatter ?? readFields([], report);
}
