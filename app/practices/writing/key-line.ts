import { stringify } from "yaml";

/** A line of front matter: lists in one line, words quoted where YAML would read something else. */
export function keyLine(key: string, value: string | readonly string[]): string {
  const item = (text: string) => stringify(text.replace(/\s+/g, " "), { lineWidth: 0, version: "1.2" }).trimEnd();
  if (typeof value === "string") return `${key}: ${/^(19|20)\d\d$/.test(value) ? value : item(value)}`;
  // Within brackets commas and brackets mean something.
  return `${key}: [${value.map((text) => (/[,[\]{}]/.test(text) ? JSON.stringify(text) : item(text))).join(", ")}]`;
}
