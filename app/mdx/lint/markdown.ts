import type { Html, Link, Nodes, Parents, Root, RootContent } from "mdast";
import { schemeOf } from "../addresses/urls.ts";
import { componentNames, isComponent } from "../components.ts";
import { isHtmlElement } from "../html/elements.ts";
import { limits } from "../limits.ts";
import type { Report } from "../report.ts";
import { measure, placeOf } from "../tree.ts";
import type { CompileOptions, Place } from "../types.ts";
import { lintComponents } from "./components.ts";
import { placeComponents } from "./place-components.ts";

const voidElements =
  /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|image|img|input|keygen|link|meta|param|source|track|wbr)$/;
const closesByItself =
  /^(?:p|li|dt|dd|td|th|tr|thead|tbody|tfoot|colgroup|option|optgroup|rb|rt|rp|rtc|html|head|body)$/;
/** A tag to its end; quotes count only after an equals sign, as for browsers. */
const wholeTag = /<\/?[a-z][^\s/>]*(?:=\s*(?:"[^"]*"|'[^']*')|=(?!\s*["'])|[^>=])*>/iy;
const dangerousSchemes = /^(?:javascript|vbscript|livescript|mocha|data|file|blob|filesystem|jar|view-source)$/;

/**
 * Checks the Markdown tree and readies it for HTML: components stand as blocks, angle brackets that are no HTML are
 * text, floods of cells, depth and open tags are refused. Returns false when the tree must not be taken further.
 */
export function lintMarkdown(tree: Root, body: string, options: CompileOptions, report: Report): boolean {
  if (measure(tree, limits.treeDepth).depth > limits.treeDepth) {
    report.add(undefined, report.say.tooDeep);
    return false;
  }
  const state = { cells: 0, open: new Map<string, number>() };
  walk(tree, body, state, report);
  placeComponents(tree, report);
  lintComponents(tree, options, report);
  return report.problems().length === 0;
}

function walk(
  parent: Parents,
  body: string,
  state: { cells: number; open: Map<string, number> },
  report: Report,
): void {
  const children = parent.children as Nodes[];
  for (const [index, child] of children.entries()) {
    if (child.type === "html") lintHtml(child, state.open, report);
    if (child.type === "table") {
      state.cells += child.children.length * (child.children[0]?.children.length ?? 0);
      if (state.cells > limits.tableCells) report.add(placeOf(child), report.say.tooManyCells(limits.tableCells));
    }
    if (child.type === "link" && isPlaceholder(child, body)) {
      children[index] = { type: "text", value: `<${child.url}>`, position: child.position };
    } else if ("children" in child) {
      walk(child, body, state, report);
    }
  }
  parent.children = children as RootContent[] as typeof parent.children;
}

/** `<kunta:nimi>` is a link to CommonMark and a placeholder to its writer. */
function isPlaceholder(link: Link, body: string): boolean {
  const offset = link.position?.start.offset;
  if (offset === undefined || body[offset] !== "<") return false;
  const scheme = schemeOf(link.url) ?? "";
  if (/^https?$/.test(scheme)) return !URL.canParse(link.url);
  return !/^(?:mailto|tel)$/.test(scheme) && !dangerousSchemes.test(scheme);
}

function lintHtml(node: Html, open: Map<string, number>, report: Report): void {
  const { say } = report;
  const at = (index: number): Place | undefined => {
    const start = placeOf(node);
    const before = node.value.slice(0, index).split(/\r\n|\n|\r/);
    if (!start || before.length === 1) return start && { line: start.line, column: start.column + index };
    return { line: start.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const comment = node.value.lastIndexOf("<!--");
  if (comment !== -1 && !/--!?>|^<!--?-?>/.test(node.value.slice(comment))) report.add(at(comment), say.commentOpen);
  const visible = /<(?:pre|code)\b/i.test(node.value) ? node.value : node.value.replace(/\{\/\*[\s\S]*?\*\/\}/g, "");
  const withoutComments = node.value.replace(/<!--(?:-?>|[\s\S]*?--!?>)/g, (found) => " ".repeat(found.length));
  for (const match of withoutComments.matchAll(/<(\/?)([A-Za-z][^\s/>]*)[^>]*/g)) {
    const [, slash, name = ""] = match;
    const lower = name.toLowerCase();
    if (isComponent(name)) report.add(at(match.index), say.componentInHtml(name));
    else if (/^[A-Z][\w.]*$/.test(name) && !isHtmlElement(name)) {
      report.add(at(match.index), say.unknownComponent(name, componentNames.join(", ")));
    }
    if (!isHtmlElement(name)) continue;
    wholeTag.lastIndex = match.index;
    if (!wholeTag.test(withoutComments)) {
      report.add(at(match.index), say.tagOpen(lower));
      return;
    }
    if (voidElements.test(lower) || closesByItself.test(lower)) continue;
    const now = Math.max(0, (open.get(lower) ?? 0) + (slash ? -1 : 1));
    open.set(lower, now);
    if (sum(open) > limits.openTags) {
      report.add(at(match.index), say.tooManyOpenTags(limits.openTags));
      return;
    }
  }
  node.value = visible
    .replace(/<\/?(?:o|w|v|m|x|st1):[^<>]*>/gi, "")
    .replace(/<!\[(?:if|endif)[^<>]*>/gi, "")
    .replace(/<(?=\/?([A-Za-z][^\s/>]*))/g, (found, name: string) => (isHtmlElement(name) ? found : "&lt;"))
    .replace(/<(?=\?|!(?!--))/g, "&lt;");
}

function sum(open: Map<string, number>): number {
  let all = 0;
  for (const count of open.values()) all += count;
  return all;
}
