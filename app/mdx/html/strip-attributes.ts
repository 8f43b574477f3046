import type { Element, Nodes, Parents, Properties } from "hast";
import { renamedElements, unwrappedElements } from "./elements.ts";
import type { MarkedTree } from "./to-html.ts";

const globalAttributes: Record<string, RegExp> = {
  lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i,
  dir: /^(?:ltr|rtl|auto)$/,
};
const count = /^(?:[1-9]\d?)$/;
const number = /^-?\d{1,6}$/;
const shortText = /^[\s\S]{1,300}$/;
const dateTime = /^[\dT:.,PWDHMSYZ+ -]{1,40}$/;

const elementAttributes: Record<string, Record<string, RegExp>> = {
  a: { href: /^/, title: shortText },
  abbr: { title: shortText },
  col: { span: count },
  colgroup: { span: count },
  del: { dateTime: dateTime },
  details: { open: /^true$/ },
  dfn: { title: shortText },
  img: { src: /^/, alt: /^/, title: shortText },
  ins: { dateTime: dateTime },
  li: { value: number },
  ol: { start: number, reversed: /^true$/ },
  td: { colSpan: count, rowSpan: count, align: /^(?:left|center|right)$/ },
  th: { colSpan: count, rowSpan: count, align: /^(?:left|center|right)$/, scope: /^(?:col|row|colgroup|rowgroup)$/ },
  time: { dateTime: dateTime },
};

/**
 * Removes from the author's HTML elements all attributes but a few that readers benefit from: no ids, names, classes,
 * styles or data attributes. Elements made from Markdown keep theirs. Also renames old elements, and replaces wrappers
 * without a meaning by their content.
 */
export function stripAttributes({ tree, isFromMarkdown }: MarkedTree): void {
  const walk = (parent: Parents): void => {
    parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
      if ("children" in child) walk(child);
      if (child.type === "comment" || child.type === "doctype") return [];
      if (child.type !== "element") return [child];
      child.tagName = renamedElements.get(child.tagName) ?? child.tagName;
      if (unwrappedElements.has(child.tagName)) return child.children;
      if (isFromMarkdown(child)) delete child.properties.dataFromMarkdown;
      else child.properties = allowedProperties(child);
      return child.tagName === "a" && child.properties.href === undefined ? child.children : [child];
    }) as typeof parent.children;
  };
  walk(tree);
}

function allowedProperties({ tagName, properties }: Element): Properties {
  const rules = {
    ...globalAttributes,
    ...(Object.hasOwn(elementAttributes, tagName) ? elementAttributes[tagName] : {}),
  };
  const result: Properties = {};
  for (const [key, pattern] of Object.entries(rules)) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (value !== undefined && value !== null && pattern.test(String(value))) result[key] = value;
  }
  return result;
}
