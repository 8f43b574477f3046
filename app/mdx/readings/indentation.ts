import type { Line, Reading } from "./lines.ts";

const indented = /^(?: {4,}| {0,3}\t)[ \t]*/;
const listItem = /^ {0,3}(?:[-*+•]|\d{1,9}[.)])[ \t]/;
/** Characters that are in code and hardly ever in prose. */
const code = /[{}<>;=`$|]|\w\(|^\s*(?:---|#|\/\/|-{1,2}\w)/;

/** Reads an indented paragraph as text unless it looks like code, which Markdown makes of every one. */
export function readIndentation(block: readonly Line[], around: { inList: boolean }, { doubt }: Reading): void {
  const [first] = block;
  if (!first || !indented.test(first.text) || around.inList) return;
  const end = block.findIndex(({ text }) => !indented.test(text));
  const run = block.slice(0, end === -1 ? undefined : end);
  const plain = run.map(({ text }) => text.replace(indented, ""));
  if (run.some(({ text }) => code.test(text))) {
    doubt("indent-as-code", run, plain);
    for (const line of run) line.kind = "raw";
    return;
  }
  doubt("indent-as-text", run, ["```", ...plain, "```"]);
  for (const [index, line] of run.entries()) {
    line.left += line.text.length - (plain[index]?.length ?? 0);
    line.text = plain[index] ?? "";
  }
}

/** Whether lines indented after this one belong to a list, given whether this one does. */
export function isInList({ kind, text }: Line, wasInList: boolean): boolean {
  if (kind === "blank") return wasInList;
  return listItem.test(text) || (wasInList && /^[ \t]/.test(text));
}
