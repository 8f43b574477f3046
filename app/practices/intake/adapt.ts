import { readForeignFields } from "#app/mdx/front-matter/read.ts";
import { createReport } from "#app/mdx/report.ts";
import type { Place, Problem } from "#app/mdx/types.ts";
import type { Language } from "#db/schema.ts";
import { fieldKeys, languages, fields as table } from "../fields.ts";
import { texts } from "../texts.ts";
import { keyLine } from "../writing/key-line.ts";
import { firstHeading, firstSentences } from "./from-body.ts";
import { createKeyReader, type TargetField, toTargetFields } from "./target-fields.ts";
import type { ValueOptions } from "./values.ts";

export interface IntakeOptions extends ValueOptions {
  /** Keys of front matter by the keys of another system. */
  map: ReadonlyMap<string, string>;
  /** Whether unknown keys that are not mapped are left out; otherwise they are problems. */
  dropUnknown: boolean;
  /** Values of keys that a text does not have or leaves empty. */
  defaults: ReadonlyMap<string, string | readonly string[]>;
}

export interface Adapted {
  /** The adapted source; the text itself when nothing had to change. */
  source: string;
  applies: string | null;
  /** Remarks on what was taken from the text, in the language of the messages. */
  notes: string[];
  problems: Problem[];
  /** The position in the original text of a position in the source. */
  placeIn(place: Place): Place;
}

/**
 * Adapts a text of another system to the source of a write-up: renames or drops keys, adds default values, and takes a
 * missing title and summary from the text. The body is unchanged except for a heading that becomes the title, and for values that
 * are no topics here, which may become a paragraph at its end. `name`, that
 * of the file, is the title of a text without headings. Never throws because of the text.
 */
export function adapt(text: string, name: string, options: IntakeOptions, language: Language): Adapted {
  const t = texts(language).intake;
  const report = createReport(language);
  const keyReader = createKeyReader(options, t);
  const read = readForeignFields(text, report, keyReader.take);
  const unchanged = { source: text, applies: null, notes: [], placeIn: (place: Place) => place };
  if (!read) return { ...unchanged, problems: report.problems() };
  const { fields, changed, unknown } = toTargetFields(read.fields, keyReader.isMapped, options, report);
  if (report.problems().length > 0) return { ...unchanged, problems: report.problems() };
  const notes: string[] = [];
  const fill = (key: string, items: string[], list: boolean, at: Place) => {
    if (items.length > 0 && (fields.get(key)?.items.length ?? 0) === 0) fields.set(key, { items, list, at });
  };
  const isMissing = (key: string) => (fields.get(key)?.items.length ?? 0) === 0;
  const missingKeys = ["title", "summary", ...options.defaults.keys()].filter(isMissing);
  for (const [key, value] of options.defaults) {
    fill(key, typeof value === "string" ? [value] : [...value], typeof value !== "string", start);
  }
  const body = linesOf(text).slice(read.lines);
  let removedLine: number | null = null;
  if (isMissing("title")) {
    const heading = firstHeading(body.map(withoutLineEnd));
    removedLine = heading?.line ?? null;
    const at = heading ? { line: read.lines + heading.line + 1, column: 1 } : start;
    fill("title", [heading?.text ?? titleFromName(name)], false, at);
    notes.push(heading ? t.titleFromHeading(heading.text) : t.titleFromName(titleFromName(name)));
  }
  const rest = removedLine === null ? body : body.toSpliced(removedLine, 1);
  if (unknown.length > 0) notes.push(t.unknownValues(unknown.join(", "), options.unknownValues === "text"));
  if (unknown.length > 0 && options.unknownValues === "text")
    rest.push(...keywordLines(rest, texts(languageIn(fields)).intake.keywords(unknown.join(", "))));
  if (isMissing("summary")) {
    const summary = firstSentences(rest.map(withoutLineEnd), table.summary.longest);
    fill("summary", summary === "" ? [] : [summary], false, start);
    if (summary !== "") notes.push(t.summaryFromText);
  }
  const applies = fields.get("applies")?.items[0] ?? null;
  const isFilled = missingKeys.some((key) => !isMissing(key));
  if (!changed && !isFilled && !keyReader.hasDropped()) return { ...unchanged, applies, notes, problems: [] };
  return { ...compose(text, fields, rest, { lines: read.lines, removedLine }), applies, notes, problems: [] };
}

function languageIn(fields: ReadonlyMap<string, TargetField>): Language {
  const written = fields.get("language")?.items[0];
  return languages.find((it) => it === written) ?? "fi";
}

/** The lines that add a paragraph with the values that are no topics here to the end of a text. */
function keywordLines(body: readonly string[], words: string): string[] {
  const isOpen = body.length > 0 && !/[\r\n]$/.test(body.at(-1) ?? "");
  return [isOpen ? "\n\n" : "\n", `${words}\n`];
}

const start: Place = { line: 1, column: 1 };

function compose(
  text: string,
  fields: Map<string, TargetField>,
  body: string[],
  original: { lines: number; removedLine: number | null },
): Pick<Adapted, "source" | "placeIn"> {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const byteOrderMark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const keys = fieldKeys.filter((key) => (fields.get(key)?.items.length ?? 0) > 0);
  const lines = keys.map((key) => {
    const { items, list } = fields.get(key) as TargetField;
    return keyLine(key, list ? items : (items[0] ?? ""));
  });
  const block = ["---", ...lines, "---", ...(original.lines === 0 ? [""] : [])];
  const first = original.lines === 0 && byteOrderMark !== "" ? (body[0] ?? "").replace(/^\uFEFF/, "") : body[0];
  const bodyLines = first === undefined ? [] : [first, ...body.slice(1)];
  return {
    source: `${byteOrderMark}${block.map((line) => line + lineEnd).join("")}${bodyLines.join("")}`,
    placeIn: ({ line, column }) => {
      if (line <= block.length) return fields.get(keys[line - 2] ?? "")?.at ?? start;
      const inBody = line - block.length - 1;
      const skipped = original.removedLine !== null && inBody >= original.removedLine ? 1 : 0;
      return { line: original.lines + inBody + skipped + 1, column };
    },
  };
}

/** The lines of a text with their line ends, counted as editors count them. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

function withoutLineEnd(line: string): string {
  return line.replace(/^\uFEFF/, "").replace(/[\r\n]+$/, "");
}

function titleFromName(name: string): string {
  const words = name.replace(/[-_]+/g, " ").replace(/\s+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
