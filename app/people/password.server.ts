import { hash, verify } from "@node-rs/argon2";
import pLimit from "p-limit";

/** Argon2id with OWASP's first choice of cost (19 MiB, two passes), the library's default. */
const algorithm = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Fewest and most characters (code points) of a password. */
const passwordLength = { least: 12, most: 200 };

/** Why a password is refused, or null. Only the length is checked. */
export function passwordFault(password: string): "short" | "long" | null {
  const length = [...password].length;
  return length < passwordLength.least ? "short" : length > passwordLength.most ? "long" : null;
}

/**
 * Two queues, each of which hashes one password at a time, so that many at once do not take the processor from other
 * requests. `strangers` is for attempts that anybody can make; a flood of them holds up none of `known`: people on devices
 * where they have signed in before, signed-in people, and holders of a one-time link.
 */
const queues = {
  strangers: { turns: pLimit(1), mostWaiting: 500 },
  known: { turns: pLimit(1), mostWaiting: 100 },
};

/** Thrown when too many wait. A request should then be answered with 503 and Retry-After. */
export class HashingBusyError extends Error {
  override name = "HashingBusyError";
  constructor() {
    super("Too many passwords are waiting to be hashed");
  }
}

/**
 * Runs work that hashes passwords, about 30 ms each, when its turn comes. Throws `HashingBusyError` before anything is
 * done when too many wait in the queue.
 */
export async function inHashingTurn<T>(queue: keyof typeof queues, work: () => Promise<T>): Promise<T> {
  const { turns, mostWaiting } = queues[queue];
  if (turns.pendingCount >= mostWaiting) throw new HashingBusyError();
  return turns(work);
}

/** To be called inside `inHashingTurn` when a request asks for it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, algorithm);
}

let dummyHash: Promise<string> | undefined;

/**
 * Whether the password fits the stored hash. Takes as long without an account (`null`) as with one. To be called inside
 * `inHashingTurn`.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  dummyHash ??= hashPassword("nobody has this password");
  // A password above the limit cannot be right, and must not cost time for hashing.
  const known = stored ?? (await dummyHash);
  const matches = await verify(known, passwordFault(password) === "long" ? "" : password);
  return matches && stored !== null;
}
