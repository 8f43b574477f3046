import { frontMatterParts, type ReplaceText, replaceTexts } from "#app/mdx/front-matter/replace-texts.ts";
import { type FieldKey, fieldKeys, fieldOf } from "../fields.ts";
import { readFrontMatter } from "../history/read-front-matter.ts";
import { keyLine } from "../writing/key-line.ts";
import { cutBlocks, cutMarkdown, cutText } from "./cut.ts";
import type { Finder } from "./passage.ts";

/** How much of a text around a passage is removed with it: the passage, its blocks, the whole text. */
export type Reach = "passage" | "blocks" | "whole";

/** In this order the reaches are tried until the result compiles. */
export const reaches = ["passage", "blocks", "whole"] as const satisfies Reach[];

/** A source with a stub instead of every passage, in the front matter and in the text. Null when passages would remain. */
export function cutSource(source: string, find: Finder, stub: string, reach: Reach): string | null {
  const parts = frontMatterParts(source);
  const front = parts && cutFrontMatter(parts.block, find, stub);
  if (!parts || front === null) return cutBody(source, find, stub, reach);
  // The body begins with its fence, which must stay as it is.
  const fence = /^---[ \t]*/.exec(parts.body)?.[0] ?? "";
  const body = cutBody(parts.body.slice(fence.length), find, stub, reach);
  return body === null ? null : parts.fence + front + fence + body;
}

function cutBody(body: string, find: Finder, stub: string, reach: Reach): string | null {
  if (find(body).length === 0) return body;
  if (reach === "passage") return cutMarkdown(body, find, stub);
  return reach === "blocks" ? cutBlocks(body, find, stub) : `\n\n${stub}\n`;
}

function cutFrontMatter(block: string, find: Finder, stub: string): string | null {
  const replaced = replaceTexts(block, cutField(find, stub));
  if (!replaced) return null;
  // What is left is in comments. Slugs, years and choices stay: they are words of the program, not the author's.
  const rest = find(replaced.block).filter(
    ({ from, to }) => !replaced.others.some((other) => other.from < to && from < other.to),
  );
  return rest.reduceRight((text, { from, to }) => `${text.slice(0, from)}x${text.slice(to)}`, replaced.block);
}

/** The new text of a field: an address with a passage is left out, a text that a stub makes too long is only the stub. */
export function cutField(find: Finder, stub: string): ReplaceText {
  return (text, key) => {
    if (find(text).length === 0) return text;
    const field = fieldOf(key);
    if (field.kind === "address" || field.kind === "addresses") return null;
    const cut = cutText(text, find, stub);
    return "longest" in field && cut.length > field.longest ? stub : cut;
  };
}

/** The source of a version that has been removed as a whole: slugs, years and choices stay, all words are replaced. */
export function wholeStub(source: string, stub: string, leader: string): string {
  const { places: _, ...front } = readFrontMatter(source);
  const values: Partial<Record<FieldKey, string | string[]>> = {};
  for (const key of fieldKeys) {
    const value = front[key];
    const { kind } = fieldOf(key);
    const isKept = kind === "slug" || kind === "slugs" || kind === "choice" || kind === "year" || kind === "flag";
    if (!isKept || value === undefined || value === false || (Array.isArray(value) && value.length === 0)) continue;
    values[key] = Array.isArray(value) ? value : String(value);
  }
  const all: typeof values = { ...values, title: stub, summary: stub, organisation: values.organisation ?? leader };
  const lines = fieldKeys.flatMap((key) => (all[key] === undefined ? [] : [keyLine(key, all[key])]));
  return `---\n${lines.join("\n")}\n---\n\n${stub}\n`;
}
