import { createHash, createHmac, randomBytes } from "node:crypto";

/** 256 random bits as base64url, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** The stored form of a token, from which a reader of the database cannot get the token. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A session's form token (protection against forged requests), derived from the session's token and so not stored. */
export function formToken(sessionToken: string): string {
  return createHmac("sha256", sessionToken).update("form").digest("base64url");
}
