import { diffArrays } from "diff";
import type { Work } from "./work.ts";

/** One step from the old list to the new one, by the places of what it is about. */
export type Step =
  | { op: "same"; old: number; new: number }
  | { op: "removed"; old: number }
  | { op: "added"; new: number };

/**
 * The steps from one list to another. Too different for the work left, all between the common beginning and the common
 * end is removed and added, and the work says so.
 */
export function align(before: readonly (string | number)[], after: readonly (string | number)[], work: Work): Step[] {
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
  return steps.concat(middle(before.slice(start, oldEnd), after.slice(start, newEnd), start, work), last);
}

function middle(before: (string | number)[], after: (string | number)[], start: number, work: Work): Step[] {
  const length = before.length + after.length;
  // No single comparison takes more than a quarter of what is left.
  const most = Math.floor(Math.min(length, Math.sqrt(work.left / 4), (2 * work.left) / Math.max(1, length)));
  const easy = before.length === 0 || after.length === 0;
  const changes = easy ? undefined : diffArrays(before, after, { maxEditLength: most });
  const edits = changes?.reduce((sum, it) => sum + (it.added || it.removed ? it.count : 0), 0) ?? most;
  if (!easy) work.left = Math.max(0, work.left - edits ** 2 - (edits * length) / 8);
  if (!changes && !easy) work.coarse = true;
  const steps: Step[] = [];
  let [old, fresh] = [start, start];
  const gone = (count: number) => {
    for (let n = 0; n < count; n++) steps.push({ op: "removed", old: old++ });
  };
  const come = (count: number) => {
    for (let n = 0; n < count; n++) steps.push({ op: "added", new: fresh++ });
  };
  if (!changes) {
    gone(before.length);
    come(after.length);
    return steps;
  }
  for (const { added, removed, count } of changes) {
    if (removed) gone(count);
    else if (added) come(count);
    else for (let n = 0; n < count; n++) steps.push({ op: "same", old: old++, new: fresh++ });
  }
  return steps;
}

/** Steps gathered: what stays, or what goes and what comes in its place. */
export type Stretch<T> = { same: { old: T; new: T }[] } | { removed: T[]; added: T[] };

/** The steps with the things themselves, neighbours of a kind together. */
export function stretches<T>(before: readonly T[], after: readonly T[], steps: Step[]): Stretch<T>[] {
  const list: Stretch<T>[] = [];
  for (const step of steps) {
    const last = list.at(-1);
    if (step.op === "same") {
      const pair = { old: before[step.old] as T, new: after[step.new] as T };
      if (last && "same" in last) last.same.push(pair);
      else list.push({ same: [pair] });
      continue;
    }
    const change = last && "removed" in last ? last : { removed: [], added: [] };
    if (change !== last) list.push(change);
    if (step.op === "removed") change.removed.push(before[step.old] as T);
    else change.added.push(after[step.new] as T);
  }
  return list;
}
