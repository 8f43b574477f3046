import type { CompileResult, FrontMatter, OutlineHeading } from "#app/mdx/types.ts";
import { type Field, type FieldKey, type FieldValues, fieldKeys, fieldOf, fields } from "../fields.ts";
import { sectionKeys, sectionOf } from "../sections.ts";
import { type FieldName, type Typed, type TypedChanges, trimmed, withFields } from "./typed.ts";

/** Why a source stays a source. */
export type NotForForm = "faulty" | "order" | "notes";

export type FromSource = { ok: true; typed: Typed } | { ok: false; why: NotForForm };

/**
 * The fields of the form for a source and what the pipeline made of it, so that composing them gives the same write-up.
 * Refuses what the form would change: a faulty source, known sections out of their order or twice, notes written into
 * the front matter.
 */
export function fromSource(source: string, compiled: CompileResult): FromSource {
  if (!compiled.ok) return { ok: false, why: "faulty" };
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const end = lines[0]?.trimEnd() === "---" ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---") : -1;
  const hasFront = end > 0 && Object.keys(compiled.frontMatter.places).length > 0;
  if (hasFront && lines.slice(1, end).some(hasNote)) return { ok: false, why: "notes" };
  const sections = sectionsOf(lines, hasFront ? end + 1 : 0, compiled.outline);
  if (!sections) return { ok: false, why: "order" };
  return { ok: true, typed: withFields(factsOf(compiled.frontMatter), sections) };
}

/** Texts by field: what comes before the first known heading, and under each; null when that is not the form's order. */
function sectionsOf(lines: string[], first: number, outline: OutlineHeading[]): TypedChanges | null {
  const starts = outline.flatMap(({ text, from, to }) => {
    const key = sectionOf(text);
    return key ? [{ key, from, to }] : [];
  });
  const places = starts.map(({ key }) => sectionKeys.indexOf(key));
  if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1))) return null;
  const between = (after: number, before: number) => lines.slice(after, before - 1).join("\n");
  const whole = lines.length + 1;
  const texts: Partial<Record<FieldName, string>> = { johdanto: trimmed(between(first, starts[0]?.from ?? whole)) };
  for (const [index, { key, to }] of starts.entries()) {
    texts[`osa-${key}`] = trimmed(between(to, starts[index + 1]?.from ?? whole));
  }
  return texts;
}

function hasNote(line: string): boolean {
  return /^\s*#|\s#/.test(line.replace(/"[^"]*"|'[^']*'/g, ""));
}

/** The front matter as the fields of the form; what is meant anyway when nothing is written is left empty. */
function factsOf(front: FrontMatter): Typed {
  return withFields(
    {},
    Object.fromEntries(fieldKeys.map((key) => [fields[key].form, textOf(fieldOf(key), front[key])])),
  );
}

function textOf(field: Field, value: FieldValues[FieldKey]): string | readonly string[] {
  if (value === undefined || value === false) return "";
  // The language is said even when it is the usual one: the form has no empty choice for it.
  if (field.kind === "choice" && field.form !== fields.language.form && value === field.otherwise) return "";
  if (!Array.isArray(value)) return String(value);
  return field.kind === "slugs" ? value : value.join("\n");
}
