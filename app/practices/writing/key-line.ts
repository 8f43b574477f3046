import { stringify } from "yaml";
import { oneLine } from "#app/mdx/characters.ts";

/** A line of front matter: lists in one line, words quoted where YAML would read something else. */
export function keyLine(key: string, value: string | readonly string[]): string {
  if (typeof value === "string") return `${key}: ${/^(19|20)\d\d$/.test(value) ? value : item(oneLine(value))}`;
  // Within brackets commas, brackets and lone hyphens mean something.
  const items = value
    .map(oneLine)
    .map((text) => (/^[\p{L}\p{N}][\p{L}\p{N} .()/-]*$/u.test(text) ? item(text) : JSON.stringify(text)));
  return `${key}: [${items.join(", ")}]`;
}

function item(text: string): string {
  return text === "<<" ? JSON.stringify(text) : stringify(text, { lineWidth: 0, version: "1.2" }).trimEnd();
}
