import type { Root } from "hast";
import { toHtml as stringify } from "hast-util-to-html";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";
import { wellFormed } from "./characters.ts";
import { drawComponents } from "./draw/draw.ts";
import { readFields, requireFields } from "./front-matter/fields.ts";
import { type Split, splitFrontMatter } from "./front-matter/read.ts";
import { parse } from "./grammar/parse.ts";
import { parseComment } from "./grammar/parse-comment.ts";
import { nameHeadings, outlineOf } from "./html/headings.ts";
import { sanitise } from "./html/sanitise.ts";
import { shape } from "./html/shape.ts";
import { stripAttributes } from "./html/strip-attributes.ts";
import { textOf } from "./html/text.ts";
import { toHtml } from "./html/to-html.ts";
import { labels } from "./labels.ts";
import { lintHtml } from "./lint/html.ts";
import { lintMarkdown } from "./lint/markdown.ts";
import { preflight } from "./lint/preflight.ts";
import { createReport, type Report } from "./report.ts";
import type { CompileOptions, FrontMatter, Heading, OutlineHeading, Refused } from "./types.ts";

export interface Prepared {
  ok: true;
  frontMatter: FrontMatter;
  /** Sanitised: what it holds may be published. */
  tree: Root;
  text: string;
  headings: Heading[];
  outline: OutlineHeading[];
}

/**
 * Everything but the bundler: preflight, front matter, grammar, lint, sanitiser. Nothing in the source is ever run.
 * Also the editor's live check. Never throws because of what an author wrote; call it where it may take its time.
 */
export function prepare(source: string, options: CompileOptions = {}): Prepared | Refused {
  const report = createReport(options.messages);
  try {
    const prepared = run(source, options, report);
    const errors = report.problems();
    if (prepared && errors.length === 0) return prepared;
    if (errors.length === 0) report.add(undefined, report.say.unexpected);
  } catch (error) {
    report.add(undefined, error instanceof RangeError ? report.say.tooDeep : report.say.unexpected);
  }
  return { ok: false, errors: report.problems() };
}

function run(given: string, options: CompileOptions, report: Report): Prepared | undefined {
  const source = wellFormed(given).replace(/^\uFEFF/, "");
  if (!preflight(source, report)) return undefined;
  const isComment = options.kind === "comment";
  const split = isComment ? withoutFrontMatter(source, report) : splitFrontMatter(source, report);
  if (!split) return undefined;
  const { frontMatter, body } = split;
  const asks = options.require === undefined || options.require === "render" ? null : options.require;
  if (asks && !isComment) requireFields(frontMatter, asks, report);
  const markdown = isComment ? parseComment(body) : parse(body, report);
  if (!markdown || !lintMarkdown(markdown, body, options, report)) return undefined;
  const outline = outlineOf(markdown);
  const words = labels[frontMatter.language];
  const marked = toHtml(markdown, words);
  if (!lintHtml(marked, options, report)) return undefined;
  stripAttributes(marked);
  drawComponents(marked.tree, words, options);
  shape(marked.tree, words, options);
  const headings = nameHeadings(marked.tree, options);
  const tree = asBrowsersSeeIt(sanitise(marked.tree));
  return { ok: true, frontMatter, tree, text: textOf(tree), headings, outline };
}

function withoutFrontMatter(source: string, report: Report): Split {
  return { frontMatter: readFields([], report), body: source };
}

/** Written out, read back and sanitised again: the tree a browser will build is the tree that was checked. */
function asBrowsersSeeIt(tree: Root): Root {
  const raw = { type: "raw" as const, value: stringify(tree) };
  return sanitise(
    unified()
      .use(rehypeRaw)
      .runSync({ type: "root", children: [raw] }) as Root,
  );
}
