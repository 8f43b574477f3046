import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";
import { sanitise } from "#app/mdx/html/sanitise.ts";
import type { Language } from "#db/schema.ts";
import { newBudget } from "./budget.ts";
import { type ComparedPart, compareBlocks } from "./compare-blocks.ts";
import { createContext } from "./context.ts";
import { comparisonClasses, comparisonLabels } from "./marks.ts";
import { plainLines } from "./plain-lines.ts";
import { readHtml } from "./read-html.ts";

/** Two texts merged into one in which changes are marked. */
export interface TextDifference {
  /** Safe to serve as it is; "" when the texts are the same. */
  html: string;
  /** Number of words added. */
  added: number;
  /** Number of words removed. */
  removed: number;
  /**
   * How finely the texts were compared. `blocks`: some parts were too different or too many for words. `lines`: as lines
   * of text, without headings and tables.
   */
  detail: "words" | "blocks" | "lines";
}

/** The most tags in both texts together; texts with more are compared as lines. */
const maxTags = 12_000;

/**
 * Compares the HTML of two texts as readers see it: changed words are in `ins` and `del`, with notes in `language` for
 * screen readers. Headings, lists, tables and components keep their form. Takes at most about 200 ms and never throws
 * because of the texts; `detail` tells when they were compared more coarsely. The result is sanitised, whatever the texts.
 */
export function compareTexts(
  { oldHtml, newHtml }: { oldHtml: string; newHtml: string },
  language: Language,
): TextDifference {
  if (oldHtml === newHtml) return { html: "", added: 0, removed: 0, detail: "words" };
  const isTooMuch = countTags(oldHtml) + countTags(newHtml) > maxTags;
  if (isTooMuch) return compare(plainLines(oldHtml), plainLines(newHtml), language, "lines");
  try {
    return compare(readHtml(oldHtml), readHtml(newHtml), language);
  } catch (error) {
    // Nested too deeply for recursion, which published texts are not.
    if (!(error instanceof RangeError)) throw error;
    return compare(plainLines(oldHtml), plainLines(newHtml), language, "lines");
  }
}

function compare(
  before: ElementContent[],
  after: ElementContent[],
  language: Language,
  detail?: "lines",
): TextDifference {
  const context = createContext(newBudget(), comparisonLabels(language));
  const parts = compareBlocks(before, after, context, { findMoved: true });
  if (parts.every((part) => !part.changed)) return { html: "", added: 0, removed: 0, detail: "words" };
  return {
    html: toSafeHtml(parts, context.labels.fold),
    ...context.wordCounts,
    detail: detail ?? (context.budget.isExceeded ? "blocks" : "words"),
  };
}

/** The parts as sanitised HTML. `x-line` elements are replaced by their children. */
function toSafeHtml(parts: ComparedPart[], foldLabel: (count: number) => string): string {
  const root: Root = { type: "root", children: foldUnchanged(parts, foldLabel) };
  visit(root, "element", (element, index, parent) => {
    if (element.tagName !== "x-line" || !parent || index === undefined) return undefined;
    parent.children = [...parent.children.slice(0, index), ...element.children, ...parent.children.slice(index + 1)];
    return index;
  });
  return toHtml(sanitise(root, comparisonClasses));
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) count += 1;
  return count;
}

/** Number of unchanged parts that are shown before and after a change. */
const contextParts = 1;
/** The least number of unchanged parts that is folded. */
const minFolded = 2;

/** The nodes of all parts, in which long sequences of unchanged parts are in closed `details` elements. */
function foldUnchanged(parts: ComparedPart[], foldLabel: (count: number) => string): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let at = 0; at < parts.length; ) {
    if (parts[at]?.changed) {
      nodes.push(...(parts[at++]?.nodes ?? []));
      continue;
    }
    let end = at;
    while (end < parts.length && !parts[end]?.changed) end += 1;
    const first = at === 0 ? 0 : at + contextParts;
    const last = end === parts.length ? end : end - contextParts;
    const within = (from: number, to: number) => parts.slice(from, to).flatMap((part) => part.nodes);
    if (last - first < minFolded) nodes.push(...within(at, end));
    else nodes.push(...within(at, first), fold(within(first, last), foldLabel(last - first)), ...within(last, end));
    at = end;
  }
  return nodes;
}

function fold(children: ElementContent[], label: string): Element {
  const summary: Element = {
    type: "element",
    tagName: "summary",
    properties: {},
    children: [{ type: "text", value: label }],
  };
  const properties = { className: ["diff-fold"] };
  return { type: "element", tagName: "details", properties, children: [summary, ...children] };
}
