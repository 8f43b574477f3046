import { oneLine } from "#app/mdx/characters.ts";
import type { Language } from "#db/schema.ts";
import { type FieldKey, fieldKeys, fields } from "../fields.ts";
import { sectionHeadings, sectionKeys } from "../sections.ts";
import { keyLine } from "./key-line.ts";
import { type FieldName, linesIn, type Typed, textIn, textsIn, trimBlankLines } from "./typed.ts";

/** The lines of a composed source that came from a field: the numbers of the first and the last, from 1. */
export interface FieldLines {
  field: FieldName;
  from: number;
  to: number;
}

export interface Composed {
  source: string;
  lines: FieldLines[];
  /** The title, from which the slug of a new practice is made. */
  title: string;
  /** Slug of the leading organisation. */
  organisation: string;
}

/**
 * Composes the MDX source from the fields of the form: front matter, then the sections that are not empty under their
 * headings. The author's texts are not checked: the compiler does that, and `fieldAt` finds the field of its problems.
 */
export function compose(typed: Typed): Composed {
  const language = languageIn(typed);
  const source: string[] = ["---"];
  const lines: FieldLines[] = [];
  const add = (field: FieldName, text: string) => {
    const added = text.split("\n");
    lines.push({ field, from: source.length + 1, to: source.length + added.length });
    // One by one, because too many arguments of one call would overflow the stack.
    for (const line of added) source.push(line);
  };
  for (const { key, field, value } of frontMatter(typed)) add(field, keyLine(key, value));
  source.push("---");
  const intro = closeCodeBlock(trimBlankLines(textIn(typed, "johdanto")));
  if (intro) {
    source.push("");
    add("johdanto", intro);
  }
  for (const key of sectionKeys) {
    const text = closeCodeBlock(trimBlankLines(textIn(typed, `osa-${key}`)));
    if (!text) continue;
    source.push("", `## ${sectionHeadings[language][key]}`, "");
    add(`osa-${key}`, text);
  }
  const title = oneLine(textIn(typed, "otsikko"));
  return { source: `${source.join("\n")}\n`, lines, title, organisation: textIn(typed, "organisaatio").trim() };
}

/** The text with its last code block closed, so that an open one does not contain the sections after it. */
function closeCodeBlock(text: string): string {
  let open = "";
  for (const line of text.split("\n")) {
    const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === "") continue;
    if (open === "") open = fence.startsWith("`") && rest.includes("`") ? "" : fence;
    else if (fence.startsWith(open) && rest.trim() === "") open = "";
  }
  return open === "" ? text : `${text}\n${open}`;
}

/** The field from which a line of a composed source came, and the line in the field; null for headings and `---`. */
export function fieldAt(lines: readonly FieldLines[], line: number): { field: FieldName; line: number } | null {
  const found = lines.find(({ from, to }) => from <= line && line <= to);
  return found ? { field: found.field, line: line - found.from + 1 } : null;
}

/** The language selected for the text; Finnish by default. */
export function languageIn(typed: Typed): Language {
  const chosen = textIn(typed, "kieli");
  return chosen === "sv" || chosen === "en" ? chosen : "fi";
}

interface Entry {
  key: FieldKey;
  field: FieldName;
  value: string | string[];
}

function frontMatter(typed: Typed): Entry[] {
  const entries = fieldKeys.map((key) => ({ key, field: fields[key].form, value: valueIn(typed, key) }));
  return entries.filter(({ value }) => value.length > 0);
}

/** The value of a field, unchecked, as a text or a list according to its kind. */
function valueIn(typed: Typed, key: FieldKey): string | string[] {
  const { form, kind } = fields[key];
  if (kind === "words" || kind === "addresses") return linesIn(typed, form);
  if (kind !== "slugs") return textIn(typed, form).trim();
  const items = textsIn(typed, form).map((it) => it.trim());
  return items.filter((it) => it !== "");
}
