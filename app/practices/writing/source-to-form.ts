import type { CompileResult, FrontMatter, OutlineHeading } from "#app/mdx/types.ts";
import { type Field, type FieldKey, type FieldValues, fieldKeys, fieldOf, fields } from "../fields.ts";
import { ownSectionOf, sectionKeys } from "../sections.ts";
import { type FieldName, type Typed, type TypedChanges, trimBlankLines, withFields } from "./typed.ts";

/**
 * The reason why a source cannot be edited in the form: it has faults, its sections are in another order or occur twice,
 * or its front matter has comments.
 */
export type NotForForm = "faulty" | "order" | "notes";

export type SourceToForm = { ok: true; typed: Typed } | { ok: false; why: NotForForm };

/**
 * Converts a source and its compilation to the fields of the form, from which `compose` makes the same write-up. Refuses
 * a source that the form would change.
 */
export function sourceToForm(source: string, compiled: CompileResult): SourceToForm {
  if (!compiled.ok) return { ok: false, why: "faulty" };
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const end = lines[0]?.trimEnd() === "---" ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---") : -1;
  const hasFront = end > 0 && Object.keys(compiled.frontMatter.places).length > 0;
  if (hasFront && lines.slice(1, end).some(hasComment)) return { ok: false, why: "notes" };
  const sections = sectionTexts(lines, hasFront ? end + 1 : 0, compiled.outline);
  if (!sections) return { ok: false, why: "order" };
  return { ok: true, typed: withFields(frontMatterFields(compiled.frontMatter), sections) };
}

/** The texts of the introduction and of each section, by field; null when the sections are not in the form's order. */
function sectionTexts(lines: string[], first: number, outline: OutlineHeading[]): TypedChanges | null {
  const starts = outline.flatMap(({ text, from, to }) => {
    const key = ownSectionOf(text);
    return key ? [{ key, from, to }] : [];
  });
  const places = starts.map(({ key }) => sectionKeys.indexOf(key));
  if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1))) return null;
  const between = (after: number, before: number) => lines.slice(after, before - 1).join("\n");
  const whole = lines.length + 1;
  const texts: Partial<Record<FieldName, string>> = {
    johdanto: trimBlankLines(between(first, starts[0]?.from ?? whole)),
  };
  for (const [index, { key, to }] of starts.entries()) {
    texts[`osa-${key}`] = trimBlankLines(between(to, starts[index + 1]?.from ?? whole));
  }
  return texts;
}

function hasComment(line: string): boolean {
  return /^\s*#|\s#/.test(line.replace(/"[^"]*"|'[^']*'/g, ""));
}

/** The front matter as fields of the form, in which values that are the default are empty. */
function frontMatterFields(front: FrontMatter): Typed {
  return withFields(
    {},
    Object.fromEntries(fieldKeys.map((key) => [fields[key].form, textOf(fieldOf(key), front[key])])),
  );
}

function textOf(field: Field, value: FieldValues[FieldKey]): string | readonly string[] {
  if (value === undefined || value === false) return "";
  // The language is set also when it is the default, because the form has no empty choice for it.
  if (field.kind === "choice" && field.form !== fields.language.form && value === field.otherwise) return "";
  if (!Array.isArray(value)) return String(value);
  return field.kind === "slugs" ? value : value.join("\n");
}
