/** A serialised element. Made by `element` only, so that all text in it is escaped. */
export interface Xml {
  xml: string;
}

type Attributes = Record<string, string | undefined>;

const lineBreaks = /[\t\n\r\u0085\u2028\u2029]+/g;
/** Characters that XML 1.0 forbids or discourages: controls, lone surrogates, non-characters. */
const unfit = /[^\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Escapes text for an element or an attribute; line breaks become spaces, forbidden characters are removed. */
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

/** An element; attributes without a value are left out. Names are not escaped and must not come from users. */
export function element(name: string, attributes: Attributes, ...content: (string | Xml)[]): Xml {
  const inTag = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeXml(value)}"`))
    .join("");
  const inside = content.map((it) => (typeof it === "string" ? escapeXml(it) : it.xml)).join("");
  return { xml: inside ? `<${name}${inTag}>${inside}</${name}>` : `<${name}${inTag}/>` };
}

/** A whole XML document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
