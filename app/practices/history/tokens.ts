import type { Element, ElementContent } from "hast";
import { isWord, splitWords } from "./split-words.ts";

/** A word, a space, a mark or a thing that is not split, with the elements it stands in. */
export interface Token {
  key: string;
  node: ElementContent;
  ancestors: Element[];
  /** Whether it means something alone: no space, no lone mark. */
  isContent: boolean;
  isBlank: boolean;
}

/** Elements that only give their words a look or a target, and can be closed and opened again between two words. */
const splittable = new Set(
  "a abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup time u var".split(" "),
);
const phrasing = new Set([...splittable, "br", "del", "img", "input", "ins", "ruby", "rp", "rt", "wbr"]);

/** Whether a node stands within a line of text. */
export function isInline(node: ElementContent): boolean {
  return node.type === "text" || (node.type === "element" && phrasing.has(node.tagName));
}

/** The content of a block in tokens. */
export function tokensOf(nodes: ElementContent[], keyOf: (node: ElementContent) => number): Token[] {
  const tokens: Token[] = [];
  collect(nodes, [], "");
  return tokens;

  function collect(children: ElementContent[], within: Element[], look: string): void {
    for (const node of children) {
      if (node.type === "text") {
        for (const value of splitWords(node.value)) {
          const blank = value.trim() === "";
          const key = `${look}|${blank ? " " : value}`;
          tokens.push({
            key,
            node: { type: "text", value },
            ancestors: within,
            isContent: isWord(value),
            isBlank: blank,
          });
        }
      } else if (node.type === "element") {
        // A bar beside a number follows the number: no mark of its own.
        if (node.properties.ariaHidden) {
          tokens.push({ key: "hidden", node, ancestors: within, isContent: false, isBlank: true });
          continue;
        }
        const splits = splittable.has(node.tagName) && node.children.length > 0;
        if (splits) collect(node.children, [...within, node], `${look}/${keyOf({ ...node, children: [] })}`);
        else tokens.push({ key: `${look}#${keyOf(node)}`, node, ancestors: within, isContent: true, isBlank: false });
      }
    }
  }
}

/** The tokens as nodes again: neighbours of one element stay in one. */
export function nodesOf(tokens: Token[]): ElementContent[] {
  const top: ElementContent[] = [];
  let open: { of: Element; copy: Element }[] = [];
  for (const { node, ancestors: within } of tokens) {
    const common = within.findIndex((element, depth) => open[depth]?.of !== element);
    open = open.slice(0, common === -1 ? within.length : common);
    for (const of of within.slice(open.length)) {
      const copy = { ...of, children: [] };
      (open.at(-1)?.copy.children ?? top).push(copy);
      open.push({ of, copy });
    }
    const into = open.at(-1)?.copy.children ?? top;
    const last = into.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else into.push(node.type === "text" ? { ...node } : node);
  }
  return top;
}
