import type { Db } from "#db/client.server.ts";
import { rememberDevice } from "./devices.server.ts";
import { endSessionOf, startSession } from "./sessions.server.ts";

/** Where a request comes from, for the security log and the throttle. */
export interface Origin {
  /** IP address. */
  address: string;
  browser: string;
  /** Token of the device, when somebody has signed in on it before. */
  device: string | null;
  /** Token of the session that the browser has, which a new one replaces. */
  session: string | null;
}

/** Tokens for the browser's cookies: of the new session, and of the device. */
export interface SignedInTokens {
  token: string;
  device: string;
}

/** Starts a session in place of the one that the browser has, and remembers the device. */
export async function openSession(tx: Db, personId: number, from: Origin): Promise<SignedInTokens> {
  if (from.session !== null) await endSessionOf(tx, from.session);
  const device = await rememberDevice(tx, personId, from.device);
  return { token: await startSession(tx, personId, from.browser), device };
}
