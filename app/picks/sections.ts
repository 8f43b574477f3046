import type { ElementContent } from "hast";
import { plainLines } from "#app/practices/history/plain-lines.ts";
import { readHtml } from "#app/practices/history/read-html.ts";
import { type SectionKey, sectionOf } from "#app/practices/sections.ts";
import { blocksOf, hasClass, resultOf } from "./blocks.ts";
import type { Block } from "./document.ts";
import { partSections } from "./parts.ts";

const ofResults: readonly SectionKey[] = partSections.indicators;

/** The known parts of a write-up as blocks, and the measured results told anywhere else. */
export interface WriteUpParts {
  sections: ReadonlyMap<SectionKey, Block[]>;
  results: Block[];
  /** There was more than room. */
  isCut: boolean;
}

/**
 * Reads the wanted parts of published HTML, at most so many characters of it together; what an author put under other
 * headings is not told, but for measured results.
 */
export function partsOf(html: string, publicUrl: string, wanted: ReadonlySet<SectionKey>, most: number): WriteUpParts {
  const sections = new Map<SectionKey, Block[]>();
  const results: Block[] = [];
  let room = most;
  let isCut = false;
  for (const piece of html.split(/(?=<h2\b)/)) {
    const end = piece.startsWith("<h2") ? piece.indexOf("</h2>") : -1;
    const key = end < 0 ? null : sectionOf(words(piece.slice(0, end)));
    const isWanted = key !== null && wanted.has(key);
    if (!isWanted && !piece.includes('class="result"')) continue;
    const body = end < 0 ? piece : piece.slice(end + "</h2>".length);
    const isLong = body.length > room;
    const nodes = isLong ? plainLines(body.slice(0, Math.max(0, body.lastIndexOf("<", room)))) : readHtml(body);
    room = Math.max(0, room - body.length);
    isCut ||= isLong;
    const isOfResults = key !== null && ofResults.includes(key);
    // Where results are asked for they stay among the words around them.
    if (!isOfResults) results.push(...nodes.flatMap((it) => resultsIn(it, publicUrl)));
    const told = blocksOf(isOfResults ? nodes : withoutResults(nodes), publicUrl);
    if (isWanted) sections.set(key, [...(sections.get(key) ?? []), ...told]);
  }
  return { sections, results, isCut };
}

function words(html: string): string {
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
