import { filesOfDraft, previewAddress } from "#app/files/files-of-text.server.ts";
import type { CompileResult } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";
import { isBusy } from "../busy.ts";
import { compareFrontMatter, type FrontMatterChange } from "../history/compare-front-matter.ts";
import { compareSources, type SourceDifference } from "../history/compare-sources.ts";
import { compareTexts, type TextDifference } from "../history/compare-texts.ts";
import type { ConflictingTexts } from "./conflict.server.ts";
import type { DraftContext } from "./publish-draft.server.ts";

/** The differences between the other text and the draft: as readers would see them, or of the sources if one is faulty. */
export type ConflictDifference =
  | { kind: "text"; metadata: FrontMatterChange[]; text: TextDifference }
  | { kind: "source"; source: SourceDifference };

/** Compares the two texts of a conflict, from the other text to the draft. */
export async function compareConflict(
  db: Db,
  { compiler, language }: Pick<DraftContext, "compiler" | "language">,
  { draft, mine, other }: ConflictingTexts,
): Promise<ConflictDifference> {
  const files = await filesOfDraft(db, draft.id, previewAddress(draft.id));
  const compile = async (source: string): Promise<CompileResult | null> => {
    try {
      return await compiler.compile(source, { messages: language, require: "render", files });
    } catch (error) {
      if (isBusy(error)) return null;
      throw error;
    }
  };
  const [before, after] = [await compile(other.source), await compile(mine)];
  if (!before?.ok || !after?.ok) return { kind: "source", source: compareSources(other.source, mine) };
  return {
    kind: "text",
    metadata: compareFrontMatter(before.frontMatter, after.frontMatter),
    text: compareTexts({ oldHtml: before.html, newHtml: after.html }, language),
  };
}
