import { type DefaultTreeAdapterMap, parse, serialize } from "parse5";

type Node = DefaultTreeAdapterMap["childNode"];
type Element = DefaultTreeAdapterMap["element"];

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  for (const node of parse(html).childNodes) visit(node);
  return found;
}

const attribute = (element: Element, name: string) => element.attrs.find((it) => it.name === name)?.value;

/**
 * What no page of the site may have: scripts other than data and the site's own, frames, event handlers, inline styles,
 * an id twice, forms and links to scripts or other sites. Also returns the page's ids.
 */
export function faultsInPage(
  html: string,
  scripts = ["application/ld+json", "module"],
): { faults: string[]; ids: Set<string> } {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const element of elementsOf(html)) {
    const { tagName, attrs } = element;
    if (/^(iframe|frame|object|embed|style|base|applet)$/.test(tagName)) faults.push(`<${tagName}>`);
    const isOwn = /^\/assets\/[\w.-]+\.js$/.test(attribute(element, "src") ?? "");
    if (tagName === "script" && !scripts.includes(attribute(element, "type") ?? "")) faults.push("<script>");
    if (tagName === "script" && attribute(element, "type") === "module" && !isOwn) faults.push("inline module");
    for (const { name, value } of attrs) {
      if (/^(on|srcdoc$|style$|formaction$)/.test(name) && !value.startsWith("/")) faults.push(`${tagName}[${name}]`);
      if (name === "action" && !value.startsWith("/")) faults.push(`action ${value}`);
      if (name === "href" && /^[\s\p{Cc}]*(javascript|vbscript|data):/iu.test(value)) faults.push(`href ${value}`);
    }
    const id = attribute(element, "id");
    if (id !== undefined && ids.has(id)) faults.push(`id twice: ${id}`);
    if (id !== undefined) ids.add(id);
  }
  return { faults, ids };
}

/** The HTML of the write-up on its page. */
export function proseIn(html: string): string {
  const found = elementsOf(html).find((it) => attribute(it, "class")?.split(" ").includes("prose"));
  return found ? serialize(found) : "";
}

/** The value of a field in a page's form, as a browser would send it; undefined without such a field. */
export function fieldIn(html: string, name: string): string | undefined {
  const found = elementsOf(html).find((it) => attribute(it, "name") === name && /^(input|textarea)$/.test(it.tagName));
  if (!found) return undefined;
  if (found.tagName === "input") return attribute(found, "value") ?? "";
  return found.childNodes.map((it) => ("value" in it ? it.value : "")).join("");
}
