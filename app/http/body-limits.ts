import type { Request } from "express";

/** Where people write: longer texts, and files from who may send any. */
const writing = /^\/(?:(?:sv|en)\/)?(?:kirjoita|kaytannot\/[^/]+\/muokkaa)(?:[/.?]|$)/;

/** How large a body may say it is, in bytes, and how long it may take to come, in milliseconds. */
export interface BodyLimits {
  bytes: number;
  patience: number;
}

/**
 * What is sent to an address: forms everywhere, texts whose author gets them back on the writing pages, files only
 * from who carries a session. What says it is larger is refused unread; who says nothing is stopped while it is read.
 */
export function bodyLimits(request: Request, hasSession: boolean): BodyLimits {
  if (!writing.test(request.originalUrl)) return { bytes: 300_000, patience: 60_000 };
  return hasSession ? { bytes: 64_000_000, patience: 290_000 } : { bytes: 2_200_000, patience: 60_000 };
}
