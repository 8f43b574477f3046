import { readForeignFields } from "#app/mdx/front-matter/read.ts";
import { createReport } from "#app/mdx/report.ts";
import type { Place, Problem } from "#app/mdx/types.ts";
import type { Language } from "#db/schema.ts";
import { fieldKeys, fields as table } from "../fields.ts";
import { texts } from "../texts.ts";
import { keyLine } from "../writing/key-line.ts";
import { firstHeading, firstSentences } from "./from-body.ts";
import { createKeyReader, type TargetField, toTargetFields } from "./target-fields.ts";

export interface IntakeOptions {
  /** Keys of another system, and which of ours they mean. */
  map: ReadonlyMap<string, string>;
  /** Leaves out keys that are neither ours nor mapped. */
  dropUnknown: boolean;
  /** What a text gets under a key that it does not fill. */
  defaults: ReadonlyMap<string, string | readonly string[]>;
}

export interface Adapted {
  /** The text itself when nothing had to change. */
  source: string;
  applies: string | null;
  /** What was made up from the text, in words. */
  notes: string[];
  problems: Problem[];
  /** Where a place of the source stands in the text that was given. */
  placeIn(place: Place): Place;
}

/**
 * Makes a write-up's source of a text that may come from elsewhere: keys renamed or left out, what is missing filled
 * in, title and summary taken from the text. The body stays byte for byte, but for a heading that became the title.
 * `name` is the file's, for a text without a title. Never throws for what the text holds.
 */
export function adapt(text: string, name: string, options: IntakeOptions, language: Language): Adapted {
  const t = texts(language).intake;
  const report = createReport(language);
  const taker = createKeyReader(options, t);
  const read = readForeignFields(text, report, taker.take);
  const asItIs = { source: text, applies: null, notes: [], placeIn: (place: Place) => place };
  if (!read) return { ...asItIs, problems: report.problems() };
  const { fields, changed } = toTargetFields(read.fields, taker.isMapped, report);
  if (report.problems().length > 0) return { ...asItIs, problems: report.problems() };
  const notes: string[] = [];
  const fill = (key: string, items: string[], list: boolean, at: Place) => {
    if (items.length > 0 && (fields.get(key)?.items.length ?? 0) === 0) fields.set(key, { items, list, at });
  };
  const isMissing = (key: string) => (fields.get(key)?.items.length ?? 0) === 0;
  const gaps = ["title", "summary", ...options.defaults.keys()].filter(isMissing);
  for (const [key, value] of options.defaults) {
    fill(key, typeof value === "string" ? [value] : [...value], typeof value !== "string", start);
  }
  const body = linesOf(text).slice(read.lines);
  let removed: number | null = null;
  if (isMissing("title")) {
    const heading = firstHeading(body.map(withoutEnd));
    removed = heading?.line ?? null;
    const at = heading ? { line: read.lines + heading.line + 1, column: 1 } : start;
    fill("title", [heading?.text ?? titleOf(name)], false, at);
    notes.push(heading ? t.titleFromHeading(heading.text) : t.titleFromName(titleOf(name)));
  }
  const rest = removed === null ? body : body.toSpliced(removed, 1);
  if (isMissing("summary")) {
    const summary = firstSentences(rest.map(withoutEnd), table.summary.longest);
    fill("summary", summary === "" ? [] : [summary], false, start);
    if (summary !== "") notes.push(t.summaryFromText);
  }
  const applies = fields.get("applies")?.items[0] ?? null;
  const filled = gaps.some((key) => !isMissing(key));
  if (!changed && !filled && !taker.hasDropped()) return { ...asItIs, applies, notes, problems: [] };
  return { ...compose(text, fields, rest, { lines: read.lines, removed }), applies, notes, problems: [] };
}

const start: Place = { line: 1, column: 1 };

function compose(
  text: string,
  fields: Map<string, TargetField>,
  body: string[],
  front: { lines: number; removed: number | null },
): Pick<Adapted, "source" | "placeIn"> {
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const keys = fieldKeys.filter((key) => (fields.get(key)?.items.length ?? 0) > 0);
  const lines = keys.map((key) => {
    const { items, list } = fields.get(key) as TargetField;
    return keyLine(key, list ? items : (items[0] ?? ""));
  });
  const block = ["---", ...lines, "---", ...(front.lines === 0 ? [""] : [])];
  const first = front.lines === 0 && mark !== "" ? (body[0] ?? "").replace(/^\uFEFF/, "") : body[0];
  const kept = first === undefined ? [] : [first, ...body.slice(1)];
  return {
    source: `${mark}${block.map((line) => line + end).join("")}${kept.join("")}`,
    placeIn: ({ line, column }) => {
      if (line <= block.length) return fields.get(keys[line - 2] ?? "")?.at ?? start;
      const inBody = line - block.length - 1;
      const skipped = front.removed !== null && inBody >= front.removed ? 1 : 0;
      return { line: front.lines + inBody + skipped + 1, column };
    },
  };
}

/** Lines with their ends, as many as editors count. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

function withoutEnd(line: string): string {
  return line.replace(/^\uFEFF/, "").replace(/[\r\n]+$/, "");
}

function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, " ").replace(/\s+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
