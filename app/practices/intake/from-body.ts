import { codeBlockReader } from "./code-blocks.ts";

/** The first `#` heading outside code, with the index of its line; null when there is none. */
export function firstHeading(lines: string[]): { line: number; text: string } | null {
  for (const [line, text] of withoutCode(lines).entries()) {
    const heading = /^ {0,3}#[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(text)?.[1];
    const plain = heading === undefined ? "" : plainText(heading);
    if (plain !== "") return { line, text: plain };
  }
  return null;
}

/** The first sentences of the first paragraph, at most `most` characters; "" when there is no paragraph. */
export function firstSentences(lines: string[], most: number): string {
  let paragraph: string[] = [];
  for (const text of [...withoutCode(lines), ""]) {
    const isUnderline = /^ {0,3}(=+|-+)[ \t]*$/.test(text);
    if (paragraph.length > 0 && isUnderline) paragraph = [];
    else if (text.trim() === "" || startsBlock(text)) {
      const summary = shorten(plainText(paragraph.join(" ")), most);
      if (summary !== "") return summary;
      paragraph = [];
    } else paragraph.push(text.trim());
  }
  return "";
}

/** The lines with those of code blocks made blank. */
function withoutCode(lines: string[]): string[] {
  const isCode = codeBlockReader();
  return lines.map((line) => (isCode(line) ? "" : line));
}

/** Whether a line begins a heading, list, quote, table, thematic break or tag, which are no paragraph of a summary. */
function startsBlock(line: string): boolean {
  return /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>|\||<|!\[|([-*_])(?:\s*\1){2,}\s*$|\{\/\*|(?:import|export)\s.*from\s)/.test(
    line,
  );
}

/** The text of a line without Markdown. */
function plainText(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replace(/(\*\*|__|~~)(?=\S)(.+?)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** As many whole sentences as fit; when the first is too long, its beginning with an ellipsis. */
function shorten(text: string, most: number): string {
  let fitting = "";
  for (const sentence of text.split(/(?<=[.!?…][”"»)]?)\s+(?=[\p{Lu}\p{N}”"»(])/u)) {
    const longer = fitting === "" ? sentence : `${fitting} ${sentence}`;
    if (longer.length > most) break;
    fitting = longer;
  }
  if (fitting !== "" || text.length <= most) return fitting;
  return `${text.slice(0, most - 1).replace(/\s+\S*$/, "")}…`;
}
