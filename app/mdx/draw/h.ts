import type { Element, ElementContent, Properties } from "hast";

/** An element: `h("p", { className: ["x"] }, "words", child)`; undefined children are left out. */
export function h(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string | undefined)[]
): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] =>
      child === undefined ? [] : [typeof child === "string" ? { type: "text", value: child } : child],
    ),
  };
}
