import { doubtsIn, readOtherwise } from "#app/mdx/readings/doubts-in.ts";
import type { ReadingKind } from "#app/mdx/readings/lines.ts";
import type { CompileResult, FilesBeside } from "#app/mdx/types.ts";
import { isBusy } from "../busy.ts";
import { sectionOf } from "../sections.ts";
import type { Draft } from "./drafts.server.ts";
import { isShort, type ReadersQuestion, unansweredQuestions } from "./missing.ts";
import {
  type DraftContext,
  placeInDraft,
  sourceOf,
  type TextProblem,
  toFieldProblems,
} from "./publish-draft.server.ts";
import { type FieldName, type Typed, textIn, trimBlankLines, withFields } from "./typed.ts";

/** A place of the text that the author may have meant otherwise. */
export interface TextDoubt {
  kind: ReadingKind;
  /** The field of the form, and the line in it, from 1. */
  field: FieldName;
  line: number;
  excerpt: string;
}

/** The preview of a text: its HTML or its problems, and the questions that it does not answer. */
export interface Preview {
  /** HTML that is safe to serve as it is; null when the text has faults. */
  html: string | null;
  problems: TextProblem[];
  missing: ReadersQuestion[];
  short: boolean;
  /** In the order of their marks in the HTML. */
  doubts: TextDoubt[];
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
    compiled = await compiler.compile(source, { messages: language, require: "render", files, marksDoubts: true });
  } catch (error) {
    if (isBusy(error)) return null;
    throw error;
  }
  if (!compiled.ok) {
    return {
      html: null,
      problems: toFieldProblems(compiled.errors, draft.mode, lines),
      missing: [],
      short: false,
      doubts: [],
    };
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
  const doubts = compiled.doubts.flatMap((doubt): TextDoubt[] => {
    const at = placeInDraft(doubt.line, draft.mode, lines);
    return at ? [{ kind: doubt.kind, excerpt: doubt.excerpt, ...at }] : [];
  });
  return { html, problems: [], missing, short: isShort(sections), doubts };
}

/**
 * The values of a draft with a doubtful place read otherwise; null when there is no such doubt, because the text has been
 * changed since the preview.
 */
export function readPlaceOtherwise(
  draft: Pick<Draft, "mode" | "typed">,
  wanted: Pick<TextDoubt, "field" | "line"> & { kind: string },
): Typed | null {
  const { source, lines } = sourceOf(draft);
  const doubt = doubtsIn(source).find((it) => {
    const at = placeInDraft(it.line, draft.mode, lines);
    return it.kind === wanted.kind && at?.field === wanted.field && at.line === wanted.line;
  });
  if (!doubt) return null;
  const text = textIn(draft.typed, wanted.field);
  // The form's texts are composed without the blank lines at their beginning.
  const counted = draft.mode === "source" ? text : trimBlankLines(text);
  return withFields(draft.typed, { [wanted.field]: readOtherwise(counted, wanted.line, doubt) });
}
