import type { AppLoadContext } from "@remix-run/node";

/** Bytes of a form; the longest comment in the widest letters stays far below. */
const largest = 300_000;

/**
 * Reads a posted form, at most so many bytes however they come. Throws 415 for anything but a plain form, 413 for a
 * larger one. The caller reads the fields it knows by name; whatever else was sent is ignored.
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim();
  if (type !== "application/x-www-form-urlencoded") throw new Response(null, { status: 415 });
  if (!request.body) return new URLSearchParams();
  const chunks: Uint8Array[] = [];
  const reader = request.body.getReader();
  for (let length = 0; ; ) {
    const { value } = await reader.read();
    if (!value) break;
    length += value.length;
    // Left unread, not cancelled: cancelling would close the line before the answer is sent.
    if (length > largest) throw new Response(null, { status: 413 });
    chunks.push(value);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

/** A field's text, "" when it was not sent; browsers' line ends become \n. */
export function field(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").replace(/\r\n?/g, "\n");
}

/** Whether the form was drawn for this very session. An expired session's form has an old token. */
export function isOwnForm(form: URLSearchParams, context: AppLoadContext): boolean {
  return context.signedIn !== null && form.get("avain") === context.signedIn.formToken;
}

/** The address to go to after signing in: one of ours, or the fallback. */
export function safeTarget(target: string | null, fallback: string): string {
  if (!target?.startsWith("/") || /^\/[/\\]|[\p{Cc}\\]/u.test(target)) return fallback;
  const base = "http://own.invalid";
  return URL.canParse(target, base) && new URL(target, base).origin === base ? target : fallback;
}
