import { randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** Seconds for which a code is valid; one step before and one after are accepted too, for clocks that differ. */
const period = 30;
const recoveryCodes = 10;

/** 160 random bits in base32, as authenticator apps read them. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** Whether a text is a secret as `newSecret` makes them. */
export function isSecret(text: string): boolean {
  return /^[A-Z2-7]{32}$/.test(text);
}

/** The otpauth address of a secret, which apps read from a QR code; `account` is shown in the app. */
export function secretAddress(secret: string, account: string): string {
  return totp(secret, account).toString();
}

/** The step (number of the half minute since 1970) whose code this is, at most one from the present; null for none. */
export function stepOf(secret: string, code: string, now: number): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? null : TOTP.counter({ period, timestamp: now }) + delta;
}

/** The code that an app shows for a secret at a moment. */
export function codeAt(secret: string, now: number): string {
  return totp(secret).generate({ timestamp: now });
}

/** Ten recovery codes of 20 random digits in groups of four: digits only, since phones show a numeric keyboard. */
export function newRecoveryCodes(): string[] {
  const group = () => String(randomInt(10_000)).padStart(4, "0");
  return Array.from({ length: recoveryCodes }, () => Array.from({ length: 5 }, group).join(" "));
}

/** What was typed without spaces and hyphens. */
export function digitsOf(typed: string): string {
  return typed.replace(/[\s-]/g, "");
}

function totp(secret: string, account = ""): TOTP {
  return new TOTP({ issuer: "Vertaiskunta", label: account, period, secret: Secret.fromBase32(secret) });
}
