import type { CompileResult, FilesBeside } from "#app/mdx/types.ts";
import { isBusy } from "../busy.ts";
import { sectionOf } from "../sections.ts";
import type { Draft } from "./drafts.server.ts";
import { isShort, missingFrom, type ReadersQuestion } from "./missing.ts";
import { type DraftDoor, sourceOf, type TextProblem, toFields } from "./publish-draft.server.ts";

/** How a text would look, what stops it, and what a reader would still miss. */
export interface Preview {
  /** Safe to draw as it is; null when the text has faults. */
  html: string | null;
  problems: TextProblem[];
  missing: ReadersQuestion[];
  short: boolean;
}

/** Draws what was typed as publishing would, half-written as it may be. Answers null when too many texts wait. */
export async function preview(
  { compiler, language }: Pick<DraftDoor, "compiler" | "language">,
  draft: Pick<Draft, "mode" | "typed">,
  files: FilesBeside,
): Promise<Preview | null> {
  const { source, lines } = sourceOf(draft);
  let compiled: CompileResult;
  try {
    compiled = await compiler.compile(source, { messages: language, require: "render", files });
  } catch (error) {
    if (isBusy(error)) return null;
    throw error;
  }
  if (!compiled.ok) {
    return { html: null, problems: toFields(compiled.errors, draft.mode, lines), missing: [], short: false };
  }
  const { frontMatter, html, outline } = compiled;
  const sections = outline.flatMap(({ text }) => sectionOf(text) ?? []);
  const missing = missingFrom({
    sections,
    targetGroups: frontMatter.targetGroups,
    themes: frontMatter.themes,
    topics: frontMatter.topics,
    started: frontMatter.started ?? null,
    stage: frontMatter.stage ?? null,
    contact: frontMatter.contact ?? null,
    sources: frontMatter.sources,
  });
  return { html, problems: [], missing, short: isShort(sections) };
}
