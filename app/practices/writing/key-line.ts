import { stringify } from "yaml";
import { oneLine } from "#app/mdx/characters.ts";
import { patterns } from "#app/mdx/front-matter/field-kinds.ts";
import { type FieldKey, fieldOf } from "../fields.ts";

/** A line of front matter. Texts are quoted where YAML would otherwise read another value; lists are on one line. */
export function keyLine(key: FieldKey, value: string | readonly string[]): string {
  if (typeof value === "string") {
    const isBare = patterns.year.test(value) || (fieldOf(key).kind === "amount" && /^\d+([.,]\d+)?$/.test(value));
    return `${key}: ${isBare ? value : item(oneLine(value))}`;
  }
  // Within brackets, commas, brackets and single hyphens have a meaning.
  const items = value
    .map(oneLine)
    .map((text) => (/^[\p{L}\p{N}][\p{L}\p{N} .()/-]*$/u.test(text) ? item(text) : JSON.stringify(text)));
  return `${key}: [${items.join(", ")}]`;
}

function item(text: string): string {
  return text === "<<" ? JSON.stringify(text) : stringify(text, { lineWidth: 0, version: "1.2" }).trimEnd();
}
