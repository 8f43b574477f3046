import type { ElementContent } from "hast";
import { plainLines } from "#app/practices/history/plain-lines.ts";
import { readHtml } from "#app/practices/history/read-html.ts";
import { type SectionKey, sectionOf } from "#app/practices/sections.ts";
import { blocksOf, hasClass, resultOf } from "./blocks.ts";
import type { Block } from "./document.ts";
import { partSections } from "./parts.ts";

const resultSections: readonly SectionKey[] = partSections.indicators;

/** The requested sections of a practice as blocks, and the measured results in all other sections. */
export interface PracticeParts {
  sections: ReadonlyMap<SectionKey, Block[]>;
  results: Block[];
  /** Whether text was left out for its length. */
  isCut: boolean;
}

/**
 * Reads the `requested` sections from published HTML, at most `maxCharacters` of it in all. Of other sections only measured
 * results are read.
 */
export function readParts(
  html: string,
  publicUrl: string,
  requested: ReadonlySet<SectionKey>,
  maxCharacters: number,
): PracticeParts {
  const sections = new Map<SectionKey, Block[]>();
  const results: Block[] = [];
  let remaining = maxCharacters;
  let isCut = false;
  for (const piece of html.split(/(?=<h2\b)/)) {
    const end = piece.startsWith("<h2") ? piece.indexOf("</h2>") : -1;
    const key = end < 0 ? null : sectionOf(textOf(piece.slice(0, end)));
    const isRequested = key !== null && requested.has(key);
    if (!isRequested && !piece.includes('class="result"')) continue;
    const body = end < 0 ? piece : piece.slice(end + "</h2>".length);
    const isLong = body.length > remaining;
    const nodes = isLong ? plainLines(body.slice(0, Math.max(0, body.lastIndexOf("<", remaining)))) : readHtml(body);
    remaining = Math.max(0, remaining - body.length);
    isCut ||= isLong;
    const isResultSection = key !== null && resultSections.includes(key);
    // In the sections about results, measured results stay in their place in the text.
    if (!isResultSection) results.push(...nodes.flatMap((it) => resultsIn(it, publicUrl)));
    const blocks = blocksOf(isResultSection ? nodes : withoutResults(nodes), publicUrl);
    if (isRequested) sections.set(key, [...(sections.get(key) ?? []), ...blocks]);
  }
  return { sections, results, isCut };
}

function textOf(html: string): string {
  return plainLines(html)
    .flatMap((line) => (line.type === "element" ? line.children : []))
    .map((it) => (it.type === "text" ? it.value : ""))
    .join(" ");
}

function resultsIn(node: ElementContent, publicUrl: string): Block[] {
  if (node.type !== "element") return [];
  return hasClass(node, "result") ? resultOf(node, publicUrl) : node.children.flatMap((it) => resultsIn(it, publicUrl));
}

function withoutResults(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    return hasClass(node, "result") ? [] : [{ ...node, children: withoutResults(node.children) }];
  });
}
