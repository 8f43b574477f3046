import type { Language } from "#db/schema.ts";
import { sectionHeadings, sectionKeys } from "../sections.ts";
import { keyLine } from "./key-line.ts";
import { linesIn, type Typed, textIn, textsIn, trimmed } from "./typed.ts";

/** Which lines of a composed source came from which field: 1-based, the first and the last. */
export interface FieldLines {
  field: string;
  from: number;
  to: number;
}

export interface Composed {
  source: string;
  lines: FieldLines[];
}

/**
 * The MDX source of what stands in the form: front matter, then the sections that hold something under their headings.
 * The author's words go in as they are, right or wrong: checking is the pipeline's, and `fieldAt` leads its answer back.
 */
export function compose(typed: Typed): Composed {
  const language = languageIn(typed);
  const source: string[] = ["---"];
  const lines: FieldLines[] = [];
  const add = (field: string, text: string) => {
    const added = text.split("\n");
    lines.push({ field, from: source.length + 1, to: source.length + added.length });
    source.push(...added);
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
  return { source: `${source.join("\n")}\n`, lines };
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
export function fieldAt(lines: readonly FieldLines[], line: number): { field: string; line: number } | null {
  const found = lines.find(({ from, to }) => from <= line && line <= to);
  return found ? { field: found.field, line: line - found.from + 1 } : null;
}

/** The language chosen for the text; Finnish unless it says otherwise. */
export function languageIn(typed: Typed): Language {
  const chosen = textIn(typed, "kieli");
  return chosen === "sv" || chosen === "en" ? chosen : "fi";
}

interface Entry {
  key: string;
  field: string;
  value: string | string[];
}

function frontMatter(typed: Typed): Entry[] {
  const one = (key: string, field: string): Entry => ({ key, field, value: textIn(typed, field).trim() });
  const many = (key: string, field: string): Entry => {
    const items = textsIn(typed, field).map((it) => it.trim());
    return { key, field, value: items.filter((it) => it !== "") };
  };
  const lines = (key: string, field: string): Entry => ({ key, field, value: linesIn(typed, field) });
  const entries = [
    ...[one("title", "otsikko"), one("summary", "tiivistelma"), one("organisation", "organisaatio")],
    ...[many("alsoBy", "muut"), one("kind", "laji"), one("applies", "soveltaa")],
    ...[many("themes", "teemat"), many("topics", "aiheet"), one("stage", "vaihe"), one("language", "kieli")],
    ...[many("targetGroups", "kohderyhmat"), one("targetGroupNote", "kohderyhmatarkennus")],
    ...[one("started", "alkoi"), one("ended", "paattyi"), one("cost", "raha"), many("viewpoints", "nakokulmat")],
    ...[lines("partners", "kumppanit"), one("contact", "yksikko"), lines("sources", "lahteet")],
    ...[one("origin", "alkupera"), one("example", "esimerkki")],
  ];
  return entries.filter(({ value }) => value.length > 0);
}
