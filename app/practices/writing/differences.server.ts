import { filesOfDraft, previewAddress } from "#app/files/files-of-text.server.ts";
import type { CompileResult } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";
import { isBusy } from "../busy.ts";
import { compareFrontMatter, type FrontMatterChange } from "../history/compare-front-matter.ts";
import { compareSources, type SourceDifference } from "../history/compare-sources.ts";
import { compareTexts, type TextDifference } from "../history/compare-texts.ts";
import type { TwoTexts } from "./combine.server.ts";
import type { DraftDoor } from "./publish-draft.server.ts";

/** What differs between the other text and one's own: as readers would see it, or line by line when one is faulty. */
export type TwoTextsDifference =
  | { kind: "text"; metadata: FrontMatterChange[]; text: TextDifference }
  | { kind: "source"; source: SourceDifference };

/** Compares the two texts of a conflict; from the other to one's own. */
export async function differencesOf(
  db: Db,
  { compiler, language }: Pick<DraftDoor, "compiler" | "language">,
  { draft, mine, other }: TwoTexts,
): Promise<TwoTextsDifference> {
  const files = await filesOfDraft(db, draft.id, previewAddress(draft.id));
  const draw = async (source: string): Promise<CompileResult | null> => {
    try {
      return await compiler.compile(source, { messages: language, require: "render", files });
    } catch (error) {
      if (isBusy(error)) return null;
      throw error;
    }
  };
  const [before, after] = [await draw(other.source), await draw(mine)];
  if (!before?.ok || !after?.ok) return { kind: "source", source: compareSources(other.source, mine) };
  return {
    kind: "text",
    metadata: compareFrontMatter(before.frontMatter, after.frontMatter),
    text: compareTexts({ oldHtml: before.html, newHtml: after.html }, language),
  };
}
