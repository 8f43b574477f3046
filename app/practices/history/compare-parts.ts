import { align } from "./align.ts";
import { type Budget, spend, splittingCost } from "./budget.ts";
import { isWord, splitWords } from "./split-words.ts";

/** A part of a text, and whether the other text does not have it. */
export interface TextPart {
  text: string;
  changed: boolean;
}

/** Compares two lines of plain text and splits each into parts that are the same in the other or not. */
export function compareParts(before: string, after: string, budget: Budget): { old: TextPart[]; new: TextPart[] } {
  if (!spend(budget, splittingCost(before.length + after.length))) {
    const whole = (text: string) => (text === "" ? [] : [{ text, changed: true }]);
    return { old: whole(before), new: whole(after) };
  }
  const [oldPieces, newPieces] = [splitWords(before), splitWords(after)];
  const parts: { old: TextPart[]; new: TextPart[] } = { old: [], new: [] };
  const steps = align(oldPieces, newPieces, budget);
  // A space or a punctuation mark between two changes is part of the change.
  const same = steps.map((step) => step.op === "same");
  const isUnchanged = steps.map((step, at) => {
    if (step.op !== "same") return false;
    const piece = newPieces[step.new] ?? "";
    return isWord(piece) || same[at - 1] !== false || same[at + 1] !== false;
  });
  for (const [at, step] of steps.entries()) {
    const changed = !isUnchanged[at];
    if (step.op !== "added") push(parts.old, oldPieces[step.old] ?? "", changed);
    if (step.op !== "removed") push(parts.new, newPieces[step.new] ?? "", changed);
  }
  return parts;
}

function push(parts: TextPart[], text: string, changed: boolean): void {
  const last = parts.at(-1);
  if (last?.changed === changed) last.text += text;
  else parts.push({ text, changed });
}
