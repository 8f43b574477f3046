/** Why the last save did not succeed. */
export type SaveFault = (typeof waiting)[number] | "expired" | "busy" | "offline" | "failed";

/** These stay as they are however often the same save is tried. */
const waiting = ["signed-out", "parallel", "too-big", "too-many", "forbidden", "not-found"] as const;

/** What is known of saving; times in milliseconds. */
export interface SaveState {
  /** When the oldest and the newest unsaved key were pressed; null when the server has, or is being sent, everything. */
  firstAt: number | null;
  lastAt: number | null;
  sending: boolean;
  fault: SaveFault | null;
  /** Failures in a row, and the time before which nothing is tried again. */
  failures: number;
  notBefore: number;
}

const pause = 1_500;
const longest = 4_000;
const retryAfter = [2_000, 5_000, 10_000, 20_000, 40_000, 60_000];

export const atRest: SaveState = {
  firstAt: null,
  lastAt: null,
  sending: false,
  fault: null,
  failures: 0,
  notBefore: 0,
};

/** Something was written. A text that was too big may fit now. */
export function written(state: SaveState, now: number): SaveState {
  const notBefore = state.fault === "too-big" ? now : state.notBefore;
  return { ...state, firstAt: state.firstAt ?? now, lastAt: now, notBefore };
}

/** When the next save should begin: after a pause in typing, never more than four seconds after the first key. */
export function dueAt({ firstAt, lastAt, sending, notBefore }: SaveState): number | null {
  if (sending || firstAt === null || lastAt === null) return null;
  const due = Math.max(Math.min(lastAt + pause, firstAt + longest), notBefore);
  return Number.isFinite(due) ? due : null;
}

/** The text of this moment is on its way; what is written from now on is for the next save. */
export function sent(state: SaveState): SaveState {
  return { ...state, sending: true, firstAt: null, lastAt: null };
}

export function saved(state: SaveState): SaveState {
  return { ...state, sending: false, fault: null, failures: 0, notBefore: 0 };
}

/**
 * The server does not have the text: it counts as unsaved again. Tried anew later and later, but not while nothing has
 * changed that could help: a text too big waits for being written, the others for the writer's coming back.
 */
export function refused(state: SaveState, fault: SaveFault, now: number, waitSeconds = 0): SaveState {
  const waits = waiting.some((it) => it === fault);
  const wait = Math.max(retryAfter[Math.min(state.failures, retryAfter.length - 1)] ?? 0, waitSeconds * 1_000);
  return {
    firstAt: state.firstAt ?? now,
    lastAt: state.lastAt ?? now,
    sending: false,
    fault,
    failures: state.failures + 1,
    notBefore: waits ? Number.POSITIVE_INFINITY : now + wait,
  };
}

/** The writer came back to the page, or the network did: what waits is tried once, unless it can never succeed. */
export function woken(state: SaveState, now: number): SaveState {
  const isOver = state.fault === "parallel" || state.fault === "not-found";
  return state.fault === null || isOver ? state : { ...state, notBefore: now };
}

/** Whether something would be lost if the page went away now. */
export function isUnsaved({ firstAt, sending, fault }: SaveState): boolean {
  return firstAt !== null || sending || fault !== null;
}
