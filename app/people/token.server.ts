import { createHash, createHmac, randomBytes } from "node:crypto";

/** 256 random bits as text that may stand in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token: a thief of the database has no key. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The proof that a form was drawn for this session: bound to its token, so nothing more is stored. */
export function formToken(sessionToken: string): string {
  return createHmac("sha256", sessionToken).update("form").digest("base64url");
}
