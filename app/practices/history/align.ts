import { diffArrays } from "diff";
import type { Budget } from "./budget.ts";

/** One step from the old list to the new one; `old` and `new` are indexes in the lists. */
export type Step =
  | { op: "same"; old: number; new: number }
  | { op: "removed"; old: number }
  | { op: "added"; new: number };

/**
 * The steps from one list to another. When the lists differ too much for the budget, everything between their common
 * beginning and their common end is removed and added, and the budget is marked as exceeded.
 */
export function align(
  before: readonly (string | number)[],
  after: readonly (string | number)[],
  budget: Budget,
): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const steps: Step[] = [];
  for (let at = 0; at < start; at++) steps.push({ op: "same", old: at, new: at });
  const [oldEnd, newEnd] = [before.length - end, after.length - end];
  const last: Step[] = [];
  for (let at = 0; at < end; at++) last.push({ op: "same", old: oldEnd + at, new: newEnd + at });
  return steps.concat(alignMiddle(before.slice(start, oldEnd), after.slice(start, newEnd), start, budget), last);
}

function alignMiddle(before: (string | number)[], after: (string | number)[], start: number, budget: Budget): Step[] {
  const length = before.length + after.length;
  // No single comparison takes more than a quarter of the remaining budget.
  const { remaining } = budget;
  const maxEdits = Math.floor(Math.min(length, Math.sqrt(remaining / 4), (2 * remaining) / Math.max(1, length)));
  const isTrivial = before.length === 0 || after.length === 0;
  const changes = isTrivial ? undefined : diffArrays(before, after, { maxEditLength: maxEdits });
  const edits = changes?.reduce((sum, it) => sum + (it.added || it.removed ? it.count : 0), 0) ?? maxEdits;
  if (!isTrivial) budget.remaining = Math.max(0, remaining - edits ** 2 - (edits * length) / 8);
  if (!changes && !isTrivial) budget.isExceeded = true;
  const steps: Step[] = [];
  let [oldAt, newAt] = [start, start];
  const pushRemoved = (count: number) => {
    for (let n = 0; n < count; n++) steps.push({ op: "removed", old: oldAt++ });
  };
  const pushAdded = (count: number) => {
    for (let n = 0; n < count; n++) steps.push({ op: "added", new: newAt++ });
  };
  if (!changes) {
    pushRemoved(before.length);
    pushAdded(after.length);
    return steps;
  }
  for (const { added, removed, count } of changes) {
    if (removed) pushRemoved(count);
    else if (added) pushAdded(count);
    else for (let n = 0; n < count; n++) steps.push({ op: "same", old: oldAt++, new: newAt++ });
  }
  return steps;
}

/** Consecutive steps of one kind: items that are the same in both lists, or removed items and those added instead. */
export type Hunk<T> = { same: { old: T; new: T }[] } | { removed: T[]; added: T[] };

/** Groups steps into hunks with the items themselves. */
export function toHunks<T>(before: readonly T[], after: readonly T[], steps: Step[]): Hunk<T>[] {
  const hunks: Hunk<T>[] = [];
  for (const step of steps) {
    const last = hunks.at(-1);
    if (step.op === "same") {
      const pair = { old: before[step.old] as T, new: after[step.new] as T };
      if (last && "same" in last) last.same.push(pair);
      else hunks.push({ same: [pair] });
      continue;
    }
    const change = last && "removed" in last ? last : { removed: [], added: [] };
    if (change !== last) hunks.push(change);
    if (step.op === "removed") change.removed.push(before[step.old] as T);
    else change.added.push(after[step.new] as T);
  }
  return hunks;
}
