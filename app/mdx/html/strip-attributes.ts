import type { Element, Nodes, Parents, Properties } from "hast";
import { renamedElements, unwrappedElements } from "./elements.ts";
import type { MarkedTree } from "./to-html.ts";

const everywhere: Record<string, RegExp> = { lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i, dir: /^(?:ltr|rtl|auto)$/ };
const count = /^(?:[1-9]\d?)$/;
const number = /^-?\d{1,6}$/;
const words = /^[\s\S]{1,300}$/;
const moment = /^[\dT:.,PWDHMSYZ+ -]{1,40}$/;

const byElement: Record<string, Record<string, RegExp>> = {
  a: { href: /^/, title: words },
  abbr: { title: words },
  col: { span: count },
  colgroup: { span: count },
  del: { dateTime: moment },
  details: { open: /^true$/ },
  dfn: { title: words },
  img: { src: /^/, alt: /^/, title: words },
  ins: { dateTime: moment },
  li: { value: number },
  ol: { start: number, reversed: /^true$/ },
  td: { colSpan: count, rowSpan: count, align: /^(?:left|center|right)$/ },
  th: { colSpan: count, rowSpan: count, align: /^(?:left|center|right)$/, scope: /^(?:col|row|colgroup|rowgroup)$/ },
  time: { dateTime: moment },
};

/**
 * Leaves an author's elements the few attributes that mean something to a reader: no ids, names, classes, styles or
 * data. What Markdown made keeps its own. Wrappers without meaning go, their content stays.
 */
export function stripAttributes({ tree, isOurs }: MarkedTree): void {
  const walk = (parent: Parents): void => {
    parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
      if ("children" in child) walk(child);
      if (child.type === "comment" || child.type === "doctype") return [];
      if (child.type !== "element") return [child];
      child.tagName = renamedElements.get(child.tagName) ?? child.tagName;
      if (unwrappedElements.has(child.tagName)) return child.children;
      if (isOurs(child)) delete child.properties.dataOurs;
      else child.properties = kept(child);
      return child.tagName === "a" && child.properties.href === undefined ? child.children : [child];
    }) as typeof parent.children;
  };
  walk(tree);
}

function kept({ tagName, properties }: Element): Properties {
  const rules = { ...everywhere, ...(Object.hasOwn(byElement, tagName) ? byElement[tagName] : {}) };
  const result: Properties = {};
  for (const [key, pattern] of Object.entries(rules)) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (value !== undefined && value !== null && pattern.test(String(value))) result[key] = value;
  }
  return result;
}
