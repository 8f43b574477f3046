import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";
import { sanitise } from "#app/mdx/html/sanitise.ts";
import type { Language } from "#db/schema.ts";
import { newBudget } from "./budget.ts";
import { type ComparedBlock, compareBlocks } from "./compare-blocks.ts";
import { createContext } from "./context.ts";
import { comparisonClasses, comparisonLabels } from "./marks.ts";
import { plainLines } from "./plain-lines.ts";
import { readHtml } from "./read-html.ts";

/** Two texts as one. */
export interface TextDifference {
  /** Safe to serve as it is; "" when both are the same. */
  html: string;
  /** How many words came and went. */
  added: number;
  removed: number;
  /** `blocks`: parts were too different or too many to be compared by words. `lines`: without headings and tables. */
  detail: "words" | "blocks" | "lines";
}

/** Tags in both texts together; what has more is compared as lines of words. */
const maxTags = 12_000;

/**
 * Compares two published or publishable texts as readers see them: `ins` and `del` around the words that changed, with
 * a few words of `language` for who does not see them. Headings, lists, tables and components keep their shape. Never
 * throws because of what the texts hold, and costs at most about 200 ms whatever they are: it says in `detail` when it
 * has compared more coarsely for that. Nothing active can come out of it, whatever goes in.
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
    // Nested deeper than the stack: nothing that is published.
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
  const it = createContext(newBudget(), comparisonLabels(language));
  const parts = compareBlocks(before, after, it, { findMoved: true });
  if (parts.every((part) => !part.changed)) return { html: "", added: 0, removed: 0, detail: "words" };
  return {
    html: toSafeHtml(parts, it.labels.fold),
    ...it.wordCounts,
    detail: detail ?? (it.budget.isExceeded ? "blocks" : "words"),
  };
}

function toSafeHtml(parts: ComparedBlock[], fold: (count: number) => string): string {
  const root: Root = { type: "root", children: foldUnchanged(parts, fold) };
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

/** So many unchanged parts stand beside a change; the rest of a long stretch is folded. */
const contextParts = 1;
const minFolded = 2;

/** The parts in a row, long stretches in which nothing has changed closed but there to be opened. */
function foldUnchanged(parts: ComparedBlock[], say: (count: number) => string): ElementContent[] {
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
    else nodes.push(...within(at, first), fold(within(first, last), say(last - first)), ...within(last, end));
    at = end;
  }
  return nodes;
}

function fold(children: ElementContent[], words: string): Element {
  const summary: Element = {
    type: "element",
    tagName: "summary",
    properties: {},
    children: [{ type: "text", value: words }],
  };
  const properties = { className: ["diff-fold"] };
  return { type: "element", tagName: "details", properties, children: [summary, ...children] };
}
