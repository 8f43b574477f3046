/** Why the last save did not succeed. */
export type SaveFault = "signed-out" | "expired" | "parallel" | "too-big" | "busy" | "offline" | "failed";

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
 * The server does not have the text: it counts as unsaved again. Tried anew later and later; after an ended session, a
 * parallel copy or a text too big only when something changes.
 */
export function refused(state: SaveState, fault: SaveFault, now: number, waitSeconds = 0): SaveState {
  const waits = fault === "signed-out" || fault === "parallel" || fault === "too-big";
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

/** The writer came back to the page, or the network did: what waits is tried at once. */
export function woken(state: SaveState, now: number): SaveState {
  return state.fault === null || state.fault === "parallel" ? state : { ...state, notBefore: now };
}

/** Whether something would be lost if the page went away now. */
export function isUnsaved({ firstAt, sending, fault }: SaveState): boolean {
  return firstAt !== null || sending || fault !== null;
}
