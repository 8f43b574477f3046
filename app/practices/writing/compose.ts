import { oneLine } from "#app/mdx/characters.ts";
import type { Language } from "#db/schema.ts";
import { type FieldKey, fieldKeys, fields } from "../fields.ts";
import { sectionHeadings, sectionKeys } from "../sections.ts";
import { keyLine } from "./key-line.ts";
import { type FieldName, linesIn, type Typed, textIn, textsIn, trimmed } from "./typed.ts";

/** Which lines of a composed source came from which field: 1-based, the first and the last. */
export interface FieldLines {
  field: FieldName;
  from: number;
  to: number;
}

export interface Composed {
  source: string;
  lines: FieldLines[];
  /** What the address of a new practice is made of: as written, and the leading organisation's slug. */
  title: string;
  organisation: string;
}

/**
 * The MDX source of what the form holds: front matter, then the sections that hold something under their headings.
 * The author's words go in as they are, right or wrong: checking is the pipeline's, and `fieldAt` leads its answer back.
 */
export function compose(typed: Typed): Composed {
  const language = languageIn(typed);
  const source: string[] = ["---"];
  const lines: FieldLines[] = [];
  const add = (field: FieldName, text: string) => {
    const added = text.split("\n");
    lines.push({ field, from: source.length + 1, to: source.length + added.length });
    // One by one: as arguments of one call the lines of a long text overflow the stack.
    for (const line of added) source.push(line);
  };
  for (const { key, field, value } of frontMatter(typed)) add(field, keyLine(key, value));
  source.push("---");
  const intro = closed(trimmed(textIn(typed, "johdanto")));
  if (intro) {
    source.push("");
    add("johdanto", intro);
  }
  for (const key of sectionKeys) {
    const text = closed(trimmed(textIn(typed, `osa-${key}`)));
    if (!text) continue;
    source.push("", `## ${sectionHeadings[language][key]}`, "");
    add(`osa-${key}`, text);
  }
  const title = oneLine(textIn(typed, "otsikko"));
  return { source: `${source.join("\n")}\n`, lines, title, organisation: textIn(typed, "organisaatio").trim() };
}

/** With a code block that was left open closed: it must not swallow the sections after it. */
function closed(text: string): string {
  let open = "";
  for (const line of text.split("\n")) {
    const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === "") continue;
    if (open === "") open = fence.startsWith("`") && rest.includes("`") ? "" : fence;
    else if (fence.startsWith(open) && rest.trim() === "") open = "";
  }
  return open === "" ? text : `${text}\n${open}`;
}

/** The field a line of a composed source came from, and the line within it; null for what is ours. */
export function fieldAt(lines: readonly FieldLines[], line: number): { field: FieldName; line: number } | null {
  const found = lines.find(({ from, to }) => from <= line && line <= to);
  return found ? { field: found.field, line: line - found.from + 1 } : null;
}

/** The language chosen for the text; Finnish unless it says otherwise. */
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

/** What was typed or chosen for a field, right or wrong, as its kind is written. */
function valueIn(typed: Typed, key: FieldKey): string | string[] {
  const { form, kind } = fields[key];
  if (kind === "words" || kind === "addresses") return linesIn(typed, form);
  if (kind !== "slugs") return textIn(typed, form).trim();
  const items = textsIn(typed, form).map((it) => it.trim());
  return items.filter((it) => it !== "");
}
