import type { Root } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import { visit } from "unist-util-visit";
import { ownFilePattern, pictureFile } from "../addresses/own-file.ts";
import { removeControls } from "../characters.ts";
import { pictureSizes } from "../components/picture.ts";
import { allowedElements } from "./elements.ts";

const barClasses = Array.from({ length: 21 }, (_, step) => `bar-${step * 5}`);

/** Every class that a published write-up may have; the style sheet has rules for these and no others. */
export const classes = [
  ...["align-center", "align-left", "align-right", "bar", "bar-fill", ...barClasses],
  ...["callout", "callout-body", "callout-info", "callout-lesson", "callout-tip", "callout-title", "callout-warning"],
  ...[
    "figure",
    "file-link",
    "file-not-accessible",
    "footnote-back",
    "footnote-ref",
    "footnotes",
    "footnotes-title",
    "picture-link",
  ],
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

const idPatterns: [string, ...RegExp[]] = ["id", /^h-[a-z0-9-]+$/, /^user-content-[a-z0-9-]+$/];
const pixelSize = (name: string): [string, RegExp] => [name, /^[1-9]\d{0,4}$/];
const ownSourceSet = new RegExp(`^${ownFilePattern} \\d{1,5}w(?:, ${ownFilePattern} \\d{1,5}w)*$`);
const span: [string, RegExp] = ["span", /^[1-9]\d?$/];

/** The elements and attributes that may be published. It does not rely on the lint, whose purpose is to help authors. */
const schema: Schema = {
  // The page's title is the only h1: headings.ts has given the author's headings lower levels.
  tagNames: [...[...allowedElements].filter((name) => name !== "h1"), "input"],
  strip: ["script", "style", "template", "noscript", "iframe", "object", "svg", "math", "textarea", "title", "select"],
  attributes: {
    "*": [["className", ...classes], "lang", ["dir", "ltr", "rtl", "auto"]],
    a: [
      "href",
      "title",
      idPatterns,
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
    h2: [idPatterns],
    h3: [idPatterns],
    h4: [idPatterns],
    h5: [idPatterns],
    h6: [idPatterns],
    img: [
      ["src", pictureFile],
      "alt",
      "title",
      ["decoding", "async"],
      pixelSize("width"),
      pixelSize("height"),
      ["srcSet", ownSourceSet],
      ["sizes", pictureSizes],
    ],
    input: [["type", "checkbox"], ["disabled", true], ["checked", true], "ariaLabel"],
    ins: ["dateTime"],
    li: ["value", idPatterns],
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

function schemaWith(extraClasses: readonly string[]): Schema {
  if (extraClasses.length === 0) return schema;
  const others = (schema.attributes?.["*"] ?? []).filter((it) => it[0] !== "className");
  const allowed: [string, ...string[]] = ["className", ...classes, ...extraClasses];
  return { ...schema, attributes: { ...schema.attributes, "*": [allowed, ...others] } };
}

/**
 * The tree with only the elements and attributes of the schema, and without control characters and direction controls.
 * `extraClasses` are further classes that are allowed, for a page that shows published text in its own way.
 */
export function sanitise(tree: Root, extraClasses: readonly string[] = []): Root {
  const root = sanitize({ ...tree, children: tree.children }, schemaWith(extraClasses)) as Root;
  visit(root, (node) => {
    if (node.type === "text") node.value = removeControls(node.value);
    if (node.type !== "element") return;
    for (const [key, value] of Object.entries(node.properties)) {
      if (typeof value === "string") node.properties[key] = removeControls(value);
    }
  });
  return root;
}
