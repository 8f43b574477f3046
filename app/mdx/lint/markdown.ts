import type { Html, Link, Nodes, Parents, Root, RootContent, Table } from "mdast";
import { schemeOf } from "../addresses/urls.ts";
import { componentNames, isComponent } from "../components/definitions.ts";
import { isHtmlElement } from "../html/elements.ts";
import { limits } from "../limits.ts";
import type { Report } from "../report.ts";
import { measure, placeOf } from "../tree.ts";
import type { CompileOptions, Place } from "../types.ts";
import { endAutolinks } from "./autolinks.ts";
import { lintComponents } from "./components.ts";
import { keepUnusedDefinitions } from "./definitions.ts";
import { liftComponents } from "./lift-components.ts";

const voidElements =
  /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|image|img|input|keygen|link|meta|param|source|track|wbr)$/;
const optionalEndTag =
  /^(?:p|li|dt|dd|td|th|tr|thead|tbody|tfoot|colgroup|option|optgroup|rb|rt|rp|rtc|html|head|body)$/;
/** A tag up to its end; as in browsers, quotation marks delimit a value only after an equals sign. */
const completeTag = /<\/?[a-z][^\s/>]*(?:=\s*(?:"[^"]*"|'[^']*')|=(?!\s*["'])|[^>=])*>/iy;
const dangerousSchemes = /^(?:javascript|vbscript|livescript|mocha|data|file|blob|filesystem|jar|view-source)$/;

/** The text that a tree was parsed from. */
interface ParsedText {
  body: string;
  /** The body's `namesUsedAsTags`. */
  usedAsTags: ReadonlySet<string>;
}

/**
 * Checks the Markdown tree and prepares it for HTML: components become blocks, and angle brackets that are not HTML become
 * text. Refuses too many table cells, levels and open tags. Returns false when a problem was reported.
 */
export function lintMarkdown(
  tree: Root,
  { body, usedAsTags }: ParsedText,
  options: CompileOptions,
  report: Report,
): boolean {
  if (measure(tree, limits.treeDepth).depth > limits.treeDepth) {
    report.add(undefined, report.messages.tooDeep);
    return false;
  }
  keepUnusedDefinitions(tree);
  const state = { cells: 0, open: new Map<string, number>(), usedAsTags };
  lintChildren(tree, body, state, report);
  endAutolinks(tree, body);
  liftComponents(tree, report);
  lintComponents(tree, options, report);
  return report.problems().length === 0;
}

interface State {
  cells: number;
  /** Number of open tags, by name. */
  open: Map<string, number>;
  usedAsTags: ReadonlySet<string>;
}

function lintChildren(parent: Parents, body: string, state: State, report: Report): void {
  const children = parent.children as Nodes[];
  for (const [index, child] of children.entries()) {
    if (child.type === "html") lintHtml(child, state, report);
    if (child.type === "table") {
      state.cells += child.children.length * widenHead(child);
      if (state.cells > limits.tableCells) report.add(placeOf(child), report.messages.tooManyCells(limits.tableCells));
    }
    if (child.type === "link" && isPlaceholder(child, body)) {
      children[index] = { type: "text", value: `<${child.url}>`, position: child.position };
    } else if ("children" in child) {
      lintChildren(child, body, state, report);
    }
  }
  parent.children = children as RootContent[] as typeof parent.children;
}

/** Gives the head of a table a cell for each cell of its longest row, so that none is left out. Returns their number. */
function widenHead({ align, children: [head, ...rows] }: Table): number {
  if (!head) return 0;
  const width = Math.max(head.children.length, ...rows.map((row) => row.children.length));
  while (head.children.length < width) head.children.push({ type: "tableCell", children: [] });
  while (align && align.length < width) align.push(null);
  return width;
}

/** Whether a link is one only by CommonMark's rules, such as `<kunta:nimi>`, which an author means as a placeholder. */
function isPlaceholder(link: Link, body: string): boolean {
  const offset = link.position?.start.offset;
  if (offset === undefined || body[offset] !== "<") return false;
  const scheme = schemeOf(link.url) ?? "";
  if (/^https?$/.test(scheme)) return !URL.canParse(link.url);
  return !/^(?:mailto|tel)$/.test(scheme) && !dangerousSchemes.test(scheme);
}

function lintHtml(node: Html, { open, usedAsTags }: State, report: Report): void {
  const { messages } = report;
  const at = (index: number): Place | undefined => {
    const start = placeOf(node);
    const before = node.value.slice(0, index).split(/\r\n|\n|\r/);
    if (!start || before.length === 1) return start && { line: start.line, column: start.column + index };
    return { line: start.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const comment = node.value.lastIndexOf("<!--");
  if (comment !== -1 && !/--!?>|^<!--?-?>/.test(node.value.slice(comment)))
    report.add(at(comment), messages.commentOpen);
  const visible = /<(?:pre|code)\b/i.test(node.value) ? node.value : node.value.replace(/\{\/\*[\s\S]*?\*\/\}/g, "");
  const withoutComments = node.value.replace(/<!--(?:-?>|[\s\S]*?--!?>)/g, (found) => " ".repeat(found.length));
  for (const match of withoutComments.matchAll(/<(\/?)([A-Za-z][^\s/>]*)[^>]*/g)) {
    const [, slash, name = ""] = match;
    const lower = name.toLowerCase();
    if (isComponent(name)) report.add(at(match.index), messages.componentInHtml(name));
    else if (/^[A-Z][\w.]*$/.test(name) && !isHtmlElement(name) && usedAsTags.has(name)) {
      report.add(at(match.index), messages.unknownComponent(name, componentNames.join(", ")));
    }
    if (!isHtmlElement(name)) continue;
    completeTag.lastIndex = match.index;
    if (!completeTag.test(withoutComments)) {
      report.add(at(match.index), messages.tagOpen(lower));
      return;
    }
    if (voidElements.test(lower) || optionalEndTag.test(lower)) continue;
    const openCount = Math.max(0, (open.get(lower) ?? 0) + (slash ? -1 : 1));
    open.set(lower, openCount);
    if (totalOpen(open) > limits.openTags) {
      report.add(at(match.index), messages.tooManyOpenTags(limits.openTags));
      return;
    }
  }
  node.value = visible
    .replace(/<\/?(?:o|w|v|m|x|st1):[^<>]*>/gi, "")
    .replace(/<!\[(?:if|endif)[^<>]*>/gi, "")
    .replace(/<(?=\/?([A-Za-z][^\s/>]*))/g, (found, name: string) => (isHtmlElement(name) ? found : "&lt;"))
    .replace(/<(?=\?|!(?!--))/g, "&lt;");
}

function totalOpen(open: Map<string, number>): number {
  let all = 0;
  for (const count of open.values()) all += count;
  return all;
}
