import type { CompileResult, FilesBeside } from "#app/mdx/types.ts";
import { isBusy } from "../busy.ts";
import { sectionOf } from "../sections.ts";
import type { Draft } from "./drafts.server.ts";
import { isShort, type ReadersQuestion, unansweredQuestions } from "./missing.ts";
import { type DraftContext, sourceOf, type TextProblem, toFieldProblems } from "./publish-draft.server.ts";

/** The preview of a text: its HTML or its problems, and the questions that it does not answer. */
export interface Preview {
  /** HTML that is safe to serve as it is; null when the text has faults. */
  html: string | null;
  problems: TextProblem[];
  missing: ReadersQuestion[];
  short: boolean;
}

/** Renders a draft as publishing would, also when required fields are missing. Null when too many texts are waiting. */
export async function preview(
  { compiler, language }: Pick<DraftContext, "compiler" | "language">,
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
    return { html: null, problems: toFieldProblems(compiled.errors, draft.mode, lines), missing: [], short: false };
  }
  const { frontMatter, html, outline } = compiled;
  const sections = outline.flatMap(({ text }) => sectionOf(text) ?? []);
  const missing = unansweredQuestions({
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
