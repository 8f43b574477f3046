/** Why the last save did not succeed. */
export type SaveFault = (typeof lastingFaults)[number] | "expired" | "busy" | "offline" | "failed";

/** Faults that trying the same save again cannot end. */
const lastingFaults = ["signed-out", "parallel", "too-big", "too-many", "forbidden", "not-found"] as const;

/** The state of saving; times in milliseconds since the epoch. */
export interface SaveState {
  /** Times of the oldest and the newest unsaved input; null when everything is saved or being sent. */
  firstAt: number | null;
  lastAt: number | null;
  sending: boolean;
  fault: SaveFault | null;
  /** Number of failures in a row, and the time before which no save is tried. */
  failures: number;
  notBefore: number;
}

/** In milliseconds: a save begins after this pause in typing … */
const pause = 1_500;
/** … and at the latest this long after the first unsaved input. */
const longestDelay = 4_000;
/** Milliseconds until the next try, by the number of failures in a row. */
const retryAfter = [2_000, 5_000, 10_000, 20_000, 40_000, 60_000];

export const atRest: SaveState = {
  firstAt: null,
  lastAt: null,
  sending: false,
  fault: null,
  failures: 0,
  notBefore: 0,
};

/** The state after input. A text that was too big may fit now, so it is tried again. */
export function afterInput(state: SaveState, now: number): SaveState {
  const notBefore = state.fault === "too-big" ? now : state.notBefore;
  return { ...state, firstAt: state.firstAt ?? now, lastAt: now, notBefore };
}

/** The time at which the next save should begin; null when nothing is unsaved or a save is being sent. */
export function dueAt({ firstAt, lastAt, sending, notBefore }: SaveState): number | null {
  if (sending || firstAt === null || lastAt === null) return null;
  const due = Math.max(Math.min(lastAt + pause, firstAt + longestDelay), notBefore);
  return Number.isFinite(due) ? due : null;
}

/** The state after the current text was sent; later input belongs to the next save. */
export function afterSend(state: SaveState): SaveState {
  return { ...state, sending: true, firstAt: null, lastAt: null };
}

/** The state after a successful save. */
export function afterSuccess(state: SaveState): SaveState {
  return { ...state, sending: false, fault: null, failures: 0, notBefore: 0 };
}

/**
 * The state after a failed save: the text counts as unsaved again. It is tried again after growing delays; after a
 * lasting fault only when the text changes (too big) or the author returns to the page (the others).
 */
export function afterFailure(state: SaveState, fault: SaveFault, now: number, waitSeconds = 0): SaveState {
  const isLasting = lastingFaults.some((it) => it === fault);
  const wait = Math.max(retryAfter[Math.min(state.failures, retryAfter.length - 1)] ?? 0, waitSeconds * 1_000);
  return {
    firstAt: state.firstAt ?? now,
    lastAt: state.lastAt ?? now,
    sending: false,
    fault,
    failures: state.failures + 1,
    notBefore: isLasting ? Number.POSITIVE_INFINITY : now + wait,
  };
}

/** The state after the author or the network came back: a failed save is tried again, unless it can never succeed. */
export function afterReturn(state: SaveState, now: number): SaveState {
  const isFinal = state.fault === "parallel" || state.fault === "not-found";
  return state.fault === null || isFinal ? state : { ...state, notBefore: now };
}

/** Whether text would be lost if the page were closed now. */
export function isUnsaved({ firstAt, sending, fault }: SaveState): boolean {
  return firstAt !== null || sending || fault !== null;
}
