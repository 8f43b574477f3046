import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLSeq } from "yaml";
import { createReport } from "../report.ts";
import type { FrontMatter } from "../types.ts";
import { currentName } from "./fields.ts";
import { splitFrontMatter } from "./read.ts";

/** New values by key: a text, a list of texts, a year, or null to leave the key out. */
export type FrontMatterChanges = Partial<
  Record<"organisation" | "stage" | "origin", string> &
    Record<"alsoBy", string[]> &
    Record<"ended", number> &
    Record<"notFound", null>
>;

/** The front matter of a published source; null when it has none or it cannot be read. */
export function readFrontMatter(source: string): FrontMatter | null {
  return splitFrontMatter(source.replace(/^\uFEFF/, ""), createReport("fi"))?.frontMatter ?? null;
}

/**
 * Changes some values in the front matter of a source and keeps every other byte: order, quotes, comments, the style of
 * lists and line ends. Missing keys are added at the end. Null when there is no front matter, or when its YAML does not
 * allow to change only these values.
 */
export function editFrontMatter(source: string, changes: FrontMatterChanges): string | null {
  const before = readFrontMatter(source);
  const open = /^\uFEFF?---[ \t]*(\r\n|\n|\r)/.exec(source);
  if (!before || !open) return null;
  let edited = source;
  for (const [key, value] of Object.entries(changes)) {
    const block = frontMatterBlock(edited, open[0].length);
    if (block === null) return null;
    const next = value === null ? withoutKey(block, key) : changeValue(block, key, value, open[1] ?? "\n");
    edited = edited.slice(0, open[0].length) + next + edited.slice(open[0].length + block.length);
  }
  const after = readFrontMatter(edited);
  const wanted = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null);
  return after && hasSameFields(after, Object.fromEntries(wanted)) ? edited : null;
}

function hasSameFields(a: Fields, b: Fields): boolean {
  const bare = ({ places: _, ...fields }: Fields) => {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return JSON.stringify(entries.sort(([x], [y]) => (x < y ? -1 : 1)));
  };
  return bare(a) === bare(b);
}

type Fields = { [Key in keyof FrontMatter]?: unknown };

/** The text between the two lines of dashes, with its last line end. */
function frontMatterBlock(source: string, from: number): string | null {
  const rest = source.slice(from);
  const end = /(?:^|(?<=[\r\n]))---[ \t]*(?=[\r\n]|$)/.exec(rest);
  return end ? rest.slice(0, end.index) : null;
}

/** The block as YAML, and its pair with a key. */
function findPair(block: string, key: string) {
  // The YAML parser does not take a lone carriage return as a line end; replaced one for one, offsets stay the same.
  const text = block.replace(/\r(?!\n)/g, "\n");
  const document = parseDocument<Node>(text, { schema: "core", version: "1.2", logLevel: "silent" });
  const pairs = isMap(document.contents) ? document.contents.items : [];
  return { text, pair: pairs.find((it) => isScalar(it.key) && currentName(String(it.key.value)) === key) };
}

/** The block without the lines of a key. */
function withoutKey(block: string, key: string): string {
  const { text, pair } = findPair(block, key);
  if (!pair) return block;
  const [from = 0, keyEnd = 0] = (pair as Pair<Node, Node | null>).key.range ?? [];
  const [, , to = keyEnd] = (pair as Pair<Node, Node | null>).value?.range ?? [];
  const lineEnd = text.slice(Math.max(trimmedEnd(text, to), keyEnd)).search(/\r\n|\n/);
  const end = lineEnd === -1 ? text.length : Math.max(trimmedEnd(text, to), keyEnd) + lineEnd;
  const after = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
  return block.slice(0, lineStart(text, from)) + block.slice(after);
}

function changeValue(block: string, key: string, value: string | number | string[], lineEnd: string): string {
  const { text, pair } = findPair(block, key);
  const written = Array.isArray(value) ? `[${value.map(yamlWord).join(", ")}]` : yamlWord(String(value));
  if (!pair) return `${block}${key}: ${written}${lineEnd}`;
  return replaceValue(block, text, pair as Pair<Node, Node | null>, value, written);
}

function replaceValue(
  block: string,
  text: string,
  { key, value: old }: Pair<Node, Node | null>,
  value: string | number | string[],
  written: string,
): string {
  const colon = text.indexOf(":", key.range?.[1] ?? 0) + 1;
  const [from, to] = old?.range ?? [colon, colon];
  const splice = (start: number, end: number, words: string) => block.slice(0, start) + words + block.slice(end);
  if (from === to) return splice(colon, colon, ` ${written}`);
  if (isSeq(old) && !old.flow && Array.isArray(value)) {
    const lines = listLines(block, old as YAMLSeq<Node>, value);
    return lines === null ? splice(colon, trimmedEnd(text, to), " []") : splice(lineStart(text, from), to, lines);
  }
  const quote = isScalar(old) && typeof value === "string" ? text[from] : "";
  const inQuotes = quote === '"' || quote === "'" ? quote + value + quote : written;
  return splice(from, trimmedEnd(text, to), inQuotes);
}

/** The lines of a list with one item on each line, in which remaining items keep their lines; null for an empty list. */
function listLines(block: string, list: YAMLSeq<Node>, value: string[]): string | null {
  const starts = list.items.map((item) => lineStart(block, item.range?.[0] ?? 0));
  const ends = [...starts.slice(1), list.range?.[1] ?? 0];
  const existingLines = new Map(
    list.items.map((item, at) => [isScalar(item) ? String(item.value) : "", block.slice(starts[at], ends[at])]),
  );
  const dash = /^[ \t]*-[ \t]+/.exec(existingLines.values().next().value ?? "")?.[0] ?? "  - ";
  const lineEnd = /\r\n|\n|\r/.exec(block)?.[0] ?? "\n";
  const chunks = value.map((name) => existingLines.get(name) ?? `${dash}${yamlWord(name)}${lineEnd}`);
  if (chunks.length === 0) return null;
  // The last line of the list may have had no line end.
  const joined = chunks.map((it) => (/[\r\n]$/.test(it) ? it : it + lineEnd)).join("");
  const hadEnd = /[\r\n]$/.test(block.slice(0, list.range?.[1] ?? 0));
  return hadEnd ? joined : joined.replace(/[\r\n]+$/, "");
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

function trimmedEnd(text: string, to: number): number {
  return text.slice(0, to).trimEnd().length;
}

/** A text in YAML: without quotes when YAML then reads the same text. */
function yamlWord(value: string): string {
  return /^[a-z0-9][\w-]*$/i.test(value) && !/^(null|true|false)$/i.test(value) ? value : JSON.stringify(value);
}
