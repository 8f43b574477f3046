/** An element as text; made by `element`, so that nothing unescaped gets in between. */
export interface Xml {
  xml: string;
}

type Attributes = Record<string, string | undefined>;

const lineBreaks = /[\t\n\r\u0085\u2028\u2029]+/g;
/** Everything but what XML 1.0 knows and a reader can see: no controls, no lone surrogates, no non-characters. */
const unfit = /[^\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in XML, in an element and in an attribute alike. */
export function escapeXml(text: string): string {
  return text
    .replace(lineBreaks, " ")
    .replace(unfit, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

/** One element; attributes without a value are left out. Names come from the program, never from a reader. */
export function element(name: string, attributes: Attributes, ...content: (string | Xml)[]): Xml {
  const inTag = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeXml(value)}"`))
    .join("");
  const inside = content.map((it) => (typeof it === "string" ? escapeXml(it) : it.xml)).join("");
  return { xml: inside ? `<${name}${inTag}>${inside}</${name}>` : `<${name}${inTag}/>` };
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
