import type { Element, ElementContent } from "hast";
import type { Part } from "./compare-blocks.ts";

/** So many unchanged parts stand beside a change; the rest of a long stretch is folded. */
const beside = 1;
const fewest = 2;

/** The parts in a row, long stretches in which nothing has changed closed but there to be opened. */
export function foldUnchanged(parts: Part[], say: (count: number) => string): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let at = 0; at < parts.length; ) {
    if (parts[at]?.changed) {
      nodes.push(...(parts[at++]?.nodes ?? []));
      continue;
    }
    let end = at;
    while (end < parts.length && !parts[end]?.changed) end += 1;
    const first = at === 0 ? 0 : at + beside;
    const last = end === parts.length ? end : end - beside;
    const within = (from: number, to: number) => parts.slice(from, to).flatMap((part) => part.nodes);
    if (last - first < fewest) nodes.push(...within(at, end));
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
