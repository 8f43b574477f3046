import { align } from "./align.ts";
import { type Budget, spend, splittingCost } from "./budget.ts";
import { isWord, splitWords } from "./split-words.ts";

/** A piece of a text, and whether the other text lacks it. */
export interface TextPart {
  text: string;
  changed: boolean;
}

/** Two lines of plain text, each in parts: what it shares with the other and what it does not. */
export function compareParts(before: string, after: string, work: Budget): { old: TextPart[]; new: TextPart[] } {
  if (!spend(work, splittingCost(before.length + after.length))) {
    const whole = (text: string) => (text === "" ? [] : [{ text, changed: true }]);
    return { old: whole(before), new: whole(after) };
  }
  const [old, fresh] = [splitWords(before), splitWords(after)];
  const parts: { old: TextPart[]; new: TextPart[] } = { old: [], new: [] };
  const steps = align(old, fresh, work);
  // A space or a mark between two changes is part of the change.
  const same = steps.map((step) => step.op === "same");
  const isUnchanged = steps.map((step, at) => {
    if (step.op !== "same") return false;
    const piece = fresh[step.new] ?? "";
    return isWord(piece) || same[at - 1] !== false || same[at + 1] !== false;
  });
  for (const [at, step] of steps.entries()) {
    const changed = !isUnchanged[at];
    if (step.op !== "added") push(parts.old, old[step.old] ?? "", changed);
    if (step.op !== "removed") push(parts.new, fresh[step.new] ?? "", changed);
  }
  return parts;
}

function push(parts: TextPart[], text: string, changed: boolean): void {
  const last = parts.at(-1);
  if (last?.changed === changed) last.text += text;
  else parts.push({ text, changed });
}
