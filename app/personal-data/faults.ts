/** Most characters of a request and of its answer. */
export const longestRequest = 2_000;

/** Why a request of a person was not stored: without words, too long, the same is open already, or too many are open. */
export type RequestFault = "empty" | "too-long" | "same" | "too-many";

/**
 * Why a request was not handled: already handled, no answer, too long an answer, an erasure that
 * was not confirmed, or a person who may not be erased now.
 */
export type HandlingFault = "gone" | "empty" | "too-long" | "unconfirmed" | "last-coordinator";
