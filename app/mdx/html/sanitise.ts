import type { Root } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import { visit } from "unist-util-visit";
import { readable } from "../characters.ts";
import { pictureSizes } from "../draw/picture.ts";
import { allowedElements } from "./elements.ts";

const bars = Array.from({ length: 21 }, (_, step) => `bar-${step * 5}`);

/** Every class that a published write-up may carry. The stylesheet draws these and no others. */
export const classes = [
  ...["align-center", "align-left", "align-right", "bar", "bar-fill", ...bars],
  ...["callout", "callout-body", "callout-info", "callout-lesson", "callout-tip", "callout-title", "callout-warning"],
  ...["figure", "file-link", "footnote-back", "footnote-ref", "footnotes", "footnotes-title", "picture-link"],
  ...["result", "result-indicator", "result-row", "result-source", "result-value", "steps"],
  ...[
    "table-scroll",
    "task-item",
    "task-list",
    "video",
    "video-link",
    "video-service",
    "video-title",
    "video-transcript",
  ],
];

const ids: [string, ...RegExp[]] = ["id", /^h-[a-z0-9-]+$/, /^user-content-[a-z0-9-]+$/];
const pixels = (name: string): [string, RegExp] => [name, /^[1-9]\d{0,4}$/];
/** Files kept by us, and by nobody else. */
const own = String.raw`(?:\/tiedostot\/[0-9a-f]{64}\.[a-z]{3,4}|\/kirjoita\/\d{1,15}\/tiedostot\/[a-z0-9-]+\.[a-z]{3,4})`;
const ownSources = new RegExp(`^${own} \\d{1,5}w(?:, ${own} \\d{1,5}w)*$`);
const span: [string, RegExp] = ["span", /^[1-9]\d?$/];

/** Decides alone what is published, whatever came before: the lint speaks to the author, this protects the reader. */
const schema: Schema = {
  // The first level is the page's own: headings.ts has given every heading of the author a lower one.
  tagNames: [...[...allowedElements].filter((name) => name !== "h1"), "input"],
  strip: ["script", "style", "template", "noscript", "iframe", "object", "svg", "math", "textarea", "title", "select"],
  attributes: {
    "*": [["className", ...classes], "lang", ["dir", "ltr", "rtl", "auto"]],
    a: [
      "href",
      "title",
      ids,
      ["rel", "noopener", "ugc", "nofollow"],
      "ariaLabel",
      ["ariaDescribedBy", /^user-content-[a-z0-9-]+$/],
    ],
    abbr: ["title"],
    col: [span],
    colgroup: [span],
    del: ["dateTime"],
    details: ["open"],
    dfn: ["title"],
    div: [["role", "group", "note", "region"], ["tabIndex", 0, "0"], "ariaLabel"],
    h2: [ids],
    h3: [ids],
    h4: [ids],
    h5: [ids],
    h6: [ids],
    img: [
      ["src", /^(?:\/(?![/\\])|[^/:\\])[^:\\]*$/],
      "alt",
      "title",
      ["loading", "lazy"],
      ["decoding", "async"],
      pixels("width"),
      pixels("height"),
      ["srcSet", ownSources],
      ["sizes", pictureSizes],
    ],
    input: [["type", "checkbox"], ["disabled", true], ["checked", true], "ariaLabel"],
    ins: ["dateTime"],
    li: ["value", ids],
    ol: ["start", "reversed"],
    span: [["ariaHidden", "true"]],
    td: ["colSpan", "rowSpan"],
    th: ["colSpan", "rowSpan", ["scope", "col", "row", "colgroup", "rowgroup"]],
    time: ["dateTime"],
  },
  required: { input: { type: "checkbox", disabled: true }, img: { alt: "" } },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  clobber: [],
  clobberPrefix: "",
};

function schemaWith(ownClasses: readonly string[]): Schema {
  if (ownClasses.length === 0) return schema;
  const everywhere = (schema.attributes?.["*"] ?? []).filter((it) => it[0] !== "className");
  const allowed: [string, ...string[]] = ["className", ...classes, ...ownClasses];
  return { ...schema, attributes: { ...schema.attributes, "*": [allowed, ...everywhere] } };
}

/**
 * The tree with nothing in it but what the schema names, and no characters that deceive the eye. `ownClasses` are
 * those of a page that draws published text in its own way.
 */
export function sanitise(tree: Root, ownClasses: readonly string[] = []): Root {
  const root = sanitize({ ...tree, children: tree.children }, schemaWith(ownClasses)) as Root;
  visit(root, (node) => {
    if (node.type === "text") node.value = readable(node.value);
    if (node.type !== "element") return;
    for (const [key, value] of Object.entries(node.properties)) {
      if (typeof value === "string") node.properties[key] = readable(value);
    }
  });
  return root;
}
