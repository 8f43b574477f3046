import { escapeAt, type Line } from "./lines.ts";

const codeSpan = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
/** A path of Windows: `\\palvelin\jako` or `C:\kansio`. */
const windowsPath = /(?<![^\s(”"'„«*_])(?:\\\\(?=[\p{L}\p{N}])|[A-Za-z]:\\)[^\s<>|"”]*/gu;
const markedPunctuation = /\\(?=[!-/:-@[-`{-~])/g;
/** A multiplication sign between numbers or variables of one letter, with or without brackets. */
const times = /(?<=[\d)]|(?<![\p{L}\p{N}])\p{L})\*(?=[\d(]|\p{L}(?![\p{L}\p{N}]))/gu;

/** Keeps the backslashes of paths, and the stars of products such as `5*3*2`. Not within code. */
export function readCharacters(line: Line): void {
  const { text } = line;
  if (!/[\\*]/.test(text)) return;
  const spans = text.includes("`") ? [...text.matchAll(codeSpan)].map((it) => [it.index, it.index + it[0].length]) : [];
  const isCode = (at: number) => spans.some(([from = 0, to = 0]) => from <= at && at < to);
  for (const path of text.matchAll(windowsPath)) {
    // Its backslashes have been escaped already.
    if (path[0].includes("\\\\", 2)) continue;
    for (const { index } of path[0].matchAll(markedPunctuation)) {
      if (!isCode(path.index + index)) escapeAt(line, path.index + index);
    }
  }
  for (const { index } of text.matchAll(times)) if (!isCode(index)) escapeAt(line, index);
}
