import { type Edit, splice } from "./edit.ts";

/** Makes the selection, or the word at the cursor, bold (`**`) or italic (`*`), or removes the marks that it has. */
export function toggleMark(edit: Edit, mark: "**" | "*"): Edit {
  return edit.text.slice(edit.start, edit.end).includes("\n") ? onLines(edit, mark) : onOneLine(edit, mark);
}

function onOneLine(edit: Edit, mark: string): Edit {
  const { text, start, end } = withoutEdges(edit.start === edit.end ? wordAt(edit) : edit);
  const outside = Math.min(starsBefore(text, start), starsAfter(text, end));
  if (has(outside, mark)) {
    const size = mark.length;
    return splice(text, start - size, end + size, text.slice(start, end), start - size, end - size);
  }
  const size = mark.length;
  return splice(text, start, end, mark + text.slice(start, end) + mark, start + size, end + size);
}

/** Marks each line separately, since bold and italic cannot continue over paragraphs. */
function onLines(edit: Edit, mark: "**" | "*"): Edit {
  const chosen = edit.text.slice(edit.start, edit.end);
  const lines = chosen.split("\n").map((line) => {
    const [, lead = "", body = "", tail = ""] = /^(\s*(?:(?:[-*+]|\d+[.)]|#{1,6}|>)\s+)?)(.*?)(\s*)$/.exec(line) ?? [];
    return { lead, body, tail };
  });
  const written = lines.filter(({ body }) => body !== "");
  const isMarked = (body: string) => has(Math.min(starsAfter(body, 0), starsBefore(body, body.length)), mark);
  const marked = written.length > 0 && written.every(({ body }) => isMarked(body));
  const changed = lines
    .map(({ lead, body, tail }) => {
      if (body === "" || (!marked && isMarked(body))) return lead + body + tail;
      return lead + (marked ? body.slice(mark.length, -mark.length) : mark + body + mark) + tail;
    })
    .join("\n");
  return splice(edit.text, edit.start, edit.end, changed, edit.start, edit.start + changed.length);
}

/** Whether a number of stars includes the mark: three are both bold and italic. */
function has(stars: number, mark: string): boolean {
  return mark === "**" ? stars >= 2 : stars === 1 || stars >= 3;
}

/** The selection without spaces and marks at its edges. */
function withoutEdges({ text, start, end }: Edit): Edit {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  const stars = Math.min(starsAfter(text, from), starsBefore(text, to));
  if (stars > 0 && to - from > 2 * stars) return { text, start: from + stars, end: to - stars };
  return { text, start: from, end: to };
}

function wordAt({ text, start }: Edit): Edit {
  const before = /[\p{L}\p{N}]+$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]+/u.exec(text.slice(start))?.[0].length ?? 0;
  return before > 0 && after > 0 ? { text, start: start - before, end: start + after } : { text, start, end: start };
}

function starsBefore(text: string, at: number): number {
  return /\**$/.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
}

function starsAfter(text: string, at: number): number {
  return /^\**/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
}
