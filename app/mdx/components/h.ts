import type { Element, ElementContent, Properties } from "hast";

/** Creates an element, as in `h("p", { className: ["x"] }, "text", child)`. Undefined children are left out. */
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
