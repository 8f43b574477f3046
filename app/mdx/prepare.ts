import type { Root } from "hast";
import { toHtml as stringify } from "hast-util-to-html";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";
import { wellFormed } from "./characters.ts";
import { renderComponents } from "./components/render.ts";
import { readFields, requireFields } from "./front-matter/fields.ts";
import { type SplitSource, splitFrontMatter } from "./front-matter/read.ts";
import { namesUsedAsTags } from "./grammar/component-tags.ts";
import { parse } from "./grammar/parse.ts";
import { parseComment } from "./grammar/parse-comment.ts";
import { adaptElements } from "./html/adapt-elements.ts";
import { normaliseHeadings, outlineOf } from "./html/headings.ts";
import { sanitise } from "./html/sanitise.ts";
import { stripAttributes } from "./html/strip-attributes.ts";
import { textOf } from "./html/text.ts";
import { toHtml } from "./html/to-html.ts";
import { labels } from "./labels.ts";
import { lintHtml } from "./lint/html.ts";
import { lintMarkdown } from "./lint/markdown.ts";
import { preflight } from "./lint/preflight.ts";
import type { Doubt } from "./readings/lines.ts";
import { markDoubts } from "./readings/mark-doubts.ts";
import { readPlainly } from "./readings/read-plainly.ts";
import { createReport, placed, type Report } from "./report.ts";
import type { CompileOptions, FrontMatter, Heading, OutlineHeading, Refused } from "./types.ts";

export interface Prepared {
  ok: true;
  frontMatter: FrontMatter;
  /** The sanitised tree, which may be published. */
  tree: Root;
  text: string;
  headings: Heading[];
  outline: OutlineHeading[];
  doubts: Doubt[];
}

/**
 * All steps of compiling before the bundler: preflight, front matter, plain reading, grammar, lint, sanitiser. Runs
 * nothing of the source and never throws because of it. A hostile source can take seconds: a server must call it in a
 * worker.
 */
export function prepare(source: string, options: CompileOptions = {}): Prepared | Refused {
  const report = createReport(options.messages);
  try {
    const prepared = prepareTree(source, options, report);
    const errors = report.problems();
    if (prepared && errors.length === 0) return prepared;
    if (errors.length === 0) report.add(undefined, report.messages.unexpected);
  } catch (error) {
    report.add(undefined, error instanceof RangeError ? report.messages.tooDeep : report.messages.unexpected);
  }
  return { ok: false, errors: report.problems() };
}

function prepareTree(given: string, options: CompileOptions, report: Report): Prepared | undefined {
  const source = wellFormed(given).replace(/^\uFEFF/, "");
  if (!preflight(source, report)) return undefined;
  const isComment = options.kind === "comment";
  const split = isComment ? withoutFrontMatter(source, report) : splitFrontMatter(source, report);
  if (!split) return undefined;
  const { frontMatter, body } = split;
  const requirement = options.require === undefined || options.require === "render" ? null : options.require;
  if (requirement && !isComment) requireFields(frontMatter, requirement, report);
  const reading = readPlainly(body);
  const usedAsTags = namesUsedAsTags(reading.text);
  const places = placed(report, reading.placeIn);
  const markdown = isComment ? parseComment(reading.text) : parse(reading.text, usedAsTags, places);
  if (!markdown || !lintMarkdown(markdown, { body: reading.text, usedAsTags }, options, places)) return undefined;
  if (options.marksDoubts) markDoubts(markdown, reading.doubts, reading.lineIn);
  const lineIn = (line: number) => reading.placeIn({ line, column: 1 }).line;
  const outline = outlineOf(markdown).map(({ text, from, to }) => ({ text, from: lineIn(from), to: lineIn(to) }));
  const treeLabels = labels[frontMatter.language];
  const marked = toHtml(markdown, treeLabels);
  if (!lintHtml(marked, options, places)) return undefined;
  stripAttributes(marked);
  renderComponents(marked.tree, treeLabels, options);
  adaptElements(marked.tree, treeLabels, options);
  const headings = normaliseHeadings(marked.tree, options);
  const tree = reparse(sanitise(marked.tree));
  return { ok: true, frontMatter, tree, text: textOf(tree), headings, outline, doubts: reading.doubts };
}

function withoutFrontMatter(source: string, report: Report): SplitSource {
  return { frontMatter: readFields([], report), body: source };
}

/** Serialises, parses and sanitises a tree again, so that the checked tree is the one that a browser will build. */
function reparse(tree: Root): Root {
  const raw = { type: "raw" as const, value: stringify(tree) };
  return sanitise(
    unified()
      .use(rehypeRaw)
      .runSync({ type: "root", children: [raw] }) as Root,
  );
}
