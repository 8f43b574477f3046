import type { Element, ElementContent } from "hast";
import { isWord, splitWords } from "./split-words.ts";

/** A word, a space, another character, or an element that is not split. */
export interface Token {
  /** The same for tokens with the same content and look. */
  key: string;
  node: ElementContent;
  /** The inline elements around it, outermost first. */
  ancestors: Element[];
  /** Whether it is a word or an element, and not a space or a punctuation mark. */
  isContent: boolean;
  /** Whether it is white space or hidden. */
  isBlank: boolean;
}

/** Elements that can be closed and opened again between two words, because they give them only a look or a target. */
const splittable = new Set(
  "a abbr b bdi cite code dfn em i kbd mark q s samp small span strong sub sup time u var".split(" "),
);
const phrasing = new Set([...splittable, "br", "del", "img", "input", "ins", "ruby", "rp", "rt", "wbr"]);

/** Whether a node is part of a line of text. */
export function isInline(node: ElementContent): boolean {
  return node.type === "text" || (node.type === "element" && phrasing.has(node.tagName));
}

/** Splits the content of a block into tokens. */
export function tokensOf(nodes: ElementContent[], keyOf: (node: ElementContent) => number): Token[] {
  const tokens: Token[] = [];
  collect(nodes, [], "");
  return tokens;

  function collect(children: ElementContent[], ancestors: Element[], ancestorKey: string): void {
    for (const node of children) {
      if (node.type === "text") {
        for (const value of splitWords(node.value)) {
          const isBlank = value.trim() === "";
          const key = `${ancestorKey}|${isBlank ? " " : value}`;
          tokens.push({ key, node: { type: "text", value }, ancestors, isContent: isWord(value), isBlank });
        }
      } else if (node.type === "element") {
        // The bar beside a number is not compared: it follows from the number.
        if (node.properties.ariaHidden) {
          tokens.push({ key: "hidden", node, ancestors, isContent: false, isBlank: true });
          continue;
        }
        const isSplit = splittable.has(node.tagName) && node.children.length > 0;
        if (isSplit) collect(node.children, [...ancestors, node], `${ancestorKey}/${keyOf({ ...node, children: [] })}`);
        else tokens.push({ key: `${ancestorKey}#${keyOf(node)}`, node, ancestors, isContent: true, isBlank: false });
      }
    }
  }
}

/** Turns tokens back into nodes; consecutive tokens of one element are in one copy of it. */
export function nodesOf(tokens: Token[]): ElementContent[] {
  const top: ElementContent[] = [];
  let open: { original: Element; copy: Element }[] = [];
  for (const { node, ancestors } of tokens) {
    const common = ancestors.findIndex((element, depth) => open[depth]?.original !== element);
    open = open.slice(0, common === -1 ? ancestors.length : common);
    for (const original of ancestors.slice(open.length)) {
      const copy = { ...original, children: [] };
      (open.at(-1)?.copy.children ?? top).push(copy);
      open.push({ original, copy });
    }
    const siblings = open.at(-1)?.copy.children ?? top;
    const last = siblings.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else siblings.push(node.type === "text" ? { ...node } : node);
  }
  return top;
}
