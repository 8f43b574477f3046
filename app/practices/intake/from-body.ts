/** The first heading of the first level outside code, its line from 0; null when there is none. */
export function firstHeading(lines: string[]): { line: number; text: string } | null {
  for (const { text, line } of outsideCode(lines)) {
    const heading = /^ {0,3}#[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(text)?.[1];
    const plain = heading === undefined ? "" : plainText(heading);
    if (plain !== "") return { line, text: plain };
  }
  return null;
}

/** The first sentences of the first paragraph, at most so many characters; "" when there is no paragraph. */
export function firstSentences(lines: string[], most: number): string {
  let paragraph: string[] = [];
  for (const { text } of [...outsideCode(lines), { text: "" }]) {
    const underlines = /^ {0,3}(=+|-+)[ \t]*$/.test(text);
    if (paragraph.length > 0 && underlines) paragraph = [];
    else if (text.trim() === "" || startsBlock(text)) {
      const found = shorten(plainText(paragraph.join(" ")), most);
      if (found !== "") return found;
      paragraph = [];
    } else paragraph.push(text.trim());
  }
  return "";
}

function* outsideCode(lines: string[]): Generator<{ text: string; line: number }> {
  let fence: string | undefined;
  for (const [line, text] of lines.entries()) {
    const marker = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence === undefined && marker === undefined) yield { text, line };
    else if (fence === undefined) {
      fence = marker;
      yield { text: "", line };
    } else if (marker?.startsWith(fence)) fence = undefined;
  }
}

/** Headings, lists, quotes, tables, rules, tags: no sentences to begin a summary with. */
function startsBlock(line: string): boolean {
  return /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>|\||<|!\[|([-*_])(?:\s*\1){2,}\s*$|\{\/\*|(?:import|export)\s.*from\s)/.test(
    line,
  );
}

/** The words of a line without their marks. */
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

function shorten(text: string, most: number): string {
  let found = "";
  for (const sentence of text.split(/(?<=[.!?…][”"»)]?)\s+(?=[\p{Lu}\p{N}”"»(])/u)) {
    const longer = found === "" ? sentence : `${found} ${sentence}`;
    if (longer.length > most) break;
    found = longer;
  }
  if (found !== "" || text.length <= most) return found;
  return `${text.slice(0, most - 1).replace(/\s+\S*$/, "")}…`;
}
