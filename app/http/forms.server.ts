import type { AppLoadContext } from "@remix-run/node";
import { mostFields, textLimits } from "./upload/upload-text.ts";

/** Whether a request's body is a form without files. */
export function isUrlEncoded(request: Request): boolean {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  return type === "application/x-www-form-urlencoded";
}

/**
 * Reads a posted form. Throws 415 for any type but `application/x-www-form-urlencoded`, 413 for a body that is not even
 * read (see `readBody`). Fields that the caller does not read are ignored. A form above `textLimits.nominal` is refused
 * by `withFormDoor`, which gives it back filled in.
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (!isUrlEncoded(request)) throw new Response(null, { status: 415 });
  return new URLSearchParams((await readBody(request)).toString("utf8"));
}

const ampersand = "&".charCodeAt(0);

/**
 * The body of a form without files, counted as it is read, whatever `Content-Length` says. Throws 413 for more than
 * `mostFields` fields or `textLimits.body` bytes, or of `textLimits.nominal` when the length is not told (browsers
 * tell it); 400 when the body ends early.
 */
export async function readBody(request: Request): Promise<Buffer> {
  if (!request.body) return Buffer.alloc(0);
  const most = request.headers.has("Content-Length") ? textLimits.body : textLimits.nominal;
  const chunks: Uint8Array[] = [];
  const reader = request.body.getReader();
  for (let length = 0; ; ) {
    const { value } = await reader.read().catch(() => {
      throw new Response(null, { status: 400 });
    });
    if (!value) break;
    length += value.length;
    // The rest is left unread, not cancelled: cancelling would close the connection before the response is sent.
    if (length > most) throw new Response(null, { status: 413 });
    chunks.push(value);
  }
  const body = Buffer.concat(chunks);
  // Counted before parsing: a million empty fields would take the server's time.
  if (body.reduce((fields, byte) => (byte === ampersand ? fields + 1 : fields), 1) > mostFields)
    throw new Response(null, { status: 413 });
  return body;
}

/** A field's text, "" when it was not sent; line ends become \n. */
export function field(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").replace(/\r\n?/g, "\n");
}

/**
 * Whether the form may be acted on: it carries the form token of this session (protection against forged requests), and
 * it is not called only to be given back (see `withFormDoor`). An action answers a refused form with its page filled in.
 */
export function isOwnForm(form: URLSearchParams, context: AppLoadContext): boolean {
  return !context.unsaved && context.account !== null && form.get("avain") === context.account.formToken;
}

/** The address to open after signing in: `target` when it is a path of this site, otherwise `fallback`. */
export function safeTarget(target: string | null, fallback: string): string {
  if (!target?.startsWith("/") || /^\/[/\\]|[\p{Cc}\\]/u.test(target)) return fallback;
  const base = "http://own.invalid";
  if (!URL.canParse(target, base)) return fallback;
  const { origin, pathname, search, hash } = new URL(target, base);
  // As parsed: a header holds only the characters of an encoded address.
  return origin === base ? pathname + search + hash : fallback;
}
