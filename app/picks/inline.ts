import type { Element, ElementContent } from "hast";
import type { Run } from "./document.ts";

type Style = Omit<Run, "text">;

/** Converts inline nodes to runs with emphasis and links; white space is collapsed as in a browser. */
export function runsOf(nodes: readonly ElementContent[], publicUrl: string): Run[] {
  const runs: Run[] = [];
  collect(nodes, {}, publicUrl, runs);
  return trimRuns(runs);
}

function collect(nodes: readonly ElementContent[], style: Style, publicUrl: string, runs: Run[]): void {
  for (const node of nodes) {
    if (node.type === "text") runs.push({ ...style, text: node.value.replace(/[^\S\u00A0\u202F]+/g, " ") });
    if (node.type !== "element" || isSkipped(node)) continue;
    if (node.tagName === "br") runs.push({ ...style, text: "\n" });
    else if (node.tagName === "input") runs.push({ ...style, text: node.properties.checked ? "☑ " : "☐ " });
    else collect(node.children, { ...style, ...styleOf(node, publicUrl) }, publicUrl, runs);
  }
}

/** Whether the element is left out: a link between a footnote and its place, or hidden from screen readers. */
export function isSkipped({ properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return properties.ariaHidden !== undefined || classes.includes("footnote-ref") || classes.includes("footnote-back");
}

function styleOf({ tagName, properties }: Element, publicUrl: string): Style {
  if (tagName === "strong" || tagName === "b") return { bold: true };
  if (tagName === "em" || tagName === "i") return { italic: true };
  if (tagName === "s" || tagName === "del") return { strike: true };
  if (tagName === "a" && typeof properties.href === "string") {
    // In a file, an address within the site needs the site's public address.
    const address = properties.href.startsWith("/") ? publicUrl + properties.href : properties.href;
    return /^(https?|mailto|tel):/i.test(address) && URL.canParse(address) ? { href: address } : {};
  }
  return {};
}

/** Leaves one space between words and none at the ends or beside a line break, and drops empty runs. */
function trimRuns(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1)?.text ?? "\n";
    const text = run.text === "\n" ? run.text : /[ \n]$/.test(before) ? run.text.replace(/^ /, "") : run.text;
    if (run.text === "\n" && result.length > 0) dropEnd(result);
    if (text !== "") result.push({ ...run, text });
  }
  dropEnd(result);
  return result;
}

function dropEnd(result: Run[]): void {
  for (let last = result.at(-1); last; last = result.at(-1)) {
    last.text = last.text.replace(/[ \n]+$/, "");
    if (last.text !== "") return;
    result.pop();
  }
}
