import { escapeAt, type Line, type Reading, runsOf } from "./lines.ts";

const quotation = /^( {0,3}(?:[-*+•–][ \t]+)?)>[ \t]*[\d=]/;
const signed = /^ {0,3}([-+])[ \t]+\S/;
const amount = /^ {0,3}[-+*][ \t]+\d[\d\s\u00A0.,–]*(?:%|‰|€|°|prosent|procent|per ?cent|euro|kpl|milj|pist|astet)/i;
const starred = /^ {0,3}\*[ \t]+(\S)/;
const steps = /^[ \t]*<Steps>/;
const numbered = /^ {0,3}(\d{1,9})\.[ \t]+(\S)/;

/** Reads `> 65-vuotiaat` as “more than 65”: a quotation seldom begins every line with a number. */
export function readQuotations(block: readonly Line[], { doubt }: Reading): void {
  for (const run of runsOf(block, ({ text }) => /^ {0,3}(?:[-*+•–][ \t]+)?>/.test(text))) {
    const starts = run.map(({ text }) => quotation.exec(text));
    if (!starts.every((it) => it !== null)) continue;
    for (const [index, line] of run.entries()) {
      const before = starts[index]?.[1] ?? "";
      escapeAt(line, before.length);
      line.isOwnLine = before.trim() === "";
    }
    doubt("quotation-as-text", run, [
      ...run.map(({ text }) => text),
      `${starts.at(-1)?.[1]?.replace(/\S/g, " ") ?? ""}>`,
    ]);
  }
}

/**
 * Reads plus and minus at the beginning of lines as signs when the lines give amounts, or when both are used side by
 * side; otherwise they are marks of a list.
 */
export function readSigns(block: readonly Line[], around: Neighbours, { doubt }: Reading): void {
  for (const run of runsOf(block, ({ text }) => signed.test(text))) {
    const marks = new Set(run.map(({ text }) => signed.exec(text)?.[1]));
    const isAmount = run.every(({ text }) => (marks.has("+") ? /^ {0,3}\+[ \t]+\d/ : amount).test(text));
    const isAlone = run.length === 1 && block.length === 1 && !around.has(signed);
    // A list within a list may have another mark.
    if (new Set(run.map(({ text }) => text.search(/\S/))).size > 1) continue;
    const asSigns = marks.size === 2 || (isAmount && (marks.has("+") || isAlone));
    if (!asSigns && !isAmount && !marks.has("+")) continue;
    const list = run.map(({ text }) => text.replace(/[-+]/, "*"));
    const signs = run.map((line) => line.text.replace(/[-+]/, "\\$&") + (line === run.at(-1) ? "" : "\\"));
    doubt(asSigns ? "signs-as-text" : "signs-as-list", run, asSigns ? list : signs);
    if (!asSigns) continue;
    for (const line of run) {
      escapeAt(line, line.text.search(/[-+]/));
      line.isOwnLine = true;
    }
  }
}

/** Reads a single `* ` as a reference to a note when what follows defines it, or when the text refers to it. */
export function readStars(block: readonly Line[], around: Neighbours, { doubt, hasStarReference }: Reading): void {
  for (const run of runsOf(block, ({ text }) => starred.test(text))) {
    const [line] = run;
    const first = starred.exec(line?.text ?? "")?.[1] ?? "";
    if (run.length > 1 || !line || around.has(starred)) continue;
    if (first !== "=" && (amount.test(line.text) || !(hasStarReference || /\p{Ll}/u.test(first)))) continue;
    escapeAt(line, line.text.indexOf("*"));
    line.isOwnLine = true;
    doubt("star-as-text", run, [line.text.replace("*", "-")]);
  }
}

/**
 * Reads `5. luokan oppilaat` as an ordinal when no other item of a list is beside it, nor the number before or after it in
 * the same paragraph, and it is not a step.
 */
export function readOrdinals(block: readonly Line[], around: Neighbours): void {
  const numbers = new Set(block.map(({ text }) => Number(numbered.exec(text)?.[1] ?? Number.NaN)));
  for (const run of runsOf(block, ({ text }) => numbered.test(text))) {
    const [line] = run;
    const [, number = "", first = ""] = numbered.exec(line?.text ?? "") ?? [];
    if (run.length > 1 || !line || around.has(numbered) || around.has(steps)) continue;
    if (numbers.has(Number(number) - 1) || numbers.has(Number(number) + 1)) continue;
    if (/\p{Ll}/u.test(first) || Number(number) >= 100) escapeAt(line, line.text.indexOf("."));
  }
}

/** The nearest lines before and after a block, which can belong to the same list. */
export interface Neighbours {
  has(test: RegExp): boolean;
}
