import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { classes } from "#app/mdx/html/sanitise.ts";

type Node = DefaultTreeAdapterMap["childNode"];

const elements = new Set(
  `a abbr b bdi blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3
  h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table
  tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/),
);
const attributes = new Set(
  `alt aria-describedby aria-hidden aria-label checked class colspan datetime decoding dir disabled href id lang loading
  open rel reversed role rowspan scope span src start tabindex title type value`.split(/\s+/),
);
const knownClasses = new Set(classes);
const site = "https://vertaiskunta.example";

/**
 * The faults of published HTML, found with another parser than that of the program, which reads it as a browser would.
 * An empty list means: no scripts, nothing fetched from other sites, no names or ids chosen by the author.
 */
export function faultsIn(html: string): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    if (node.nodeName === "#comment") faults.push("comment");
    if ("value" in node && /[\u202A-\u202E\u2066-\u2069]/.test(node.value) && !/[\u0590-\u08FF]/.test(node.value)) {
      faults.push("direction control");
    }
    if ("attrs" in node) faults.push(...faultsInElement(node, ids));
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  for (const node of parseFragment(html).childNodes) visit(node);
  return faults;
}

function faultsInElement(node: DefaultTreeAdapterMap["element"], ids: Set<string>): string[] {
  const faults: string[] = [];
  const value = new Map(node.attrs.map((attribute) => [attribute.name, attribute.value]));
  if (!elements.has(node.tagName) || node.namespaceURI !== "http://www.w3.org/1999/xhtml")
    faults.push(`<${node.tagName}>`);
  for (const name of value.keys()) if (!attributes.has(name)) faults.push(`${node.tagName}[${name}]`);
  const id = value.get("id");
  if (id !== undefined && !/^(h|user-content)-[a-z0-9-]+$/.test(id)) faults.push(`id ${id}`);
  if (id !== undefined && ids.has(id)) faults.push(`id twice: ${id}`);
  if (id !== undefined) ids.add(id);
  for (const name of value.get("class")?.split(/\s+/) ?? []) if (!knownClasses.has(name)) faults.push(`class ${name}`);
  const href = value.get("href");
  if (href !== undefined && !/^(https?|mailto|tel):$/.test(URL.parse?.(href, site)?.protocol ?? protocolOf(href))) {
    faults.push(`href ${href}`);
  }
  const src = value.get("src");
  if (src !== undefined && new URL(src, site).origin !== site) faults.push(`src ${src}`);
  if (node.tagName === "input" && (value.get("type") !== "checkbox" || !value.has("disabled"))) faults.push("input");
  return faults;
}

function protocolOf(href: string): string {
  // An address that a browser cannot parse has no effect.
  return URL.canParse(href, site) ? new URL(href, site).protocol : "https:";
}

/** The HTML of a preview without the marks of doubtful places, which no published text has. */
export function withoutMarks(html: string): string {
  return html.replace(/<mark class="reading-mark" id="tulkinta-\d+">\d+<\/mark>/g, "");
}

/** The text that a reader sees, with single spaces as white space. */
export function wordsIn(html: string): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if ("value" in node) parts.push(node.value);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
    if (
      "tagName" in node &&
      !/^(a|abbr|b|code|del|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)$/.test(node.tagName)
    )
      parts.push(" ");
  };
  for (const node of parseFragment(html).childNodes) visit(node);
  return parts.join("").replace(/\s+/g, " ").trim();
}
