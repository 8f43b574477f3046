import { isDiskFull } from "#app/files/faults.ts";
import type { UnsavedReason } from "#app/ui/unsaved.ts";

/** The HTTP status of each reason. */
const statuses: Readonly<Record<UnsavedReason, number>> = {
  full: 507,
  busy: 503,
  stopping: 503,
  "too-large": 413,
  "signed-out": 422,
  failed: 500,
};

/** Errors of SQLite and of the file system that mean that nothing can be written, also when the disk has room. */
const unwritable = /^(SQLITE_(IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB)|E(FBIG|IO|ROFS|ACCES|PERM|MFILE|NFILE))/;

/** Why a form could not be saved, from the error that its action threw. */
export function unsavedReason(error: unknown): UnsavedReason {
  const { code } = (error ?? {}) as { code?: unknown };
  if (isDiskFull(error)) return "full";
  if (typeof code !== "string") return "failed";
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return "busy";
  // The database has been closed: the process is about to end.
  if (code === "SQLITE_MISUSE") return "stopping";
  return unwritable.test(code) ? "full" : "failed";
}

/** The status of the answer to a form that could not be saved. */
export function unsavedStatus(reason: UnsavedReason): number {
  return statuses[reason];
}

/** Whether a field holds what a person wrote: more than a word. Ids, buttons and choices are shorter. */
export function isTyped([name, value]: readonly [string, string]): boolean {
  return name !== "avain" && name !== "jatka" && !isSecret(name) && (/\S\s+\S/.test(value) || value.length > 40);
}

/** Whether a field holds a password or a code, which is never sent back. */
export function isSecret(name: string): boolean {
  return /salasana|^vanha$|^uusi$|koodi/.test(name);
}
